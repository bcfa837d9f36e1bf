// What the page of a widget says without script, as plain HTML.
import { widgets } from './project.mjs';

/** By widget: from the content module to lines of HTML, under the title and the lead. */
export const fallbacks = Object.fromEntries(
  widgets.map((name) => [name, ({ fallback }) => fallback().map(line)]),
);

/** A statement's text, safe in markup. */
export const html = (statement) =>
  statement.text().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const LINES = {
  heading: ({ text, number }) => `<h2>${number ? `${number}. ` : ''}${html(text)}</h2>`,
  paragraph: ({ texts }) => `<p>${texts.map(html).join(' ')}</p>`,
  list: ({ texts }) => `<ul>${texts.map((text) => `<li>${html(text)}</li>`).join('')}</ul>`,
};

const line = (block) => LINES[block.kind](block);
