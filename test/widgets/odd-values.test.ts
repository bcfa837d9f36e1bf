import { expect, fixture, html } from '@open-wc/testing';
import type { PhtBase } from '../../src/kit/element/base.js';
import { textOf } from '../../src/kit/element/attributes.js';
import { tags } from '../support/every-widget.js';
import { oddTexts, oddValues } from '../support/odd-values.js';
import { boxOf, isInline, isShown, type WidgetTag } from '../support/widget.js';

/** The fewer exercises, the faster. */
const USUAL: Readonly<Record<string, string>> = {
  exercise: 'bridge-hold',
  exercises: 'bridge-hold',
};

type Properties = HTMLElement & Record<string, unknown> & Pick<PhtBase, 'updateComplete'>;

async function create(
  tag: WidgetTag,
  change?: (widget: Properties) => void,
): Promise<Properties> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement(tag) as HTMLElement as Properties;
  widget.innerHTML = '<p>Fallback</p>';
  for (const [name, value] of Object.entries(USUAL)) widget.setAttribute(name, value);
  change?.(widget);
  page.append(widget);
  await widget.updateComplete;
  return widget;
}

const publicProperties = (tag: WidgetTag) =>
  [...(customElements.get(tag) as unknown as typeof PhtBase).elementProperties]
    .filter(([, { state }]) => !state)
    .map(([name, { attribute }]) => ({
      name: String(name),
      attribute: typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
    }));

/** The widget itself is there; its fallback alone would say that it failed. */
function isThere(widget: Properties): boolean {
  const box = boxOf(widget);
  if (!isShown(box ?? undefined)) return false;
  return isInline(widget) ? box!.querySelector('slot') !== null : box!.textContent.length > 50;
}

describe('whatever a property or an attribute is set to', () => {
  let problems: string[] = [];
  const { error, warn } = console;
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    problems.push(event instanceof ErrorEvent ? event.message : textOf(event.reason));
  };

  beforeEach(() => {
    problems = [];
    console.warn = () => undefined;
    console.error = (message: unknown) => problems.push(String(message));
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });

  async function look(widget: Properties, what: string): Promise<void> {
    await widget.updateComplete;
    if (!isThere(widget)) problems.push(`not shown: ${what}`);
  }

  for (const tag of tags) {
    it(`${tag} is shown, and throws no error`, async () => {
      const widget = await create(tag);
      for (const { name, attribute } of publicProperties(tag)) {
        const usual = widget[name];
        for (const [index, value] of oddValues.entries()) {
          widget[name] = value;
          await look(widget, `${name}, value ${index}`);
        }
        widget[name] = usual;
        for (const text of oddTexts) {
          widget.setAttribute(attribute, text);
          await look(widget, `${attribute}="${text.slice(0, 20)}"`);
        }
        widget.removeAttribute(attribute);
        await look(widget, `without ${attribute}`);
        widget[name] = usual;
      }
      expect(problems).to.deep.equal([]);
    });

    it(`${tag} is shown when all are odd from the start, and throws no error`, async () => {
      for (const [index, value] of oddValues.entries()) {
        const widget = await create(tag, (made) => {
          for (const { name } of publicProperties(tag)) made[name] = value;
        });
        await look(widget, `value ${index}`);
        widget.remove();
      }
      expect(problems).to.deep.equal([]);
    });
  }
});
