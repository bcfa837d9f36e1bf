// What a widget says without script, as plain HTML.

const LINES = {
  heading: ({ text, number }, level) =>
    `<h${level}>${number ? `${number}. ` : ''}${html(text)}</h${level}>`,
  paragraph: ({ texts }) => `<p>${texts.map(html).join(' ')}</p>`,
  list: ({ texts }) => `<ul>${texts.map((text) => `<li>${html(text)}</li>`).join('')}</ul>`,
};

/** Blocks of content (src/content/blocks.ts) as lines of HTML, with headings of this level. */
export const linesOf = (blocks, level) => blocks.map((block) => LINES[block.kind](block, level));

/** A statement's text, safe in markup. */
export const html = (statement) => escaped(statement.text());

/** A text, safe in markup. */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
