// What the page of a widget says without script, as plain HTML.

const LINES = {
  heading: ({ text, number }) => `<h2>${number ? `${number}. ` : ''}${html(text)}</h2>`,
  paragraph: ({ texts }) => `<p>${texts.map(html).join(' ')}</p>`,
  list: ({ texts }) => `<ul>${texts.map((text) => `<li>${html(text)}</li>`).join('')}</ul>`,
};

/** Blocks of content (src/content/blocks.ts) as lines of HTML. */
export const linesOf = (blocks) => blocks.map((block) => LINES[block.kind](block));

/** A statement's text, safe in markup. */
export const html = (statement) =>
  statement.text().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
