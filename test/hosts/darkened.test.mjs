// Chrome's own dark theme for pages that have none.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf } from './host.mjs';
import { only, tagsOf } from './widgets.mjs';

const TEXTS = [
  '.title',
  '.lead',
  '[part="start"]',
  '.segmented',
  '.safety',
  '.signs .stop',
  '.signs .warn',
  '.footer',
];

for (const theme of ['auto', 'light', 'dark']) {
  it(`text can be read where the browser darkens the page, theme ${theme}`, async (t) => {
    const body = tagsOf('ice-timer').replace('>', ` theme="${theme}">`);
    const host = await openHost(t, { html: pageOf({ body }), prepare: darkenPages });
    const widget = await only(host.page, 'pht-ice-timer');
    for (const text of TEXTS) {
      const picture = await widget.locator(text).first().screenshot();
      const contrast = await host.page.evaluate(bestContrast, picture.toString('base64'));
      assert.ok(contrast >= 4.5, `${text}: ${contrast.toFixed(2)}`);
    }
    expectClean(host);
  });
}

it('on a page that is dark by itself a widget has its own dark colors', async (t) => {
  const html = pageOf({ body: tagsOf('ice-timer') }).replace(
    '<head>',
    '<head><style>html { color-scheme: dark }</style>',
  );
  const host = await openHost(t, { html });
  const root = (await only(host.page, 'pht-ice-timer')).locator('.root');
  assert.equal(await root.getAttribute('data-theme'), 'auto');
});

async function darkenPages(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
}

/** Runs in the page: the contrast of the ground, the most frequent color, with what is on it. */
async function bestContrast(data) {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  // Without the corners, where the ground of something else is seen.
  const [left, top] = [Math.floor(width / 10), 3];
  const pixels = canvas.getImageData(left, top, width - 2 * left, height - 2 * top).data;
  const counts = new Map();
  for (let index = 0; index < pixels.length; index += 4) {
    const color = pixels.slice(index, index + 3).join();
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const linear = (value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (color) => {
    const [red, green, blue] = color.split(',').map(Number).map(linear);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [[ground]] = [...counts].sort(([, one], [, other]) => other - one);
  const contrasts = [...counts.keys()].map((color) => {
    const [one, other] = [luminance(ground), luminance(color)].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  });
  return Math.max(...contrasts);
}
