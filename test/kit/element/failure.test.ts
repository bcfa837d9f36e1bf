import { expect, fixture, html } from '@open-wc/testing';
import { addMessages } from '../../../src/kit/language/locale.js';
import { define } from '../../../src/kit/element/define.js';
import { isShown } from '../../support/widget.js';
import { TestWidget } from '../../support/test-widget.js';

type Step = 'willUpdate' | 'render' | 'updated';

/** Fails where and as a test says. */
class FailingWidget extends TestWidget {
  static override properties = { failsIn: {} };
  failsIn: Step | undefined;
  cause: unknown = new Error('no such exercise');

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#failIn('willUpdate');
  }

  protected override renderBody() {
    this.#failIn('render');
    return super.renderBody();
  }

  protected override updated(): void {
    this.#failIn('updated');
  }

  #failIn(step: Step): void {
    if (this.failsIn === step) throw this.cause;
  }
}

define('failing-widget', FailingWidget);

declare global {
  interface HTMLElementTagNameMap {
    'failing-widget': FailingWidget;
  }
}

async function show(failsIn?: Step, inside = '<p>Call us.</p>'): Promise<FailingWidget> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement('failing-widget');
  widget.innerHTML = inside;
  widget.failsIn = failsIn;
  page.append(widget);
  await widget.updateComplete;
  return widget;
}

async function errorsOf(action: () => Promise<unknown>): Promise<string[]> {
  const { error } = console;
  const errors: string[] = [];
  console.error = (message: unknown) => errors.push(String(message));
  try {
    await action();
  } finally {
    console.error = error;
  }
  return errors;
}

const frame = (widget: FailingWidget) => widget.shadowRoot!.querySelector('.frame') ?? undefined;
const fallback = (widget: FailingWidget) => widget.querySelector('p') ?? undefined;

describe('a widget that fails', () => {
  for (const step of ['willUpdate', 'render', 'updated'] as const) {
    it(`in ${step} shows its fallback, and itself again once that is mended`, async () => {
      await errorsOf(async () => {
        const widget = await show(step);
        expect(isShown(fallback(widget))).to.equal(true);
        expect(isShown(frame(widget))).to.equal(false);
        expect(widget.hasAttribute('data-pht-loading')).to.equal(false);
        widget.failsIn = undefined;
        await widget.updateComplete;
        expect(isShown(frame(widget))).to.equal(true);
        expect(isShown(fallback(widget))).to.equal(false);
      });
    });

    it(`in ${step} after it was shown does the same`, async () => {
      await errorsOf(async () => {
        const widget = await show();
        widget.failsIn = step;
        await widget.updateComplete;
        expect(isShown(fallback(widget))).to.equal(true);
        expect(isShown(frame(widget))).to.equal(false);
        widget.failsIn = undefined;
        await widget.updateComplete;
        expect(isShown(frame(widget))).to.equal(true);
      });
    });
  }

  it('says so in the console, once, with its tag and the cause', async () => {
    const errors = await errorsOf(async () => {
      const widget = await show();
      widget.cause = new Error('a cause of its own');
      widget.failsIn = 'render';
      await widget.updateComplete;
      widget.requestUpdate();
      await widget.updateComplete;
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include('<failing-widget>').and.include('a cause of its own');
  });

  it('says so of any cause', async () => {
    const errors = await errorsOf(async () => {
      const widget = await show();
      widget.cause = Object.create(null);
      widget.failsIn = 'render';
      await widget.updateComplete;
    });
    expect(errors).to.have.length(1);
  });

  for (const inside of ['', ' \n ', '<!-- nothing --><b slot="title">Title</b>']) {
    it(`says a sentence in place of a fallback: ${JSON.stringify(inside)}`, async () => {
      await errorsOf(async () => {
        const widget = await show('render', inside);
        expect(widget.shadowRoot!.textContent).to.include(
          'This part of the page could not be shown. Please reload the page, or ask your clinic.',
        );
        expect(widget.offsetHeight).to.be.greaterThan(0);
      });
    });
  }

  it('says it in the patient’s language', async () => {
    addMessages('es', {
      'This part of the page could not be shown. Please reload the page, or ask your clinic.':
        'No se pudo mostrar.',
    });
    await errorsOf(async () => {
      const page = await fixture<HTMLElement>(html`<div lang="es"></div>`);
      const widget = document.createElement('failing-widget');
      widget.failsIn = 'render';
      page.append(widget);
      await widget.updateComplete;
      const sentence = widget.shadowRoot!.querySelector('p')!;
      expect(sentence.innerText).to.equal('No se pudo mostrar.');
      expect(sentence.lang).to.equal('es');
    });
  });
});
