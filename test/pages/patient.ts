import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';
import { contentOf } from './frame.js';

const FIRST_MINUTE = /14:\d\d|١٤:[٠-٩]{2}/;

/** What a patient does with each widget, in any language, and what must come of it. */
export const deeds: Readonly<Record<string, (page: Document) => Promise<void>>> = {
  'pht-anatomy-diagram': async (page) => {
    const content = await contentOf(page, 'pht-anatomy-diagram');
    const nerve = '[data-structure="sciatic-nerve"]';
    click(content, `[part="list"] ${nerve} button`);
    await shown(content, `[part="list"] ${nerve} [part="detail"]`);
    await until(() => content.querySelector(`[part="label"].chosen${nerve}`));
    const { width, height } = boxOf(content, '[part="illustration"]');
    expect(Math.min(width, height)).to.be.above(100);
  },

  'pht-care-guide': async (page) => {
    const content = await contentOf(page, 'pht-care-guide');
    const [link] = [...content.querySelectorAll<HTMLElement>('.contents a')].slice(-1);
    link!.click();
    const sources = await contentOf(content as unknown as Document, 'pht-sources');
    click(sources, '.fold');
    await shown(sources, '[part="correction"]');
  },

  'pht-condition-types': async (page) => {
    const content = await contentOf(page, 'pht-condition-types');
    await shown(content, '[part="table"] td.highlight');
  },

  'pht-glossary-term': async (page) => {
    const content = await contentOf(page, 'pht-glossary-term');
    click(content, '[part="term"]');
    await shown(content, '[part="definition"]');
    click(content, '[part="term"]');
  },

  'pht-diagnosis-guide': async (page) => {
    const content = await contentOf(page, 'pht-diagnosis-guide');
    click(content, '[aria-controls="visit"]');
    await shown(content, '[part="visit"]');
    click(content, '[part="visit"] input');
    expect(content.querySelector<HTMLInputElement>('[part="visit"] input')!.checked).to.be.true;
  },

  'pht-exercise-card': async (page) => {
    const content = await contentOf(page, 'pht-exercise-card');
    click(content, '.play');
    await until(() => content.querySelector('.moving svg'));
    const figure = content.querySelector('.moving svg')!;
    figure.scrollIntoView({ block: 'center' });
    const pose = (): string => {
      const items = [...figure.querySelectorAll('.fig-item')];
      return items.map((item) => getComputedStyle(item).transform).join();
    };
    const start = pose();
    await until(() => pose() !== start, 'the figure stands still');
  },

  'pht-exercise-program': async (page) => {
    const content = await contentOf(page, 'pht-exercise-program');
    const before = textOf(content, '[part="summary"] .muted');
    click(content, '.tick');
    await until(() => textOf(content, '[part="summary"] .muted') !== before);
    click(content, '[part="list"] > li .opener');
    await shown(content, '[part="list"] > li .panel [part="steps"]');
    const stage = content.querySelector('select')!;
    stage.value = '1';
    stage.dispatchEvent(new Event('change'));
    await shown(content, '#start');
    click(content, '#start');
    const session = await contentOf(content as unknown as Document, 'pht-exercise-session');
    await shown(session, '[part="start"]');
    click(content, '#back');
    await shown(content, '[part="summary"] .muted');
  },

  'pht-exercise-session': async (page) => {
    const content = await contentOf(page, 'pht-exercise-session');
    click(content, '[part="start"]');
    await shown(content, '[part="get-ready"]');
    click(content, '[part="primary"]');
    await shown(content, '[part="counter"]');
    const pause = textOf(content, '[part="primary"]');
    click(content, '[part="primary"]');
    await until(() => textOf(content, '[part="primary"]') !== pause);
    click(content, '[part="primary"]');
    await until(() => textOf(content, '[part="primary"]') === pause);
    const set = textOf(content, '.place');
    click(content, '[part="next"]');
    await until(() => textOf(content, '.place') !== set);
    await until(() => content.querySelector('[role="status"]')?.textContent.trim());
    expect(boxOf(content, '.figure-place svg').height).to.be.above(40);
  },

  'pht-ice-timer': async (page) => {
    const content = await contentOf(page, 'pht-ice-timer');
    click(content, '[part="start"]');
    await shown(content, '[part="pause"]');
    await until(() => FIRST_MINUTE.test(textOf(content, '[role="timer"]')));
  },

  'pht-recovery-stages': async (page) => {
    const content = await contentOf(page, 'pht-recovery-stages');
    click(content, '[part="stage"]', 2);
    await until(() => textOf(content, '[part="panel"]', 2).length > 100);
    await until(() => textOf(content, '[part="panel"]', 0) === '');
  },

  'pht-sources': async (page) => {
    const content = await contentOf(page, 'pht-sources');
    click(content, '.fold');
    await shown(content, '[part="correction"]');
  },

  'pht-symptom-guide': async (page) => {
    const content = await contentOf(page, 'pht-symptom-guide');
    click(content, '[data-place="calf"][aria-pressed="false"]');
    await shown(content, '[data-answer="help"]');
  },

  'pht-treatment-guide': async (page) => {
    const content = await contentOf(page, 'pht-treatment-guide');
    click(content, '[aria-controls="ice"]');
    await shown(content, '#ice [part="detail"]');
  },
};

const click = (content: ShadowRoot, selector: string, index = 0): void =>
  content.querySelectorAll<HTMLElement>(selector)[index]!.click();

/** What is read of it: nothing when it is hidden. */
function textOf(content: ShadowRoot, selector: string, index = 0): string {
  const element = content.querySelectorAll<HTMLElement>(selector)[index];
  return element?.checkVisibility() ? element.innerText.trim() : '';
}

const shown = (content: ShadowRoot, selector: string): Promise<void> =>
  until(() => textOf(content, selector), `${selector} is not shown`);

const boxOf = (content: ShadowRoot, selector: string): DOMRect =>
  content.querySelector(selector)!.getBoundingClientRect();
