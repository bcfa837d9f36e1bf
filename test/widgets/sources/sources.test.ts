import { expect } from '@open-wc/testing';
import type { Reading } from '../../../src/content/references.js';
import { review } from '../../../src/content/review.js';
import * as content from '../../../src/content/sources.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import { Sources } from '../../../src/widgets/sources/sources.js';
import { define } from '../../support/define.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { randomTexts } from '../../support/random-texts.js';
import { warningsOf } from '../../support/warnings.js';
import {
  all,
  button,
  detailsOf,
  isShown,
  part,
  press,
  shownText,
  showWidget,
  type Attributes,
} from '../../support/widget.js';

define('pht-sources', Sources);

const NARROW = 375;
const WIDE = 900;
const TALLEST = 1400;

const ALL_SOURCES = `All ${content.references.length} sources, and what we read of each`;
const WORDS = content.certainty.show.text();
const PARTS = {
  status: 'status',
  corrections: 'corrections',
  certainty: 'certainty',
  sources: 'references',
} as const;

const show = (width = NARROW, attributes: Attributes = {}) =>
  showWidget('pht-sources', width, attributes);

const shownParts = (widget: Sources) =>
  Object.entries(PARTS)
    .filter(([, name]) => isShown(part(widget, name)))
    .map(([name]) => name);

async function open(widget: Sources, name: string): Promise<void> {
  await press(widget, button(widget, name));
}

