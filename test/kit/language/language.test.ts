import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { addMessages } from '../../../src/kit/language/locale.js';
import { rootOf, TestWidget, textOf } from '../../support/test-widget.js';
import { warningsOf } from '../../support/warnings.js';

addMessages('es', { 'A test': 'Una prueba', 'Sources ({0})': 'Fuentes ({0})' });
addMessages('ar', { 'A test': 'اختبار', 'Sources ({0})': 'المصادر ({0})' });

/** The page around the widget, and the widget in it, wherever that is. */
async function show(page: TemplateResult): Promise<{ page: HTMLElement; widget: TestWidget }> {
  const root = await fixture<HTMLElement>(page);
  const widget = root instanceof TestWidget ? root : root.querySelector('test-widget')!;
  await widget.updateComplete;
  for (const other of root.querySelectorAll('test-widget')) await other.updateComplete;
  return { page: root, widget };
}

const title = (widget: TestWidget) => textOf(widget).split('\n')[0];
const languageOf = (widget: TestWidget) => `${rootOf(widget).lang} ${rootOf(widget).dir}`;

/** Changes of the page are heard of after the task that made them. */
const heard = async (widget: TestWidget) => {
  await nextFrame();
  await widget.updateComplete;
};

describe('language', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
  });

  describe('is found', () => {
    it('as English where the page says nothing', async () => {
      document.documentElement.removeAttribute('lang');
      const { widget } = await show(html`<test-widget></test-widget>`);
      expect(title(widget)).to.equal('A test');
      expect(languageOf(widget)).to.equal('en ltr');
    });

    it('at <html>', async () => {
      document.documentElement.lang = 'es';
      const { widget } = await show(html`<test-widget></test-widget>`);
      expect(title(widget)).to.equal('Una prueba');
    });

    it('at the nearest ancestor: a Spanish part of an English page', async () => {
      const { page } = await show(
        html`<div>
          <test-widget></test-widget>
          <div lang="es">
            <p><test-widget></test-widget></p>
          </div>
        </div>`,
      );
      const titles = [...page.querySelectorAll('test-widget')].map(title);
      expect(titles.join()).to.equal('A test,Una prueba');
    });

    it('at the element itself, before all others', async () => {
      const { widget } = await show(
        html`<div lang="ar"><test-widget lang="es"></test-widget></div>`,
      );
      expect(title(widget)).to.equal('Una prueba');
    });

    it('across shadow roots', async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="es"><div class="host"></div></div>`,
      );
      const inner = document.createElement('div');
      page.querySelector('.host')!.attachShadow({ mode: 'open' }).append(inner);
      const widget = document.createElement('test-widget');
      inner.attachShadow({ mode: 'open' }).append(widget);
      await widget.updateComplete;
      expect(title(widget)).to.equal('Una prueba');
      page.lang = 'en';
      await heard(widget);
      expect(title(widget)).to.equal('A test');
    });

    it('past a form whose fields have the names of its properties', async () => {
      const { page, widget } = await show(
        html`<form lang="es" dir="ltr">
          <input name="lang" /><input name="dir" /><input name="parentNode" />
          <input name="getAttribute" />
          <test-widget></test-widget>
        </form>`,
      );
      expect(title(widget)).to.equal('Una prueba');
      page.setAttribute('lang', 'ar');
      await heard(widget);
      expect(languageOf(widget)).to.equal('ar ltr');
    });

    it('also with a country', async () => {
      const { widget } = await show(html`<test-widget lang="es-MX"></test-widget>`);
      expect(title(widget)).to.equal('Una prueba');
    });

    it('however its tag is written', async () => {
      const { widget } = await show(html`<test-widget lang="ES"></test-widget>`);
      expect(title(widget)).to.equal('Una prueba');
    });

    it('with an underscore, as content management systems write it', async () => {
      const { widget } = await show(html`<div lang="es_MX"><test-widget></test-widget></div>`);
      expect(title(widget)).to.equal('Una prueba');
    });

    it('in xml:lang, where there is no lang', async () => {
      const { page } = await show(
        html`<div xml:lang="es">
          <test-widget></test-widget>
          <p lang="ar" xml:lang="es"><test-widget></test-widget></p>
        </div>`,
      );
      const titles = [...page.querySelectorAll('test-widget')].map(title);
      expect(titles.join()).to.equal('Una prueba,اختبار');
    });

    it('in the xml:lang of a drawing around it', async () => {
      const { widget } = await show(
        html`<div>
          <svg xml:lang="es">
            <foreignObject width="300" height="300"><test-widget></test-widget></foreignObject>
          </svg>
        </div>`,
      );
      expect(title(widget)).to.equal('Una prueba');
    });
  });

  describe('of a page that states none at its elements', () => {
    const pageWith = async (...contents: (string | undefined)[]) => {
      document.documentElement.removeAttribute('lang');
      const metas = contents.map((content) => {
        const meta = document.createElement('meta');
        meta.setAttribute('http-equiv', 'Content-Language');
        if (content !== undefined) meta.content = content;
        return meta;
      });
      document.head.append(...metas);
      const { widget } = await show(html`<test-widget></test-widget>`);
      for (const meta of metas) meta.remove();
      return title(widget);
    };

    it('is that of its <meta http-equiv="content-language">', async () => {
      expect(await pageWith('es')).to.equal('Una prueba');
      expect(await pageWith(' es_MX ')).to.equal('Una prueba');
      expect(await pageWith('es ar')).to.equal('Una prueba');
    });

    // As the HTML standard has it, and so browsers.
    it('is that of the last <meta> that names one language', async () => {
      expect(await pageWith('es', 'ar')).to.equal('اختبار');
      expect(await pageWith('es', 'ar, es', '', undefined)).to.equal('Una prueba');
      expect(await pageWith('es, en')).to.equal('A test');
    });

    it('is English where the <meta> is an empty one', async () => {
      expect(await pageWith('')).to.equal('A test');
      expect(await pageWith(undefined)).to.equal('A test');
    });

    it('is still that of an element that states one', async () => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'content-language';
      meta.content = 'ar';
      document.head.append(meta);
      const { widget } = await show(html`<test-widget lang="es"></test-widget>`);
      meta.remove();
      expect(title(widget)).to.equal('Una prueba');
    });
  });

  describe('is followed', () => {
    it('when the lang of the element changes', async () => {
      const { widget } = await show(html`<test-widget></test-widget>`);
      widget.lang = 'es';
      await heard(widget);
      expect(title(widget)).to.equal('Una prueba');
    });

    it('when the lang of an ancestor changes', async () => {
      const { page, widget } = await show(html`<div lang="es"><test-widget></test-widget></div>`);
      page.lang = 'ar';
      await heard(widget);
      expect(title(widget)).to.equal('اختبار');
      expect(languageOf(widget)).to.equal('ar rtl');
    });

    it('when the xml:lang of an ancestor changes', async () => {
      const { page, widget } = await show(
        html`<div xml:lang="es"><test-widget></test-widget></div>`,
      );
      page.setAttribute('xml:lang', 'ar');
      await heard(widget);
      expect(title(widget)).to.equal('اختبار');
    });

    it('when the dir of an ancestor changes', async () => {
      const { page, widget } = await show(html`<div lang="es"><test-widget></test-widget></div>`);
      page.dir = 'rtl';
      await heard(widget);
      expect(languageOf(widget)).to.equal('es rtl');
    });

    it('when the element moves to another part of the page', async () => {
      const { page, widget } = await show(
        html`<div>
          <test-widget></test-widget>
          <div lang="es"></div>
        </div>`,
      );
      page.lastElementChild!.append(widget);
      await heard(widget);
      expect(title(widget)).to.equal('Una prueba');
    });

    it('by every widget of the page, also after another one is gone', async () => {
      const { page } = await show(
        html`<div><test-widget></test-widget><test-widget></test-widget></div>`,
      );
      page.querySelector('test-widget')!.remove();
      const widget = page.querySelector('test-widget')!;
      page.lang = 'es';
      await heard(widget);
      expect(title(widget)).to.equal('Una prueba');
    });
  });

  describe('direction', () => {
    it('is that of the language where the page states none', async () => {
      const { widget } = await show(html`<test-widget lang="ar"></test-widget>`);
      expect(languageOf(widget)).to.equal('ar rtl');
    });

    it('is that of the nearest dir', async () => {
      const { widget } = await show(
        html`<div lang="ar" dir="rtl"><test-widget dir="ltr"></test-widget></div>`,
      );
      expect(languageOf(widget)).to.equal('ar ltr');
    });

    it('of a page does not turn a part in another language', async () => {
      document.documentElement.dir = 'rtl';
      const { widget } = await show(html`<test-widget lang="es"></test-widget>`);
      expect(languageOf(widget)).to.equal('es ltr');
    });
  });

  describe('numbers and dates', () => {
    const footer = async (lang: string) => {
      const { widget } = await show(html`<test-widget lang=${lang}></test-widget>`);
      return textOf(widget);
    };

    it('are those of the language', async () => {
      expect(await footer('es'))
        .to.contain('Fuentes (2)')
        .and.to.contain('22 de noviembre de 2026');
    });

    // The messages have them in their text, and one sentence may hold both.
    it('are in Arabic digits in Arabic, whatever the country', async () => {
      for (const lang of ['ar', 'ar-EG', 'ar-MA', 'ar-DZ', 'ar-AE', 'ar-MA-u-nu-latn']) {
        const text = await footer(lang);
        expect(text, lang).to.contain('المصادر (٢)').and.to.match(/٢٠٢٦/);
      }
    });

    it('are those of the country where one is named', async () => {
      expect(await footer('en-GB')).to.contain('22 November 2026');
      expect(await footer('en_GB')).to.contain('22 November 2026');
    });
  });

  describe('that we do not have', () => {
    it('shows English from left to right, and warns about the attribute', async () => {
      const warnings = await warningsOf(async () => {
        const { widget } = await show(html`<test-widget lang="fr" dir="rtl"></test-widget>`);
        expect(title(widget)).to.equal('A test');
        expect(languageOf(widget)).to.equal('en ltr');
      });
      expect(warnings.join()).to.contain('<test-widget lang="fr">').and.to.contain('en, es, ar');
    });

    it('is no mistake of a page in that language', async () => {
      const warnings = await warningsOf(async () => {
        const { widget } = await show(html`<div lang="fr"><test-widget></test-widget></div>`);
        expect(title(widget)).to.equal('A test');
      });
      expect(warnings).to.have.length(0);
    });

    it('never leaves a widget blank, whatever is written', async () => {
      const tags = ['-', 'e', ' ', 'en_US', 'en-', 'en-US_POSIX', '🤕', 'x'.repeat(999)];
      for (const lang of tags) {
        await warningsOf(async () => {
          const { widget } = await show(html`<test-widget lang=${lang}></test-widget>`);
          expect(title(widget), lang).to.equal('A test');
        });
      }
    });
  });

  it('shows English where a message is not translated, never an id or nothing', async () => {
    const { widget } = await show(html`<test-widget lang="es"></test-widget>`);
    expect(textOf(widget)).to.contain('Una prueba').and.to.contain('It tests the kit.');
  });
});
