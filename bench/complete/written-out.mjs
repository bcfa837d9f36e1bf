// Widgets as a page without any script would have them: static HTML, and declarative shadow DOM.
import { page as pageOf } from '../pages.mjs';
import { withServer } from '../server.mjs';

/** Of each widget when it is complete: its markup, and the size that it takes. */
export function writeOut(browser, widgets, viewport) {
  const pages = Object.fromEntries(
    widgets.map(({ tag, head, html }) => [`/${tag}`, pageOf(head, `<main>${html}</main>`)]),
  );
  return withServer(pages, async (origin) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
    const page = await context.newPage();
    const written = [];
    for (const { tag, part } of widgets) {
      await page.goto(`${origin}/${tag}`);
      const widget = page.locator(tag);
      await widget.locator(part).first().waitFor();
      const size = await widget.evaluate(readSize);
      written.push({ size, html: await page.locator('main').evaluate(serialise) });
    }
    await context.close();
    return written;
  });
}

// Runs in the page.
export const readSize = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return `${width.toFixed(0)} × ${height.toFixed(0)}`;
};

// Runs in the page. Style sheets become text in the root that they style. Lit's marks, which
// nobody would write, go; what only properties know becomes attributes.
function serialise(main) {
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...below(shadowRoot)] : [],
    );
  const shadowRoots = below(main);
  for (const root of shadowRoots) {
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const style = document.createElement('style');
    style.textContent = rules.map(({ cssText }) => cssText).join('\n');
    root.prepend(style);
    const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
    const marks = [];
    while (comments.nextNode()) marks.push(comments.referenceNode);
    marks.forEach((mark) => mark.remove());
    for (const input of root.querySelectorAll('input')) {
      input.toggleAttribute('checked', input.checked);
    }
  }
  return main.getHTML({ serializableShadowRoots: true, shadowRoots });
}
