import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isInline } from '../../scripts/build/inline.mjs';
import { loadPageTexts } from '../../scripts/build/load-page-texts.mjs';
import { widgets } from '../../scripts/build/project.mjs';
import { demoPages, withSnippets } from '../../scripts/demo-snippets.mjs';
import { root } from '../../scripts/lib/root.mjs';

const dist = process.env.PHT_DIST ?? join(root, 'dist');
const { languages, pageData, pageTexts, termsOf } = await loadPageTexts();
/** Written the same in every language. */
const NAMES = /pht-widgets|PRP|VISA-H|Puranen-Orava/g;
const snippetOf = (name, tag) => readFileSync(join(dist, `snippets/${tag}/${name}.html`), 'utf8');

/** A line for each, with its name in the language for a page without script. */
function expectWords(name, tag) {
  const lines = snippetOf(name, tag).trimEnd().split('\n');
  const terms = termsOf(name, tag);
  assert.equal(lines.length, terms.length);
  for (const { id, term } of terms) {
    const line = lines.find((one) => one.includes(` term="${id}"`));
    assert.ok(line?.startsWith(`<pht-${name} lang="${tag}"`), id);
    assert.ok(line.endsWith(`>${term}</pht-${name}>`), line);
  }
}

for (const name of widgets) {
  describe(`the snippets of ${name}`, () => {
    for (const { tag, direction } of languages) {
      it(`say in "${tag}" ${isInline(name) ? 'each of its words' : 'what its page says without script'}`, () => {
        if (isInline(name)) return expectWords(name, tag);
        const snippet = snippetOf(name, tag);
        const { title, lead, lines, status } = pageTexts(name, tag, 3);
        for (const text of [`<h2>${title}</h2>`, lead, ...lines, status]) {
          assert.ok(snippet.includes(text), text);
        }
        assert.ok(snippet.startsWith(`<pht-${name} lang="${tag}"`));
        assert.equal(snippet.includes('dir="rtl"'), direction === 'rtl');
        assert.ok(snippet.endsWith(`</pht-${name}>\n`));
      });

      it(`are markup in "${tag}" that any editor and policy keeps`, () => {
        const snippet = snippetOf(name, tag);
        assert.doesNotMatch(snippet, /<script|<style|\s(?:style|on\w+)=|undefined|\[object/);
        const names = [...snippet.matchAll(/<([\w-]+)/g)].map(([, found]) => found);
        const plain = ['h2', 'h3', 'h4', 'li', 'p', 'small', 'ul', `pht-${name}`];
        assert.deepEqual(
          [...new Set(names)].filter((found) => !plain.includes(found)),
          [],
        );
      });
    }

    it('leave no English in Arabic', () => {
      const text = snippetOf(name, 'ar')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(NAMES, '');
      assert.deepEqual(text.match(/[A-Za-z]{3,}/g), null);
    });
  });
}

describe('the snippets for search engines', () => {
  for (const { tag } of languages) {
    it(`say in "${tag}" what the guide says, and name no reviewer`, () => {
      const snippet = snippetOf('care-guide-structured-data', tag);
      const [, text] = /^<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>\n$/.exec(
        snippet,
      );
      const data = JSON.parse(text);
      assert.deepEqual(data, pageData(tag));
      assert.equal(data.name, pageTexts('care-guide', tag, 3).title);
      assert.ok(!('reviewedBy' in data) && !('lastReviewed' in data));
    });
  }
});

it('the snippets of the guide say what its widgets say, and each warning sign once', () => {
  const snippet = snippetOf('care-guide', 'en');
  assert.match(snippet, /<h3>Recovery<\/h3>[^]*<h4>/);
  assert.equal(snippet.split('New weakness in both legs').length, 2);
});

it('the demo shows the code of each widget: else run node scripts/demo-snippets.mjs', () => {
  for (const page of demoPages) {
    const text = readFileSync(page, 'utf8');
    assert.equal(text, withSnippets(text), page);
    assert.match(text, /&lt;pht-[^]*&lt;\/pht-/, page);
  }
});
