// The block editor, as somebody with an account uses it.
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

export const startBrowser = async () =>
  chromium.launch({ executablePath: await findBrowser(), args: browserArguments });

/** A context in which this user is logged in; without a name, a visitor's. */
export async function contextOf(browser, site, user) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(30_000);
  if (!user) return context;
  const cookies = JSON.parse(await site.php('cookies', user));
  const withAddress = ([name, value]) => ({ name, value, url: site.url });
  await context.addCookies(Object.entries(cookies).map(withAddress));
  return context;
}

/** Opens a post in the block editor; without a number a new one. Answers its canvas too. */
export async function openEditor(page, site, post) {
  const address = post ? `post.php?post=${post}&action=edit` : 'post-new.php';
  await page.goto(`${site.url}/wp-admin/${address}`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.locator('.editor-post-title, iframe[name="editor-canvas"]').first().waitFor();
  const isFramed = (await page.locator('iframe[name="editor-canvas"]').count()) > 0;
  const canvas = isFramed ? page.frame('editor-canvas') : page.mainFrame();
  await canvas.locator('.editor-post-title').waitFor();
  return canvas;
}

/** Chooses a block or a pattern from the list of all. */
export async function insert(page, search, name) {
  await page
    .getByRole('button', { name: /^(Toggle )?block inserter$/i })
    .first()
    .click();
  await page.getByPlaceholder('Search').first().fill(search);
  await page.getByRole('option', { name }).click();
}

/** Of the chosen block; some versions show them from the start. */
export const openSettings = (page) =>
  page.evaluate(() =>
    window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'),
  );

/** What stands in the content: name, settings and whether WordPress finds it as it was saved. */
export const blocksIn = (page) =>
  page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid, attributes: { text, ...settings } }) => ({
        name,
        isValid,
        settings: JSON.parse(JSON.stringify(settings)),
        text,
      })),
  );

/** Pastes source code, or with `html` something copied from a page, in a paragraph at the end. */
export async function paste(page, canvas, text, html = '') {
  const count = (await blocksIn(page)).length;
  const id = await page.evaluate(async () => {
    const { select, dispatch } = window.wp.data;
    await dispatch('core/block-editor').insertDefaultBlock();
    return select('core/block-editor').getBlocks().at(-1).clientId;
  });
  // Nobody else has the focus then: a new post gives it to the title.
  await canvas.locator(`[data-block="${id}"]`).click();
  await canvas.waitForFunction((block) => document.activeElement?.dataset.block === block, id);
  await canvas.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (rich) clipboardData.setData('text/html', rich);
      const event = new ClipboardEvent('paste', {
        bubbles: true,
        cancelable: true,
        clipboardData,
      });
      document.activeElement.dispatchEvent(event);
    },
    [text, html],
  );
  await page.waitForFunction((before) => {
    const blocks = window.wp.data.select('core/block-editor').getBlocks();
    return blocks.length > before && !window.wp.blocks.isUnmodifiedDefaultBlock(blocks.at(-1));
  }, count);
}

/** Saves, and publishes where the user may; answers the number of the post. */
export const save = (page, status = 'publish') =>
  page.evaluate(async (wanted) => {
    const { select, dispatch } = window.wp.data;
    dispatch('core/editor').editPost({ title: 'Post', status: wanted });
    await dispatch('core/editor').savePost();
    if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('not saved');
    return select('core/editor').getCurrentPostId();
  }, status);
