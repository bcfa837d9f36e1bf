// Writes beside each widget of the demo the code that puts it there, as text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './lib/root.mjs';

const DEMO = join(root, 'demo');

/** As the page's own words are. */
const SUMMARIES = {
  en: 'The code of this widget',
  es: 'El código de este widget',
  ar: 'شيفرة هذه الأداة',
};

const WIDGET = /( *)<(pht-[\w-]+)[^>]*>[^]*?<\/\2>/;
const SNIPPET = /\n *<details class="snippet">[^]*?<\/details>/;
const PLACE = /<div class="widget">[^]*?<\/div>/g;

export const demoPages = readdirSync(DEMO)
  .filter((name) => name.endsWith('.html'))
  .map((name) => join(DEMO, name));

/** A page of the demo as it should be; `text` is how it is. */
export function withSnippets(text) {
  const [, language] = /<html lang="(\w+)"/.exec(text);
  return text.replaceAll(PLACE, (place) => {
    const plain = place.replace(SNIPPET, '');
    return plain.replace(WIDGET, (widget) => `${widget}\n${snippetOf(widget, language)}`);
  });
}

function snippetOf(widget, language) {
  const [, indent, tag] = WIDGET.exec(widget);
  const summary = SUMMARIES[language];
  const code = `<!-- In the head, once -->
${linesOf(tag.replace(/^pht-/, ''))}

<!-- Where it stands -->
${widget.replaceAll(new RegExp(`^${indent}`, 'gm'), '')}`;
  return `${indent}<details class="snippet"><summary>${summary}</summary>
<pre dir="ltr"><code>${escaped(code)}</code></pre></details>`;
}

function linesOf(name) {
  const { widgets } = JSON.parse(readFileSync(join(root, 'dist/release.json'), 'utf8'));
  const scripts = widgets[name].map((file) => `<script src="/pht/${file}" defer></script>`);
  return ['<link rel="stylesheet" href="/pht/pht.css">', ...scripts].join('\n');
}

const escaped = (code) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const page of demoPages) writeFileSync(page, withSnippets(readFileSync(page, 'utf8')));
}
