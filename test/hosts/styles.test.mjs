// Sheets of the page that would break what is not shielded from them.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean, openHost, pageOf, snippet } from './host.mjs';
import { expectSomeWork, framedTags, only } from './widgets.mjs';

const LOOKS = [
  'color',
  'background-color',
  'direction',
  'display',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-shadow',
  'text-transform',
  'visibility',
  'white-space',
  'width',
  'word-spacing',
];

const plain = 'body { margin: 0; }';
const sheets = {
  'a root font of 62.5 %': 'html { font-size: 62.5%; } body { margin: 0; font-size: 1.6rem; }',
  'a root font of 62.5 % that the body does not mend':
    'html { font-size: 62.5%; } body { margin: 0; }',
  'a reset of everything': '* { all: unset !important; }',
  'empty elements hidden': `${plain} :empty { display: none !important; }`,
  'text styles that are inherited': `body {
    margin: 0;
    color: #f0f;
    font-style: italic;
    font-weight: 900;
    letter-spacing: 0.5em;
    line-height: 0.8;
    text-align: center;
    text-indent: 3em;
    text-shadow: 0 0 3px red;
    text-transform: uppercase;
    visibility: visible;
    white-space: nowrap;
    word-spacing: 1em;
  }`,
  'old rules for plain tags': `${plain}
    * { box-sizing: content-box; }
    button, input, label, p, li, table, td, th, svg, section, header, footer {
      display: block !important; position: static !important; width: 10px !important;
      margin: 9px !important; border: 9px solid red !important; font: 8px serif !important;
    }`,
};

/** What the widgets look like on a plain page. */
let ordinary;

const styled = (styles) => pageOf({ head: `${snippet}<style>${styles}</style>` });

for (const [name, styles] of Object.entries(sheets)) {
  it(`${name}: the widgets look as on a plain page, and work`, async (t) => {
    const host = await openHost(t, { html: styled(styles) });
    ordinary ??= await looksOfAll((await openHost(t, { html: styled(plain) })).page);
    assert.deepEqual(await looksOfAll(host.page), ordinary);
    await expectLargeEnough(host.page);
    await expectSomeWork(host.page);
    expectClean(host);
  });
}

it('a page without doctype: the widgets are readable, and work', async (t) => {
  const host = await openHost(t, { html: pageOf().replace('<!doctype html>\n', '') });
  assert.equal(await host.page.evaluate(() => document.compatMode), 'BackCompat');
  await expectLargeEnough(host.page);
  await expectSomeWork(host.page);
  expectClean(host);
});

/** By tag. */
async function looksOfAll(page) {
  await page.locator('pht-anatomy-diagram [part="label"]:visible').first().waitFor();
  const looks = {};
  for (const tag of framedTags) looks[tag] = await looksOf(page, tag);
  return looks;
}

/**
 * Every element of the widget, but for the shapes of drawings and what is late: its name and how it
 * looks.
 */
async function looksOf(page, tag) {
  const widget = await only(page, tag);
  return widget.evaluate(
    ({ shadowRoot }, properties) =>
      [...shadowRoot.querySelectorAll('.root, .root :not(svg *, .late *)')].map((element) => {
        const style = getComputedStyle(element);
        const looks = properties.map((property) => `${property}: ${style[property]}`);
        return `${element.localName}.${element.getAttribute('class')} ${looks.join('; ')}`;
      }),
    LOOKS,
  );
}

// The names beside the drawing take a finger's room around them; the list does the same.
const TARGETS = 'button:not([part="label"]):visible, label:visible';

async function expectLargeEnough(page) {
  for (const tag of framedTags) {
    const widget = await only(page, tag);
    const root = widget.locator('.root').first();
    const size = await root.evaluate((el) => getComputedStyle(el).fontSize);
    assert.ok(parseFloat(size) >= 16, `${tag}: text of ${size}`);
    const small = await widget.locator(TARGETS).evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height) >= 43.9
          ? []
          : `${target.textContent}: ${width} × ${height}`;
      }),
    );
    assert.deepEqual(small, [], tag);
  }
}
