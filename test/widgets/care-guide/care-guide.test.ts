import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sections, summary, title } from '../../../src/content/care-guide.js';
import type { PhtElement } from '../../../src/kit/element/element.js';
import type { CareGuide } from '../../../src/widgets/care-guide/care-guide.js';
import '../../support/every-widget.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import {
  all,
  detailsOf,
  isShown,
  part,
  shownText,
  showWidget,
  type Attributes,
} from '../../support/widget.js';

const NARROW = 375;
const TAG = 'pht-care-guide';

const show = (attributes: Attributes = {}, width = NARROW) => showWidget(TAG, width, attributes);

const shownSections = (guide: CareGuide) => all(guide, '.section').map(({ id }) => id);

const nested = (guide: CareGuide) => [
  ...guide.shadowRoot!.querySelectorAll<PhtElement>('.late > :not(p, button)'),
];

const linkTo = (guide: CareGuide, section: string) =>
  all(guide, '.contents a').find((link) =>
    link.getAttribute('href')?.startsWith(`#pht-${section}`),
  ) as HTMLAnchorElement;

const headingOf = (guide: CareGuide, section: string) => all(guide, `#${section} > .heading`)[0]!;

const topOf = (guide: CareGuide, section: string) =>
  headingOf(guide, section).getBoundingClientRect().top;

async function whole(guide: CareGuide): Promise<void> {
  await until(() => part(guide, 'contents'));
  dispatchEvent(new Event('beforeprint'));
  await until(() => nested(guide).length === all(guide, '.late').length);
  await Promise.all(nested(guide).map((widget) => widget.updateComplete));
}

