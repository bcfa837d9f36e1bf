// The poster: one sheet of A2, complete in every language, without a script.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dist, expectClean, openHost } from './host.mjs';
import { readPaper, squeeze } from './paper.mjs';

const A2_HEIGHT = (594 / 25.4) * 72;
const SMALLEST_TEXT = 12;
const POLICY = "default-src 'none'; style-src 'self'";

async function openPoster(t, language) {
  const host = await openHost(t, {
    html: '',
    roots: { '/poster/': join(dist, 'poster') },
    headers: { 'content-security-policy': POLICY },
    context: { javaScriptEnabled: false },
  });
  await host.page.goto(new URL(`/poster/${language}.html`, host.url).href);
  return host;
}

const boxesOf = (page, selector) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent.trim(), left, right, top, bottom };
    }),
  );

function expectInside(boxes, sheet) {
  for (const { text, left, right, top, bottom } of boxes) {
    const isInside =
      left > sheet.left && right < sheet.right && top > sheet.top && bottom < sheet.bottom;
    assert.ok(isInside, `outside of the sheet: ${text}`);
  }
}

/** The room above and below letters may overlap. */
function expectApart(boxes) {
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const isBeside = one.right <= other.left || other.right <= one.left;
      const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const isApart = isBeside || overlap < 0.3 * (one.bottom - one.top);
      assert.ok(isApart, `“${one.text}” lies on “${other.text}”`);
    }
  }
}

describe('the poster', () => {
  for (const language of ['en', 'es', 'ar']) {
    it(`fills one sheet of A2 and leaves nothing out in "${language}"`, async (t) => {
      const host = await openPoster(t, language);
      const { page } = host;
      const [sheet] = await boxesOf(page, '.poster');
      expectInside(await boxesOf(page, 'h1, h2, h3, p, li, text, .mat, .lens-drawing'), sheet);
      expectApart(await boxesOf(page, 'text'));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const paper = await readPaper(pdf);
      assert.equal(paper.sheets.length, 1);
      assert.ok(Math.abs(paper.sheets[0].height - A2_HEIGHT) < 1, `${paper.sheets[0].height} pt`);
      assert.ok(paper.smallest >= SMALLEST_TEXT, `text of ${paper.smallest} pt`);
      expectClean(host);
      // In Arabic a file has its letters in the order in which they are drawn.
      if (language === 'ar') return;
      for (const { text } of await boxesOf(page, 'h1, h2, h3, p.lead, .bullets > li, text')) {
        assert.ok(paper.text.includes(squeeze(text)), text);
      }
    });
  }
});
