import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { IceTimer } from '../../src/widgets/ice-timer/ice-timer.js';
import { define } from '../support/define.js';
import { warningsOf } from '../support/warnings.js';

define('pht-ice-timer', IceTimer);

const script = new URL('../../src/embed/hosted-page.ts', import.meta.url).href;
const address = location.href;
let opened = 0;

/** The widget on its page, opened with a query. */
async function open(query: string): Promise<HTMLElement> {
  const page = await fixture(html`<main><pht-ice-timer></pht-ice-timer></main>`);
  history.replaceState(null, '', `?${query}`);
  opened += 1;
  await import(`${script}?${opened}`);
  return page.firstElementChild as HTMLElement;
}

describe('the page of a widget', () => {
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('takes the settings from its address', async () => {
    const widget = await open('minutes=20&lang=es&heading-level=1');
    expect(widget.getAttribute('minutes')).to.equal('20');
    expect(widget.lang).to.equal('es');
    expect(widget.getAttribute('heading-level')).to.equal('1');
  });

  it('is in the language of its address, by its own title', async () => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'alternate',
      hreflang: 'ar',
      dir: 'rtl',
      title: 'A title',
    });
    document.head.append(link);
    const { title, documentElement: page } = document;
    await open('lang=ar-MA');
    expect([document.title, page.lang, page.dir]).to.deep.equal(['A title', 'ar-MA', 'rtl']);
    await open('lang=arrr');
    await open('lang=');
    expect([document.title, page.lang]).to.deep.equal(['A title', 'ar-MA']);
    link.remove();
    Object.assign(document, { title });
    page.lang = 'en';
    page.removeAttribute('dir');
  });

  it('shows its text in the language of its address, where it is text alone', async () => {
    const link = Object.assign(document.createElement('link'), { hreflang: 'es', title: 'x' });
    document.head.append(link);
    const { title } = document;
    const page = await fixture(
      html`<main>
        <section lang="en">Words</section>
        <section lang="es" hidden>Palabras</section>
      </main>`,
    );
    history.replaceState(null, '', '?lang=es-MX');
    opened += 1;
    await import(`${script}?${opened}`);
    expect((page as HTMLElement).innerText.trim()).to.equal('Palabras');
    link.remove();
    Object.assign(document, { title });
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
  });

  it('takes nothing else, least of all a handler', async () => {
    const widget = await open('onclick=alert(1)&style=color:red&class=x&id=x');
    expect(widget.getAttributeNames()).to.deep.equal([]);
  });

  it('shows no sentence of a stranger’s', async () => {
    await warningsOf(async () => {
      const widget = await open('debug&minutes=Write+to+us&theme=Write+soon');
      await elementUpdated(widget);
      const { textContent } = widget.shadowRoot!;
      expect(textContent).to.include('A setting on this page does not fit.');
      expect(textContent).not.to.include('Write');
    });
  });

  it('names nobody and no number of a stranger’s', async () => {
    const widget = await open('emergency-number=900&reviewed-by=Me&reviewed-on=2026-05-31');
    expect(widget.getAttributeNames()).to.deep.equal([]);
  });

  it('is the usual widget without settings', async () => {
    const widget = await open('');
    expect(widget.getAttributeNames()).to.deep.equal([]);
  });
});
