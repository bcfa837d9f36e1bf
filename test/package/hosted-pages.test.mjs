import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { html } from '../../scripts/build/fallbacks.mjs';
import { widgets } from '../../scripts/build/project.mjs';
import { isInline } from '../../scripts/build/inline.mjs';
import { root } from '../../scripts/lib/root.mjs';

const dist = process.env.PHT_DIST ?? join(root, 'dist');

for (const name of widgets) {
  describe(`${name}.html`, async () => {
    const page = readFileSync(join(dist, `${name}.html`), 'utf8');
    const { module: content } = await runnerImport(join(root, `src/content/${name}.ts`));

    it('is a page that a screen reader and a phone understand', () => {
      assert.match(page, /^<!doctype html>\s*<html lang="en">/);
      assert.match(page, /<meta name="viewport" content="width=device-width, initial-scale=1"/);
      assert.match(page, /<main>/);
      assert.equal(
        page.replaceAll(/<section[^>]* hidden>[^]*?<\/section>/g, '').match(/<h1>/g).length,
        1,
      );
      assert.match(page, /<title>[^<]+<\/title>/);
    });

    it('needs no inline script, handler or style', () => {
      assert.doesNotMatch(page, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
    });

    it('loads files from its own folder only', () => {
      const files = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
      // What stands in a line of text elsewhere is all text here.
      assert.equal(files.includes(`widgets/${name}.js`), !isInline(name));
      assert.ok(files.includes('pht.css'));
      for (const file of files) {
        assert.match(file, /^([\w-]+\/)*[\w-]+\.(js|css|html(\?lang=[a-z]+)?)$/);
        assert.ok(existsSync(join(dist, file.replace(/\?.*/, ''))), file);
      }
    });

    it('says without script what the widget is about', () => {
      const [, fallback] = isInline(name)
        ? /<main>([^]*)<\/main>/.exec(page)
        : /<pht-[\w-]+ heading-level="1">([^]*)<\/pht-/.exec(page);
      assert.ok(fallback.includes(`<h1>${content.title.text()}</h1>`));
      assert.ok(fallback.includes(content.lead.text()));
      assert.match(fallback, /This does not replace a doctor’s advice\./);
    });

    it('says all of its fallback', () => {
      const texts = content.fallback().flatMap((block) => block.texts ?? [block.text]);
      assert.ok(texts.length > 0);
      for (const statement of texts) assert.ok(page.includes(html(statement)), statement.text());
    });

    it('leaves no statement empty', () => {
      assert.doesNotMatch(page, /undefined|\[object|<(li|p|h2)>\s*<\//);
    });
  });
}

describe('ice-timer.html', () => {
  it('says without script how to keep the skin safe', () => {
    const page = readFileSync(join(dist, 'ice-timer.html'), 'utf8');
    assert.match(page, /20 minutes at most/);
    assert.match(page, /Who should not use ice\?/);
  });
});

describe('glossary-term.html', () => {
  it('has all terms in each language, English first to be seen', async () => {
    const page = readFileSync(join(dist, 'glossary-term.html'), 'utf8');
    for (const [term, opening] of [
      ['tendon', '<section lang="en" dir="ltr">'],
      ['tendón', '<section lang="es" dir="ltr" hidden>'],
      ['وتر', '<section lang="ar" dir="rtl" hidden>'],
    ]) {
      const [, after] = page.split(opening);
      const [section] = after.split('</section>');
      assert.ok(section.includes(`<h2>${term}</h2>`), term);
      assert.equal(section.match(/<h2>/g).length, 104);
    }
  });
});
