import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { muscles } from '../../../src/content/condition-types.js';
import { setWidgetLoader } from '../../../src/kit/element/load.js';
import { ConditionTypes } from '../../../src/widgets/condition-types/condition-types.js';
import { GlossaryTerm } from '../../../src/widgets/glossary-term/glossary-term.js';
import { define } from '../../support/define.js';

define('pht-condition-types', ConditionTypes);

let asked: string[] = [];
const comes = (): void => {
  setWidgetLoader((name) => {
    asked.push(name);
    define('pht-glossary-term', GlossaryTerm);
    return Promise.resolve();
  });
};

const termsOf = (widget: ConditionTypes): GlossaryTerm[] => [
  ...widget.shadowRoot!.querySelectorAll<GlossaryTerm>('pht-glossary-term'),
];
const more = (widget: ConditionTypes): HTMLElement =>
  widget.shadowRoot!.querySelector<HTMLElement>('#more')!;

async function open(attributes: Readonly<Record<string, string>>): Promise<ConditionTypes> {
  const { lang = 'en', ...own } = attributes;
  const page = await fixture(html`<div lang=${lang}></div>`);
  const widget = document.createElement('pht-condition-types');
  for (const [name, value] of Object.entries(own)) widget.setAttribute(name, value);
  page.append(widget);
  const fold = (): HTMLElement | null | undefined =>
    widget.shadowRoot?.querySelector<HTMLElement>('[aria-controls="more"]');
  await waitUntil(() => fold());
  fold()!.click();
  await widget.updateComplete;
  return widget;
}

describe('the glossary in pht-condition-types', () => {
  beforeEach(() => (asked = []));

  // First: a tag that works once works on.
  it('leaves its words to be text where the glossary does not come', async () => {
    setWidgetLoader(() => Promise.reject(new Error('offline')));
    const widget = await open({});
    expect(more(widget).innerText).to.include(muscles.text());
    expect(termsOf(widget)).to.have.length(0);
  });

  for (const [lang, names] of [
    ['en', ['biceps femoris', 'semitendinosus', 'semimembranosus']],
    ['es', ['bíceps femoral', 'semitendinoso', 'semimembranoso']],
    ['ar', ['العضلة ذات الرأسين الفخذية', 'العضلة نصف الوترية', 'العضلة نصف الغشائية']],
  ] as const) {
    it(`explains the names of muscles, in "${lang}"`, async () => {
      comes();
      const widget = await open({ lang });
      await waitUntil(() => termsOf(widget).length === names.length);
      const terms = termsOf(widget);
      expect(terms.map(({ textContent }) => textContent)).to.deep.equal(names);
      for (const term of terms) {
        await waitUntil(() => term.shadowRoot?.querySelector('[part="term"]'));
        expect(term.shadowRoot!.querySelector('.name')!.textContent).to.equal(term.textContent);
      }
    });
  }

  it('reads as it does without it', async () => {
    comes();
    const widget = await open({});
    await waitUntil(() => termsOf(widget).length > 0);
    expect(more(widget).textContent).to.include(muscles.text());
  });

  it('fetches nothing before it is opened, nor where the page says “off”', async () => {
    comes();
    const widget = await open({ glossary: 'off' });
    await new Promise(requestAnimationFrame);
    expect(asked).to.deep.equal([]);
    expect(termsOf(widget)).to.have.length(0);
    expect(more(widget).innerText).to.include(muscles.text());
  });
});
