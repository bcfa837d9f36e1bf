// Measures the widgets of dist/ and writes the space they need into src/embed/pht.css.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, prepareBrowser } from './browser.mjs';
import { widgets } from './build/project.mjs';
import { root } from './lib/root.mjs';
import { serve } from './serve.mjs';

const LOCALES = ['en', 'es', 'ar'];
const EM = 16;
const NARROWEST = 16;
const WIDEST = 72;
// How much the reserved height may differ from the real one: in em, or as part of it.
const TOLERANCE = 0.75;
const SHARE = 0.01;

const FILE = join(root, 'src/embed/pht.css');
const MARKED = /(\/\* measured: .*\*\/)[^]*?([ \t]*\/\* end of measured \*\/)/;

const pageIn = (locale) => `<!doctype html>
<html lang="${locale}">
  <meta charset="utf-8" />
  <style>body { margin: 0; font: ${EM}px/1.5 sans-serif; }</style>
  <script src="/dist/pht.js" defer></script>
  ${widgets.map((name) => `<pht-${name}></pht-${name}>`).join('')}
</html>`;

const dist = process.env.PHT_DIST ?? join(root, 'dist');
const files = Object.fromEntries(LOCALES.map((locale) => [`/${locale}`, pageIn(locale)]));
const server = await serve({
  roots: { '/dist/': dist },
  files,
  headers: (path) => (LOCALES.includes(path.slice(1)) ? { 'Content-Type': 'text/html' } : {}),
});
const browser = await chromium.launch({
  executablePath: await prepareBrowser(),
  args: browserArguments,
});
const rules = [];
for (const locale of LOCALES) rules.push(...(await rulesIn(locale)));
await browser.close();
await server.close();

// The measured part of the sheet is replaced, all else stays.
const sheet = readFileSync(FILE, 'utf8');
if (!MARKED.test(sheet)) throw new Error(`No markers in ${FILE}.`);
writeFileSync(FILE, sheet.replace(MARKED, `$1\n${sheetOf(rules)}\n$2`));

/** For each widget: from which width on, in em, which height is kept free. */
async function rulesIn(locale) {
  const page = await browser.newPage();
  await page.goto(`${server.url}${locale}`);
  for (const name of widgets) await page.locator(`pht-${name} .root`).waitFor();
  const heights = Object.fromEntries(widgets.map((name) => [name, []]));
  for (let width = NARROWEST; width <= WIDEST; width += 0.5) {
    await page.setViewportSize({ width: width * EM, height: 800 });
    for (const name of widgets) {
      const { height } = await page.locator(`pht-${name}`).boundingBox();
      heights[name].push({ width, height: height / EM });
    }
  }
  await page.close();
  return widgets.flatMap((name) =>
    steps(heights[name]).map((step) => ({ ...step, name, locale })),
  );
}

/** As few steps as keep every height within the tolerance. */
function steps(heights) {
  const result = [];
  let from = 0;
  while (from < heights.length) {
    let least = heights[from].height;
    let most = least;
    let to = from;
    for (; to < heights.length; to += 1) {
      const { height } = heights[to];
      const tolerance = Math.max(TOLERANCE, least * SHARE);
      if (Math.max(most, height) - Math.min(least, height) > 2 * tolerance) break;
      least = Math.min(least, height);
      most = Math.max(most, height);
    }
    const height = Math.round((least + most) * 2) / 4;
    result.push({ width: heights[from].width, height });
    from = to;
  }
  return result;
}

/** By width, because a container query is said once for all widgets. */
function sheetOf(all) {
  const widths = [...new Set(all.map(({ width }) => width))].sort((one, other) => one - other);
  return widths
    .map((width) => {
      const inside = all.filter((rule) => rule.width === width).map(ruleOf);
      if (width === NARROWEST) return inside.join('\n');
      return `@container (inline-size >= ${width}em) {\n${inside.join('\n')}\n}`;
    })
    .join('\n')
    .replace(/^/gm, '  ');
}

function ruleOf({ name, locale, height }) {
  const language = locale === LOCALES[0] ? '' : `:lang(${locale})`;
  return `pht-${name}${language}::before { block-size: ${height}em; }`;
}
