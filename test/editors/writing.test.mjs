// Somebody writes in each editor, on a page with our scripts: nothing in it becomes a widget, and what
// is saved is what the editor saves where our scripts are not there.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { snippetOfAll } from '../hosts/host.mjs';
import { only } from '../hosts/widgets.mjs';
import { editors, openEditor } from './editors.mjs';

const WRITTEN =
  '<pht-ice-timer minutes="20"><p>Ice for 20 minutes.</p></pht-ice-timer>' +
  '<p>A <pht-glossary-term term="tendon">tendon</pht-glossary-term> hurts.</p>' +
  '<div data-pht="ice-timer" data-pht-minutes="20"><p>Ice for 20 minutes.</p></div>' +
  '<p><a href="/pht/ice-timer.html?minutes=20" data-pht="ice-timer">Ice timer</a></p>' +
  '<p><a href="/pht/ice-timer.html?minutes=20">Ice timer</a></p>' +
  '<p>The end</p>';

const TAGS = 'pht-ice-timer, pht-glossary-term, pht-recovery-stages';

// Some editors take out at once what somebody else puts in: so each element that is made is noted.
const noteMade = `<script>
  window.made = [];
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function (name, ...more) {
    window.made.push(name);
    return createElement.call(this, name, ...more);
  };
</script>`;

/** Something later on the page is a widget, so what comes before was looked at. */
const ours = {
  head: noteMade + snippetOfAll,
  body: '<div data-pht="condition-types">Types</div>',
};

const [tinymce, ckeditor, quill] = ['TinyMCE 8', 'CKEditor 5', 'Quill 2'].map(
  (one) => editors[one],
);
const inPage = {
  'TinyMCE 8, inline': {
    ...tinymce,
    place: '<div id="editor"></div>',
    recipe: tinymce.recipe.replace("selector: 'textarea'", "selector: '#editor', inline: true"),
  },
  'CKEditor 5, classic': ckeditor,
  'CKEditor 5, inline': { ...ckeditor, recipe: ckeditor.recipe.replaceAll('Classic', 'Inline') },
  'Quill 2': quill,
};

for (const [name, editor] of Object.entries(inPage)) {
  // An editor that puts its content back while it is changed again never comes to an end.
  it(
    `${name} lets one write, and saves what it does without us`,
    { timeout: 90_000 },
    async (t) => {
      const alone = await openEditor(t, editor, editor.recipe);
      const expected = await write(alone.page);
      const { page, problems } = await openEditor(t, editor, editor.recipe, ours);
      await only(page, 'pht-condition-types');
      assert.equal(await write(page), expected);
      for (const text of ['The end', 'Recovery', 'Rest today.'])
        assert.ok(expected.includes(text));
      assert.match(expected, /href="\/pht\/recovery-stages.html"/);

      // Opened again.
      await page.evaluate((html) => window.hands.open(html), expected);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(await page.evaluate(() => window.hands.saved()), expected);
      assert.deepEqual(await page.locator(TAGS).evaluateAll(shownByUs), []);
      assert.deepEqual(problems, []);
      // No editor makes it: there is only a link to it.
      const made = await page.evaluate(() => window.made);
      assert.ok(made.includes('pht-condition-types') && !made.includes('pht-recovery-stages'));
    },
  );
}

/** Opens, writes a line, makes it a link to a widget, writes another, and answers what is saved. */
async function write(page) {
  await page.evaluate((html) => window.hands.open(html), WRITTEN);
  await page.evaluate(() => window.hands.end());
  await page.keyboard.press('Enter');
  await page.keyboard.type('Recovery');
  await waitForSaved(page, 'Recovery');
  await page.evaluate(() => window.hands.link('/pht/recovery-stages.html'));
  await waitForSaved(page, 'recovery-stages.html');
  await page.evaluate(() => window.hands.end());
  await page.keyboard.press('Enter');
  await page.keyboard.type('Rest today.');
  await waitForSaved(page, 'Rest today.');
  assert.deepEqual(await page.locator(TAGS).evaluateAll(shownByUs), []);
  return page.evaluate(() => window.hands.saved());
}

const waitForSaved = (page, text) =>
  page.waitForFunction((one) => window.hands.saved().includes(one), text);

// Runs in the page: the tags that show what is ours, not the text in them.
const shownByUs = (elements) =>
  elements
    .filter(({ shadowRoot }) => shadowRoot?.querySelector('.root'))
    .map((one) => one.outerHTML);

it('GrapesJS lets one write on a canvas with our scripts', { timeout: 90_000 }, async (t) => {
  const { GrapesJS } = editors;
  const canvas = "canvas: { styles: ['/pht/pht.css'], scripts: ['/pht/pht-all.js'] }";
  const code = GrapesJS.recipe.replace('storageManager: false', `$&, ${canvas}`);
  const { page } = await openEditor(t, GrapesJS, code);
  const frame = page.frameLocator('iframe.gjs-frame');
  await page.evaluate((html) => window.hands.open(html), WRITTEN);
  const saved = await page.evaluate(() => window.hands.saved());
  assert.equal(saved, WRITTEN);
  for (const [selector, text] of [
    ['div[data-pht] > p', 'Ice for 20 minutes.'],
    ['p:has(> pht-glossary-term)', 'hurts.'],
  ]) {
    await frame.locator(selector).dblclick();
    await frame.locator(`${selector}[contenteditable="true"]`).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Today.');
    await frame.getByText('The end').click();
    await waitForSaved(page, `${text} Today.`);
  }
  const expected = WRITTEN.replace('hurts.', 'hurts. Today.').replace(
    /(data-pht-minutes.*?minutes\.)/,
    '$1 Today.',
  );
  // It names what was touched.
  const written = await page.evaluate(() => window.hands.saved());
  assert.equal(written.replaceAll(/ id="i\w+"/g, ''), expected);
  assert.deepEqual(await frame.locator(TAGS).evaluateAll(shownByUs), []);
});
