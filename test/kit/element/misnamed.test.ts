import { expect, fixture, html } from '@open-wc/testing';
import { ExerciseCard } from '../../../src/widgets/exercise-card/exercise-card.js';
import { IceTimer } from '../../../src/widgets/ice-timer/ice-timer.js';
import { define } from '../../support/define.js';
import { warningsOf } from '../../support/warnings.js';
import { part, shownText } from '../../support/widget.js';

define('pht-ice-timer', IceTimer);
define('pht-exercise-card', ExerciseCard);

const NOTICE = 'A setting on this page does not fit. The usual one is used.';

async function show(attribute: string, value = '2', tag = 'pht-ice-timer'): Promise<IceTimer> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  // As a page has it: `setAttribute` takes no "@click".
  const parser = new DOMParser();
  const text = `<${tag} debug ${attribute}="${value}"></${tag}>`;
  column.append(...parser.parseFromString(text, 'text/html').body.children);
  const widget = column.firstElementChild as IceTimer;
  await widget.updateComplete;
  return widget;
}

const error = (widget: IceTimer): string => part(widget, 'error')?.innerText ?? '';

describe('an attribute that the widget does not have', () => {
  for (const [wrong, right] of Object.entries({
    minute: 'minutes',
    Minuts: 'minutes',
    heading_level: 'heading-level',
    headingLevel: 'heading-level',
    heading: 'heading-level',
    plan_days: 'plan-days',
    them: 'theme',
    source: 'sources',
    language: 'lang',
  })) {
    it(`${wrong}: editor and webmaster read of ${right}`, async () => {
      const warnings = await warningsOf(async () => {
        const widget = await show(wrong);
        expect(error(widget)).to.include(NOTICE);
        expect(error(widget)).to.include(`<pht-ice-timer ${wrong.toLowerCase()}="2">`);
        expect(error(widget)).to.include(`no such setting. Did you mean ${right}?`);
        await show(wrong);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`<pht-ice-timer ${wrong.toLowerCase()}="2">`);
      expect(warnings[0]).to.include(`Did you mean ${right}?`);
    });
  }

  it('exercises of a card: they read of exercise', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await show('exercises', 'bridge-hold', 'pht-exercise-card');
      expect(error(widget)).to.include('Did you mean exercise?');
    });
    expect(warnings.join()).to.include('<pht-exercise-card exercises="bridge-hold">');
  });

  it('of another widget: they read whose it is', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await show('minutes', '20', 'pht-exercise-card');
      expect(error(widget)).to.include('a setting of pht-ice-timer, not of this widget');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<pht-exercise-card minutes="20">.*<pht-ice-timer>/);
  });

  it('says nothing to the editor once it is mended', async () => {
    await warningsOf(async () => {
      const widget = await show('minute', '10');
      widget.removeAttribute('minute');
      widget.setAttribute('minutes', '10');
      await widget.updateComplete;
      expect(shownText(widget)).not.to.include(NOTICE);
    });
  });

  for (const name of [
    'class',
    'style',
    'slot',
    'part',
    'title',
    'id',
    'tabindex',
    'accesskey',
    'exportparts',
    'itemprop',
    'aria-label',
    'data-minute',
    'data-v-7ba5bd90',
    'onminutes',
    'v-minutes',
    'v-bind:minute',
    ':minute',
    '@minute',
    '#minute',
    '[minute]',
    '(minute)',
    'x-minutes',
    'x-on:theme',
    'wire:minutes',
    'hx-minutes',
    'ng-minutes',
    'ng-reflect-minutes',
    '_ngcontent-theme',
    'jsname',
    'xml:lang',
    'xmlns',
    'nowprocket',
    'width',
    'fetchpriority',
  ]) {
    it(`says nothing of ${name}`, async () => {
      const warnings = await warningsOf(async () => {
        const widget = await show(name);
        expect(shownText(widget)).not.to.include(NOTICE);
      });
      expect(warnings).to.deep.equal([]);
    });
  }
});
