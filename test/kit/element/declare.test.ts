import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { define } from '../../../src/kit/element/define.js';
import {
  choice,
  flag,
  unchecked,
  withoutCheck,
  wholeNumber,
  type Properties,
} from '../../../src/kit/element/declare.js';
import { PhtElement } from '../../../src/kit/element/element.js';
import { warningsOf } from '../../support/warnings.js';

const attributes = {
  minutes: wholeNumber({ minimum: 5, maximum: 20, fallback: 15, unit: 'minutes' }),
  planDays: wholeNumber({ attribute: 'plan-days', minimum: 2, maximum: 3, fallback: 3 }),
  pain: wholeNumber({ minimum: 0, maximum: 10 }),
  side: choice(['both', 'left'], { fallback: 'both' }),
  stage: choice(['1', '2']),
  hair: choice(['bun', 'short'], { fallback: 'bun', reflect: true, useDefault: true }),
  done: flag(),
  ...withoutCheck({ reps: wholeNumber({ minimum: 1, maximum: 15, fallback: 10 }) }),
  names: unchecked<string | readonly string[] | null>(null),
};

interface DeclaringWidget extends Properties<typeof attributes> {}
class DeclaringWidget extends PhtElement<typeof attributes> {
  static override properties = { ...attributes, opened: { state: true } };

  protected override readonly about = {
    title: () => 'Title',
    lead: () => 'Lead',
    sources: [],
    review: { reviewed: false, date: '2026-11-22' },
  };

  /** What counts. */
  get counted() {
    return this.valid;
  }

  atMost(maximum: number): number {
    return this.check('reps', wholeNumber({ minimum: 1, maximum, fallback: maximum }));
  }

  protected override renderBody(): TemplateResult {
    return html``;
  }
}
define('declaring-widget', DeclaringWidget);

declare global {
  interface HTMLElementTagNameMap {
    'declaring-widget': DeclaringWidget;
  }
}

const create = () => document.createElement('declaring-widget');

async function show(change: (widget: DeclaringWidget) => void = () => undefined) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const widget = create();
  change(widget);
  page.append(widget);
  await widget.updateComplete;
  return widget;
}

/** What counts of one attribute, and what the console heard. */
async function counted(name: keyof DeclaringWidget['counted'], value: unknown) {
  let widget: DeclaringWidget | undefined;
  const warnings = await warningsOf(async () => {
    widget = await show((made) => Reflect.set(made, name, value));
  });
  return { used: widget!.counted[name], warning: warnings.join() };
}

describe('a table of attributes', () => {
  it('gives the properties their first values', () => {
    const { minutes, planDays, pain, side, stage, hair, done, reps, names } = create();
    const values = [minutes, planDays, pain, side, stage, hair, done, reps, names];
    expect(values).to.deep.equal([15, 3, null, 'both', null, 'bun', false, 10, null]);
  });

  it('takes what a page sets, as attribute or as property', async () => {
    const widget = await show((made) => {
      made.setAttribute('plan-days', '2');
      made.minutes = 20;
      made.stage = '2';
    });
    const { minutes, planDays, stage, side } = widget.counted;
    expect([minutes, planDays, stage, side]).to.deep.equal([20, 2, '2', 'both']);
  });

  it('has what counts of its own attributes and of those of all widgets', async () => {
    const { counted } = await show();
    expect(counted).to.deep.equal({
      theme: 'auto',
      headingLevel: 2,
      frame: 'card',
      clinic: undefined,
      sources: 'show',
      reviewedBy: undefined,
      reviewedOn: undefined,
      minutes: 15,
      planDays: 3,
      pain: undefined,
      side: 'both',
      stage: undefined,
      hair: 'bun',
    });
  });

  for (const value of [null, undefined]) {
    it(`goes by the default where a framework sets ${value}, and says nothing`, async () => {
      expect(await counted('minutes', value)).to.deep.equal({ used: 15, warning: '' });
      expect(await counted('side', value)).to.deep.equal({ used: 'both', warning: '' });
      expect(await counted('pain', value)).to.deep.equal({ used: undefined, warning: '' });
    });
  }

  for (const [value, text, used] of [
    [0, '0', 5],
    ['99', '99', 20],
    ['7.6', '7.6', 8],
    ['ten', 'ten', 15],
    [{}, '[object Object]', 15],
  ] as const) {
    it(`takes ${text} for ${used} minutes, and says so with the unit`, async () => {
      const { used: minutes, warning } = await counted('minutes', value);
      expect(minutes).to.equal(used);
      expect(warning).to.equal(
        `<declaring-widget minutes="${text}"> is not 5 to 20 minutes. Used: ${used}.`,
      );
    });
  }

  for (const typed of [
    '٢٠',
    '۲۰',
    '２０',
    '\u200f20\u200f',
    ' \u2067٢٠\u2069 ',
    '\u00a020',
    '\ufeff2\u200b0',
  ]) {
    it(`takes 20 as ${encodeURI(typed)}, as other keyboards and editors write it`, async () => {
      expect(await counted('minutes', typed)).to.deep.equal({ used: 20, warning: '' });
    });
  }

  it('reads a fraction and a minus as other keyboards write them', async () => {
    expect((await counted('minutes', '٧٫٦')).used).to.equal(8);
    expect((await counted('minutes', '−٥')).used).to.equal(5);
  });

  it('takes a word with marks of direction around it', async () => {
    expect(await counted('side', '\u200fleft\u200f ')).to.deep.equal({
      used: 'left',
      warning: '',
    });
  });

  it('counts as not set what does not fit and has no default', async () => {
    for (const [name, allowed] of [
      ['pain', '0 to 10'],
      ['stage', '1, 2'],
    ] as const) {
      const { used, warning } = await counted(name, 'much');
      expect(used).to.equal(undefined);
      expect(warning).to.equal(
        `<declaring-widget ${name}="much"> is not ${allowed}. Used: none.`,
      );
    }
  });

  it('names the attribute, not the property, where they differ', async () => {
    const { warning } = await counted('planDays', 9);
    expect(warning).to.equal('<declaring-widget plan-days="9"> is not 2 to 3. Used: 3.');
  });

  it('goes back to the default when the attribute is removed', async () => {
    const widget = await show((made) => made.setAttribute('minutes', '20'));
    widget.removeAttribute('minutes');
    await widget.updateComplete;
    expect(widget.counted.minutes).to.equal(15);
  });

  it('shows in the attribute what is set, where styles read it, and not the default', async () => {
    const widget = await show();
    expect(widget.hasAttribute('hair')).to.equal(false);
    widget.hair = 'short';
    await widget.updateComplete;
    expect(widget.getAttribute('hair')).to.equal('short');
    widget.removeAttribute('hair');
    expect(widget.hair).to.equal('bun');
  });

  it('keeps what was set before the element was there', async () => {
    const page = await fixture<HTMLElement>(html`<div><later-widget></later-widget></div>`);
    const widget = page.firstElementChild as DeclaringWidget;
    widget.minutes = 10;
    define('later-widget', class extends DeclaringWidget {});
    await widget.updateComplete;
    expect(widget.counted.minutes).to.equal(10);
  });

  it('lets a widget check by its own data, and reports the same way', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await show((made) => (made.reps = 50));
      expect(widget.atMost(6)).to.equal(6);
    });
    expect(warnings).to.deep.equal(['<declaring-widget reps="50"> is not 1 to 6. Used: 6.']);
  });
});
