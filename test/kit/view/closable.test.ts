import { expect } from '@open-wc/testing';
import type { PhtElement } from '../../../src/kit/element/element.js';
import '../../support/every-widget.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { isWebKit } from '../../support/engine.js';
import { until } from '../../support/until.js';
import { all, detailsOf, showWidget, type FramedTag } from '../../support/widget.js';

interface Case {
  readonly tag: FramedTag;
  readonly attributes?: Readonly<Record<string, string>>;
  /** A text that is closed at first. */
  readonly within: string;
  /** What tells the page that it was opened. */
  readonly event?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'a stage of recovery': {
    tag: 'pht-recovery-stages',
    // What no other stage says: a search finds the first.
    within: '#panel-3 li:nth-child(3)',
    event: 'pht-stage-toggle',
  },
  'what to expect of recovery': { tag: 'pht-recovery-stages', within: '#more li' },
  'more about three problems': { tag: 'pht-condition-types', within: '#more li' },
  'a structure of the anatomy': {
    tag: 'pht-anatomy-diagram',
    within: '#detail-sciatic-nerve span',
    event: 'pht-structure-select',
  },
  'an exercise in a row': {
    tag: 'pht-exercise-card',
    attributes: { form: 'row' },
    within: '#details .how li',
    event: 'pht-exercise-toggle',
  },
  'what to do if an exercise hurts': { tag: 'pht-exercise-card', within: '#hurts > p' },
  'the mistakes of an exercise': { tag: 'pht-exercise-card', within: '#mistakes li' },
  'an exercise of a program': {
    tag: 'pht-exercise-program',
    attributes: { exercises: 'bridge-hold, hip-hinge' },
    within: '#panel-hip-hinge .how li',
    event: 'pht-exercise-toggle',
  },
  'a correction': { tag: 'pht-sources', within: '#ankle dd span' },
  'the list of all sources': {
    tag: 'pht-sources',
    within: '#list li bdi',
    event: 'pht-sources-toggle',
  },
  'the sources': {
    tag: 'pht-ice-timer',
    within: '.sources li bdi',
    event: 'pht-sources-toggle',
  },
};

// WebKit's does not look into what is closed; the search of Safari's menu does.
const canFindClosed = !isWebKit;
const find = (text: string): boolean =>
  (window as unknown as { find: (text: string) => boolean }).find(text);

/** The button that opens what the text is in. */
const opener = (widget: PhtElement, text: Element) => {
  const panel = text.closest('.closable')!.firstElementChild!;
  return panel.matches('.sources')
    ? all(widget, '.footer [aria-expanded]')[0]!
    : all(widget, `[aria-controls="${panel.id}"]`)[0]!;
};

describe('what is closed', () => {
  for (const [name, { tag, attributes, within, event }] of Object.entries(cases)) {
    it(`is found and opened by the browser's search: ${name}`, async () => {
      const widget = await showWidget(tag, 760, attributes);
      const [first] = all(widget, within);
      expect(first!.checkVisibility()).to.be.false;
      expect(opener(widget, first!).ariaExpanded).to.equal('false');
      const text = first!.textContent.trim().slice(0, 30);
      getSelection()!.removeAllRanges();
      const details = await detailsOf(event ?? 'none', async () => {
        if (canFindClosed) expect(find(text)).to.be.true;
        // window.find() selects only; the search of the browser's menu says so before it shows.
        first!.closest('.closable')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
        await until(() => opener(widget, first!).ariaExpanded === 'true');
      });
      await widget.updateComplete;
      const [found] = all(widget, within);
      expect(found!.checkVisibility()).to.be.true;
      expect(details).to.have.length(event ? 1 : 0);
      opener(widget, found!).click();
      await widget.updateComplete;
      expect(all(widget, within)[0]!.checkVisibility()).to.be.false;
    });
  }

  it('stays open when the search says twice what it has found', async () => {
    const widget = await showWidget('pht-recovery-stages', 760);
    const [text] = all(widget, '#panel-3 li');
    const found = () =>
      text!.closest('.closable')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    found();
    found();
    await widget.updateComplete;
    found();
    await widget.updateComplete;
    expect(all(widget, '#panel-3 li')[0]!.checkVisibility()).to.be.true;
  });

  it('stays open when the search finds what is closed inside it', async () => {
    // With another before it, it has the warning signs in short.
    await showWidget('pht-ice-timer', 760);
    const card = await showWidget('pht-exercise-card', 760, { form: 'row' });
    const [row] = all(card, '.opener');
    row!.click();
    await card.updateComplete;
    const [sign] = all(card, '#signs li');
    sign!.closest('.closable')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await until(() => all(card, '#signs li')[0]!.checkVisibility());
    expect(row!.ariaExpanded).to.equal('true');
  });

  itEmulating('takes no place, and all of it is on paper', async () => {
    const widget = await showWidget('pht-recovery-stages', 760);
    const closed = all(widget, 'div.closable[hidden]');
    expect(closed.length).to.be.above(2);
    for (const one of closed) {
      expect(one.offsetHeight).to.equal(0);
      expect(getComputedStyle(one).position).to.equal('absolute');
    }
    await emulateMedia({ media: 'print' });
    for (const one of closed) expect(one.offsetHeight).to.be.above(100);
    await emulateMedia({ media: 'screen' });
  });
});