/** As a new tab has it. */
function forget(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

describe(TAG, () => {
  beforeEach(forget);
  after(forget);

  describe('as it comes', () => {
    it('tells the short version, then the warning signs, then the contents', async () => {
      const text = shownText(await show());
      const places = [
        title.text(),
        summary.title.text(),
        summary.time.text(),
        'Get emergency help now',
        'fluoroquinolone',
        'Contents',
      ].map((one) => text.indexOf(one));
      expect(places).to.not.include(-1);
      expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
    });

    it('has a link in the contents for each section, in its order', async () => {
      const guide = await show();
      const links = all(guide, '.contents a').map((link) => link.innerText);
      expect(links).to.deep.equal(sections.map(({ heading }) => heading.text()));
      expect(shownSections(guide)).to.deep.equal(sections.map(({ id }) => id));
    });

    it('brings only what is near', async () => {
      const guide = await show();
      await until(() => nested(guide).length > 0);
      expect(nested(guide).length).to.be.below(sections.length);
    });

    it('keeps about the room that each widget will take', async () => {
      const guide = await show();
      const rooms = all(guide, '.late').map(({ offsetHeight }) => offsetHeight);
      await whole(guide);
      all(guide, '.late').forEach(({ offsetHeight, dataset }, index) => {
        expect(rooms[index]! / offsetHeight, dataset.widget).to.be.within(0.7, 1.4);
      });
    });
  });

  describe('whole', () => {
    it('brings all before the page is printed', async () => {
      const guide = await show();
      await whole(guide);
      const names = nested(guide).map(({ localName }) => localName);
      expect(names).to.deep.equal(sections.map(({ widget }) => `pht-${widget}`));
    });

    itEmulating(
      'has the warning signs once on paper, and their line in each section',
      async () => {
        const guide = await show();
        await whole(guide);
        await emulateMedia({ media: 'print' });
        const shown = (widget: PhtElement, name: string) => all(widget, name).filter(isShown);
        expect(shown(guide, '.signs')).to.have.length(1);
        for (const widget of nested(guide)) {
          expect(shown(widget, '.signs'), widget.localName).to.be.empty;
          const hasFlags = all(widget, '.red-flags').length;
          expect(shown(widget, '.red-flags .label').length > 0).to.equal(hasFlags > 0);
        }
        await emulateMedia({ media: 'screen' });
      },
    );

    it('brings all for the search of the browser', async () => {
      const guide = await show();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
      await until(() => nested(guide).length === sections.length);
    });

    it('brings all in idle moments, once somebody reads', async () => {
      const guide = await show();
      dispatchEvent(new Event('scroll'));
      await until(() => nested(guide).length === sections.length);
    });

    it('brings all at once in a browser that cannot tell what is near', async () => {
      const { IntersectionObserver } = window;
      Reflect.deleteProperty(window, 'IntersectionObserver');
      try {
        const guide = await show({ sections: 'sources ice' });
        await until(() => nested(guide).length === 2);
      } finally {
        window.IntersectionObserver = IntersectionObserver;
      }
    });

    it('has its button for print wait until all is there', async () => {
      const guide = await show();
      const { print } = window;
      const printed = new Promise<number>((resolve) => {
        window.print = () => resolve(nested(guide).length);
      });
      all(guide, '.print')[0]!.click();
      expect(await printed).to.equal(sections.length);
      window.print = print;
    });

    it('shows the warning signs once in full', async () => {
      const guide = await show();
      await whole(guide);
      const signsIn = (widget: PhtElement) =>
        all(widget, '.red-flags .signs, #signs').filter(isShown);
      await until(() => nested(guide).every((widget) => signsIn(widget).length === 0));
      expect(signsIn(guide)).to.have.length(1);
    });

    it('shows one footer, and keeps those of the widgets where it has no list of sources', async () => {
      for (const [names, count] of [
        ['ice sources', 0],
        ['ice recovery', 2],
      ] as const) {
        const guide = await show({ sections: names });
        await whole(guide);
        const footers = nested(guide).map((widget) => part(widget, 'footer')!);
        expect(footers.filter((one) => one.checkVisibility())).to.have.length(count);
        expect(part(guide, 'footer')!.checkVisibility()).to.be.true;
      }
    });

    for (const [level, ofSection, ofWidget, inside] of [
      ['1', '2', '3', '4'],
      ['2', '3', '4', '5'],
      ['5', '6', '6', '6'],
    ] as const) {
      it(`has headings in order under level ${level}`, async () => {
        const guide = await show({ 'heading-level': level, sections: 'recovery sources' });
        await whole(guide);
        expect(headingOf(guide, 'recovery').ariaLevel).to.equal(ofSection);
        const [recovery] = nested(guide);
        const levels = all(recovery!, '[role="heading"]').map((one) => one.ariaLevel);
        expect(levels[0]).to.equal(ofWidget);
        expect(levels).to.include(inside);
      });
    }

    it('passes on what the page has set, and nothing that a widget does not have', async () => {
      const warnings = await warningsOf(async () => {
        const guide = await show({
          'emergency-number': '911',
          figure: 'ruth',
          glossary: 'off',
          'reviewed-by': 'Ada Moss, physical therapist',
          'reviewed-on': '2026-11-29',
          theme: 'dark',
        });
        await whole(guide);
        for (const widget of nested(guide)) expect(widget.theme).to.equal('dark');
        const call = nested(guide).map((widget) => widget.getAttribute('emergency-number'));
        expect(call.filter((number) => number === '911').length).to.be.above(2);
        const words = nested(guide).map((widget) => widget.getAttribute('glossary'));
        expect(words.filter((value) => value === 'off').length).to.be.above(2);
        const figures = nested(guide).map((widget) => widget.getAttribute('figure'));
        expect(figures.filter((name) => name === 'ruth')).to.have.length(1);
        guide.removeAttribute('emergency-number');
        await guide.updateComplete;
        expect(nested(guide).some((one) => one.hasAttribute('emergency-number'))).to.be.false;
      });
      expect(warnings).to.deep.equal([]);
    });

    it('speaks one language, also where that changes', async () => {
      const guide = await show({ lang: 'es', sections: 'ice' });
      await whole(guide);
      const root = () => all(nested(guide)[0]!, '.root')[0]!;
      await until(() => root().lang === 'es');
      guide.lang = 'en';
      await until(() => root().lang === 'en');
    });
  });

  describe('sections', () => {
    it('chooses and orders', async () => {
      const guide = await show({ sections: 'recovery, ice' });
      expect(shownSections(guide)).to.deep.equal(['recovery', 'ice']);
      guide.sections = 'ice';
      await guide.updateComplete;
      expect(shownSections(guide)).to.deep.equal(['ice']);
    });

    for (const [names, shown] of [
      ['recovery ices', ['recovery']],
      ['cure', sections.map(({ id }) => id)],
      ['', sections.map(({ id }) => id)],
    ] as const) {
      it(`tells the patient and the webmaster of names that are none: “${names}”`, async () => {
        let guide: CareGuide | undefined;
        const warnings = await warningsOf(async () => {
          guide = await show({ sections: names });
        });
        expect(shownSections(guide!)).to.deep.equal(shown);
        expect(shownText(guide!)).to.include('A setting on this page does not fit.');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`<pht-care-guide sections="${names}">`);
      });
    }
  });

  describe('links to a section', () => {
    it('lead there, and say so in the address and to the page', async () => {
      const guide = await show();
      const before = history.length;
      const chosen = await detailsOf('pht-section-select', async () => {
        linkTo(guide, 'recovery').click();
        await until(() => Math.abs(topOf(guide, 'recovery')) < 40);
      });
      expect(chosen).to.deep.equal([{ section: 'recovery' }]);
      expect(location.hash).to.equal('#pht-recovery');
      expect(history.length).to.equal(before + 1);
      expect(guide.shadowRoot!.activeElement).to.equal(headingOf(guide, 'recovery'));
    });

    it('stay there while what is above comes', async () => {
      const guide = await show();
      linkTo(guide, 'recovery').click();
      await whole(guide);
      await until(() => Math.abs(topOf(guide, 'recovery')) < 40);
    });

    it('hold nobody back who has opened something', async () => {
      const guide = await show();
      linkTo(guide, 'sources').click();
      await whole(guide);
      await until(() => Math.abs(topOf(guide, 'sources')) < 40);
      const sources = guide.shadowRoot!.querySelector('pht-sources')!.shadowRoot!;
      await until(() => sources.querySelector('.fold'));
      sources.querySelector<HTMLElement>('.fold')!.click();
      scrollTo(0, 0);
      for (let frame = 0; frame < 20; frame++) await nextFrame();
      expect(scrollY).to.equal(0);
    });

    it('work from the page itself, and in its address as it comes', async () => {
      location.hash = '#pht-exercises';
      const guide = await show();
      await until(() => Math.abs(topOf(guide, 'exercises')) < 40);
      scrollTo(0, 0);
      location.hash = '#pht-ice';
      await until(() => Math.abs(topOf(guide, 'ice')) < 40);
      scrollTo(0, 0);
      const page = await fixture<HTMLElement>(html`<a href="#pht-ice">Ice</a>`);
      page.click();
      await until(() => Math.abs(topOf(guide, 'ice')) < 40);
    });

    it('leave a page alone that keeps its own place in the hash', async () => {
      location.hash = '#/visits';
      const guide = await show();
      linkTo(guide, 'recovery').click();
      await until(() => Math.abs(topOf(guide, 'recovery')) < 40);
      expect(location.hash).to.equal('#/visits');
    });

    it('leave what the page itself calls so to the page', async () => {
      const own = await fixture<HTMLElement>(html`<p id="pht-ice">Ours</p>`);
      const guide = await show();
      location.hash = '#pht-ice';
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      expect(guide.shadowRoot!.activeElement).to.be.null;
      own.remove();
    });

    it('do not clash in two guides on a page', async () => {
      const first = await show({ sections: 'ice recovery' });
      const second = await show({ sections: 'recovery sources' });
      linkTo(second, 'recovery').click();
      await until(() => Math.abs(topOf(second, 'recovery')) < 40);
      expect(location.hash).to.equal('#pht-recovery-2');
      linkTo(first, 'recovery').click();
      await until(() => Math.abs(topOf(first, 'recovery')) < 40);
      expect(location.hash).to.equal('#pht-recovery');
    });
  });

  describe('the place of a reader', () => {
    it('is there after a reload, and takes nothing from the page', async () => {
      history.replaceState({ router: 7 }, '');
      const guide = await show();
      headingOf(guide, 'recovery').scrollIntoView();
      await until(() => (history.state as { phtReads?: string }).phtReads === 'pht-recovery');
      expect((history.state as { router?: number }).router).to.equal(7);
      expect(location.hash).to.equal('');
      guide.remove();
      scrollTo(0, 0);
      const again = await show();
      await until(() => Math.abs(topOf(again, 'recovery')) < 40);
      expect(again.shadowRoot!.activeElement).to.be.null;
    });

    it('is not kept where the page keeps something else than an object', async () => {
      history.replaceState('page 7', '');
      const guide = await show();
      headingOf(guide, 'recovery').scrollIntoView();
      await whole(guide);
      expect(history.state).to.equal('page 7');
    });
  });

  describe('structured data', () => {
    const scripts = () => [
      ...document.head.querySelectorAll<HTMLScriptElement>('[type="application/ld+json"]'),
    ];
    const data = () => JSON.parse(scripts()[0]!.text) as Record<string, unknown>;

    it('is only there where the page asks for it, and leaves with the guide', async () => {
      const guide = await show({ sections: 'ice' });
      expect(scripts()).to.be.empty;
      guide.structuredData = true;
      await guide.updateComplete;
      expect(data()).to.include({ '@type': 'MedicalWebPage', inLanguage: 'en' });
      guide.remove();
      expect(scripts()).to.be.empty;
    });

    it('tells what patients read, and the code of the condition', async () => {
      const guide = await show({ sections: 'ice', 'structured-data': '' });
      const { about } = data() as { about: Record<string, { name: string }[]> };
      expect(about.code).to.include({ codeValue: 'M76.8', codingSystem: 'ICD-10' });
      for (const { name } of [...about.signOrSymptom!, ...about.possibleTreatment!]) {
        expect(shownText(guide)).to.include(name);
      }
    });

    it('names a reviewer only where the site does', async () => {
      const guide = await show({ sections: 'ice', 'structured-data': '' });
      expect(data()).to.not.have.any.keys('reviewedBy', 'lastReviewed');
      guide.reviewedBy = 'Ada Moss';
      guide.reviewedOn = '2026-11-29';
      await guide.updateComplete;
      expect(data().reviewedBy).to.deep.equal({ '@type': 'Person', name: 'Ada Moss' });
      expect(data().lastReviewed).to.equal('2026-11-29');
    });

    it('is there once, and speaks the language of its guide', async () => {
      const first = await show({ sections: 'ice', 'structured-data': '' });
      await show({ sections: 'ice', 'structured-data': '', lang: 'es' });
      await until(() => all(document.querySelectorAll(TAG)[1]!, '.root')[0]?.lang === 'es');
      expect(scripts()).to.have.length(1);
      expect(data().inLanguage).to.equal('en');
      first.remove();
      await until(() => scripts().length === 1 && data().inLanguage === 'es');
    });
  });

  describe('every way it may look', () => {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    itEmulating('prints no links to itself, and no frames in its frame', async () => {
      const guide = await show({ sections: 'ice sources' });
      await whole(guide);
      await emulateMedia({ media: 'print' });
      expect(part(guide, 'contents')!.checkVisibility()).to.be.false;
      expect(shownText(guide)).to.include(summary.time.text());
      expect(shownText(guide)).to.not.include('had not come');
    });

    itEmulating('says on paper what is not on it', async () => {
      const guide = await show();
      await until(() => nested(guide).length > 0);
      await emulateMedia({ media: 'print' });
      expect(shownText(guide)).to.include('This part had not come yet.');
    });

    for (const width of [272, 320, NARROW, 672, 1100]) {
      it(`clips nothing at ${width} px`, async () => {
        const guide = await show({ sections: 'what-it-is ice sources' }, width);
        await whole(guide);
        const frame = part(guide, 'frame')!;
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      });
    }
  });
});
