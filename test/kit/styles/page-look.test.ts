import { expect, fixture, html } from '@open-wc/testing';
import { find, rootOf, type TestWidget } from '../../support/test-widget.js';
import { until } from '../../support/until.js';

const LIGHT_DEFAULT = 'rgb(38, 66, 143)';

/** The colour of what is painted in the accent. */
function accentOf(widget: TestWidget): string {
  const probe = document.createElement('i');
  probe.style.color = 'var(--_accent)';
  rootOf(widget).append(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  probe.remove();
  return `rgb(${[...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
}

/** As a page is that changes its theme. */
function changeTheme(): void {
  document.documentElement.toggleAttribute('data-test-theme');
}

async function widgetBesideLink(color: string, text = '#222'): Promise<TestWidget> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <h2>Heading</h2>
      <p>See <a href="#more">more</a>.</p>
      <test-widget></test-widget>
    </div>
  `);
  page.style.color = text;
  page.querySelector('a')!.style.color = color;
  page.querySelector('h2')!.style.fontFamily = 'fantasy';
  changeTheme();
  await new Promise(requestAnimationFrame);
  return page.querySelector<TestWidget>('test-widget')!;
}

describe('the look of the page', () => {
  after(() => document.documentElement.removeAttribute('data-test-theme'));

  it('gives the accent and the heading font', async () => {
    const widget = await widgetBesideLink('rgb(0, 128, 96)');
    const [red, green, blue] = accentOf(widget).match(/\d+/g)!.map(Number);
    expect(green! - red!).to.be.above(40);
    expect(green!).to.be.above(blue!);
    expect(getComputedStyle(find(widget, '.title')).fontFamily).to.equal('fantasy');
  });

  it('yields to what the page sets by our properties', async () => {
    const widget = await widgetBesideLink('rgb(0, 128, 96)');
    widget.style.cssText = '--pht-color-accent: #2b4ba0; --pht-font-heading: monospace';
    expect(accentOf(widget)).to.equal(LIGHT_DEFAULT);
    expect(getComputedStyle(find(widget, '.title')).fontFamily).to.equal('monospace');
  });

  for (const [what, color, text] of [
    ['transparent', 'transparent'],
    ['half transparent', 'rgba(200, 0, 0, 0.4)'],
    ['black', '#000'],
    ['white', '#fff'],
    ['of the text', 'rgb(0, 128, 96)', 'rgb(0, 128, 96)'],
    ['of the browser', 'rgb(0, 0, 238)'],
  ] as const) {
    it(`does not take a link that is ${what}`, async () => {
      expect(accentOf(await widgetBesideLink(color, text))).to.equal(LIGHT_DEFAULT);
    });
  }

  it('is not taken where the page says so', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'pht-match', content: 'none' });
    document.head.append(meta);
    const widget = await widgetBesideLink('rgb(0, 128, 96)');
    expect(accentOf(widget)).to.equal(LIGHT_DEFAULT);
    meta.remove();
    changeTheme();
    await until(() => accentOf(widget) !== LIGHT_DEFAULT);
  });
});
