import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { shownInEnglish } from '../../../src/kit/language/languages.js';
import {
  addMessages,
  hasMessages,
  setMessageSource,
  type Messages,
} from '../../../src/kit/language/locale.js';
import { find, textOf, type TestWidget } from '../../support/test-widget.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';

const SPANISH = { 'A test': 'Una prueba' };
const page = globalThis as { phtMessages?: { ar?: object; es?: object } };

const setLoader = (load: (locale: string) => Promise<unknown>): void => {
  setMessageSource({ has: (locale) => hasMessages(locale), load });
};

const show = async (lang: string): Promise<TestWidget> =>
  fixture<TestWidget>(html`<test-widget lang=${lang}><p>Fallback</p></test-widget>`);

const isShown = (widget: TestWidget) => () => widget.shadowRoot!.querySelector('.frame') !== null;
const fallback = (widget: TestWidget) => widget.querySelector('p')!;

// In this order: what has loaded stays.
describe('messages', () => {
  it('are fetched once for all widgets, and the fallback shows until they are here', async () => {
    const asked: string[] = [];
    let arrive = (): void => undefined;
    setLoader((locale) => {
      asked.push(locale);
      return new Promise<void>((resolve) => {
        arrive = () => {
          addMessages(locale, SPANISH);
          resolve();
        };
      });
    });
    const widgets = [await show('es'), await show('es-MX')];
    expect(asked.join()).to.equal('es');
    for (const widget of widgets) {
      expect(fallback(widget).checkVisibility()).to.equal(true);
      expect(isShown(widget)()).to.equal(false);
    }
    arrive();
    for (const widget of widgets) {
      await until(isShown(widget));
      expect(textOf(widget)).to.contain('Una prueba');
      expect(fallback(widget).checkVisibility()).to.equal(false);
    }
  });

  it('that do not load leave English, a sentence in the language, and a warning', async () => {
    setLoader(() => Promise.reject(new Error('offline')));
    const warnings = await warningsOf(async () => {
      const widget = await show('ar');
      await until(isShown(widget));
      expect(textOf(widget)).to.contain('A test').and.to.contain(shownInEnglish('ar'));
      const sentence = find(widget, '[lang="ar"]');
      expect(sentence.dir).to.equal('rtl');
      expect(find(widget, '.root').lang).to.equal('en');
      expect(find(widget, '.root').dir).to.equal('ltr');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('ar');
  });

  it('are not asked for again and again when they do not load', async () => {
    let asked = 0;
    setLoader(() => {
      asked += 1;
      return Promise.reject(new Error('offline'));
    });
    const widget = await show('ar');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(isShown(widget)()).to.equal(true);
    expect(asked).to.equal(0);
  });

  it('may come late, by a script of their own', async () => {
    const widget = await show('ar');
    expect(textOf(widget)).to.contain(shownInEnglish('ar'));
    page.phtMessages!.ar = { 'A test': 'اختبار' };
    window.dispatchEvent(new Event('pht-messages'));
    await nextFrame();
    expect(textOf(widget)).to.contain('اختبار').and.not.to.contain(shownInEnglish('ar'));
  });

  it('that take too long leave English until they are here', async () => {
    delete page.phtMessages!.es;
    setLoader(() => new Promise(() => undefined));
    const runOut = catchTimeouts();
    const widget = await show('es');
    expect(isShown(widget)()).to.equal(false);
    runOut();
    await until(isShown(widget));
    expect(textOf(widget)).to.contain('A test').and.to.contain(shownInEnglish('es'));
    addMessages('es', SPANISH);
    await nextFrame();
    expect(textOf(widget)).to.contain('Una prueba').and.not.to.contain(shownInEnglish('es'));
  });

  it('whose file breaks off after them are used all the same', async () => {
    delete page.phtMessages!.es;
    setLoader(async () => {
      await nextFrame();
      page.phtMessages!.es = SPANISH;
    });
    const widget = await show('es');
    await until(isShown(widget));
    expect(textOf(widget)).to.contain('Una prueba');
  });

  it('that are no text leave that message in English, and the rest as it is', async () => {
    for (const wrong of [15, {}, null, true, '', ' \n', 'Prueba {0}.']) {
      addMessages('es', { ...SPANISH, 'It tests the kit.': wrong } as unknown as Messages);
      const widget = await show('es');
      expect(textOf(widget)).to.contain('Una prueba').and.to.contain('It tests the kit.');
    }
  });

  it('under a name that is no language are used, with the numbers of English', async () => {
    page.phtMessages = Object.assign(page.phtMessages!, { 'no such': SPANISH });
    const widget = await show('no such');
    expect(textOf(widget)).to.contain('Una prueba').and.to.contain('Sources (2)');
  });

  it('that are no list of texts do not count', async () => {
    page.phtMessages!.es = 'Una prueba' as unknown as object;
    setLoader((locale) => {
      addMessages(locale, SPANISH);
      return Promise.resolve();
    });
    const widget = await show('es');
    await until(isShown(widget));
    expect(textOf(widget)).to.contain('Una prueba');
  });
});

/** Keeps the page's next timeouts of some length from running until it is told to. */
function catchTimeouts(): () => void {
  const { setTimeout } = window;
  const caught: (() => void)[] = [];
  window.setTimeout = ((callback: () => void, delay = 0) =>
    delay > 0 ? caught.push(callback) : setTimeout(callback)) as typeof setTimeout;
  return () => {
    window.setTimeout = setTimeout;
    for (const callback of caught) callback();
  };
}