describe('pht-sources', () => {
  before(() => addMessages('ar', {}));

  describe('closed', () => {
    it('says first that nobody has checked the texts', async () => {
      const text = shownText(await show());
      expect(review.reviewed).to.be.false;
      const status = text.indexOf('No doctor or therapist has checked');
      expect(status).to.be.within(0, text.indexOf('What we changed'));
    });

    it('names each correction, and shows none of the long texts', async () => {
      const widget = await show();
      for (const { title, theirs } of content.corrections.items) {
        expect(button(widget, title.text()), title.text()).to.exist;
        expect(shownText(widget)).to.not.include(theirs.text());
      }
      expect(all(widget, '.sources li').some(isShown)).to.be.false;
    });

    it('says who makes it, and that it has no ads', async () => {
      const text = shownText(await show());
      expect(text)
        .to.match(/makers of pht-widgets/)
        .and.match(/no ads and no tracking/);
    });

    it('is no taller than two screens of a phone', async () => {
      expect((await show()).getBoundingClientRect().height).to.be.below(TALLEST);
    });

    it('has room for a finger on every button', async () => {
      for (const fold of all(await show(272), 'button')) {
        expect(fold.offsetHeight, fold.innerText).to.be.at.least(44);
      }
    });
  });

  describe('a correction', () => {
    for (const item of content.corrections.items) {
      it(`has what the page says, what we say, why, and its sources: ${item.id}`, async () => {
        const widget = await show();
        await open(widget, item.title.text());
        const text = shownText(widget);
        for (const one of [item.theirs, ...item.ours, ...item.why]) {
          expect(text).to.include(one.text());
        }
        for (const { citation } of item.sources) expect(text).to.include(citation);
      });
    }

    it('opens beside others, and closes again', async () => {
      const widget = await show();
      const [first, second] = content.corrections.items;
      await open(widget, first!.title.text());
      await open(widget, second!.title.text());
      expect(shownText(widget))
        .to.include(first!.theirs.text())
        .and.include(second!.theirs.text());
      await open(widget, first!.title.text());
      expect(shownText(widget)).to.not.include(first!.theirs.text());
      expect(shownText(widget)).to.include(second!.theirs.text());
    });

    it('says how good the proof is, in a word', async () => {
      const widget = await show();
      await open(widget, 'Cortisone shots');
      expect(shownText(widget)).to.match(/Proof so far\s+Mixed/);
    });

    it('tells a screen reader whether it is open', async () => {
      const widget = await show();
      const fold = button(widget, 'Cortisone shots')!;
      expect(fold.ariaExpanded).to.equal('false');
      await press(widget, fold);
      expect(fold.ariaExpanded).to.equal('true');
    });

    it('is read side by side where there is room', async () => {
      const widget = await show(WIDE);
      await open(widget, 'Cortisone shots');
      const cells = all(widget, '#cortisone .correction > div').slice(0, 3);
      const tops = cells.map((cell) => cell.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
    });
  });

  describe('the words for proof', () => {
    it('are all explained, each with its own mark', async () => {
      const widget = await show();
      await open(widget, WORDS);
      for (const { word, meaning } of Object.values(content.grades)) {
        expect(shownText(widget)).to.include(word.text()).and.include(meaning.text());
      }
      const marks = all(widget, '.grades svg').map((mark) =>
        mark.innerHTML.replace(/<!--.*?-->/g, ''),
      );
      expect(new Set(marks).size).to.equal(Object.keys(content.grades).length);
    });
  });

  describe('the list of sources', () => {
    it('has every source, its address, and how much of it was read', async () => {
      const widget = await show();
      await open(widget, ALL_SOURCES);
      const items = all(widget, '[part="sources"] li');
      expect(items).to.have.length(content.references.length);
      content.references.forEach(({ citation, doi, read }, index) => {
        const item = items[index]!;
        expect(item.innerText).to.include(citation);
        expect(item.innerText).to.include(content.readings[read].text());
        const address = item.querySelector('a')?.href;
        expect(address).to.equal(doi && `https://doi.org/${doi}`);
      });
    });

    it('never says that a whole paper was read', () => {
      const words = (Object.keys(content.readings) as Reading[]).map((one) =>
        content.readings[one].text(),
      );
      for (const word of words) expect(word).to.not.match(/whole|full/i);
    });

    it('is there once: the footer has no second one', async () => {
      const widget = await show();
      expect(all(widget, '[part="footer"] [aria-expanded]')).to.have.length(0);
      expect(all(widget, '[part="sources"]')).to.have.length(1);
    });

    it('tells the page when it opens and closes, and nothing else does', async () => {
      const widget = await show();
      const details = await detailsOf('pht-sources-toggle', async () => {
        await open(widget, 'Cortisone shots');
        await open(widget, ALL_SOURCES);
        await open(widget, ALL_SOURCES);
      });
      expect(details).to.deep.equal([{ open: true }, { open: false }]);
    });

    it('stays left to right in a page from right to left', async () => {
      const widget = await show(NARROW, { lang: 'ar', dir: 'rtl' });
      const citation = all(widget, '[part="sources"] bdi')[0]!;
      expect(citation.lang).to.equal('en');
      expect(getComputedStyle(citation).unicodeBidi).to.equal('isolate');
    });
  });

  describe('show', () => {
    it('shows all when nothing is said', async () => {
      expect(shownParts(await show())).to.deep.equal(Object.keys(PARTS));
    });

    for (const name of Object.keys(PARTS)) {
      it(`shows one part: ${name}`, async () => {
        expect(shownParts(await show(NARROW, { show: name }))).to.deep.equal([name]);
      });
    }

    it('leaves the list of the footer to the parts without sources', async () => {
      const widget = await show(NARROW, { show: 'corrections' });
      const footer = all(widget, '[part="footer"] [aria-expanded]');
      expect(footer.map((one) => one.innerText)).to.deep.equal([
        `Sources (${content.sources.length})`,
      ]);
    });

    it('follows a later change, and keeps open what was', async () => {
      const widget = await show();
      await open(widget, 'Cortisone shots');
      widget.show = 'sources';
      await widget.updateComplete;
      expect(shownParts(widget)).to.deep.equal(['sources']);
      widget.show = 'all';
      await widget.updateComplete;
      expect(button(widget, 'Cortisone shots')!.ariaExpanded).to.equal('true');
    });

    it('shows all when the value does not fit, and warns the webmaster', async () => {
      let widget: Sources | undefined;
      const warnings = await warningsOf(async () => {
        widget = await show(NARROW, { show: 'errata' });
      });
      expect(shownParts(widget!)).to.deep.equal(Object.keys(PARTS));
      expect(shownText(widget!)).to.include('A setting on this page does not fit.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<pht-sources show="errata">');
    });

    it('is never blank, whatever it says', async () => {
      const widget = await show();
      await warningsOf(async () => {
        for (const text of randomTexts(100)) {
          widget.setAttribute('show', text);
          await widget.updateComplete;
          expect(shownParts(widget), text).to.not.be.empty;
        }
      });
    });
  });

  describe('every way it may look', () => {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    itEmulating('prints all that is closed, with the addresses of the sources', async () => {
      const widget = await show();
      await emulateMedia({ media: 'print' });
      const text = shownText(widget);
      for (const { theirs } of content.corrections.items) expect(text).to.include(theirs.text());
      for (const { meaning } of Object.values(content.grades)) {
        expect(text).to.include(meaning.text());
      }
      for (const { citation, doi } of content.references) {
        expect(text).to.include(citation);
        if (doi) expect(text).to.include(`doi:${doi}`);
      }
    });

    itEmulating('has marks that are seen where colours are forced', async () => {
      const widget = await show();
      await emulateMedia({ forcedColors: 'active' });
      await open(widget, WORDS);
      const [mark] = all(widget, '.grades .dots');
      const { stroke } = getComputedStyle(mark!);
      expect(stroke).to.equal(getComputedStyle(part(widget, 'frame')!).color);
    });

    for (const width of [272, 320, NARROW, 672, WIDE]) {
      it(`clips nothing at ${width} px`, async () => {
        const widget = await show(width);
        for (const fold of all(widget, '.fold')) await press(widget, fold);
        const frame = part(widget, 'frame')!;
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      });
    }
  });
});
