import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { describe, it } from 'node:test';
import { banner } from '../../scripts/build/project.mjs';

// Lit itself sets innerHTML: on a template element, through its Trusted Types policy.
export const FORBIDDEN =
  /\beval\(|\bnew Function\b|\b(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b/g;

/** What holds for every script and module: licences, source maps, and no strict policy broken. */
export function testBuiltCode(folder, paths, mapped = paths) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');

  describe('licences', () => {
    for (const path of paths) {
      it(`are in ${path}`, () => assert.ok(read(path).startsWith(banner)));
    }
  });

  describe('source maps', () => {
    for (const path of mapped) {
      const [, name] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(path)) ?? [];

      it(`${path} has one, with the sources in it`, () => {
        assert.ok(name && existsSync(join(folder, dirname(path), name)), `no map: ${name}`);
        const map = JSON.parse(read(join(dirname(path), name)));
        assert.equal(map.sources.length, map.sourcesContent.length);
        for (const source of map.sources) {
          assert.ok(!isAbsolute(source) && !source.includes('://'), source);
        }
      });
    }
  });

  describe('what a strict policy refuses', () => {
    for (const path of paths) {
      it(`${path} does without, but for Lit`, () => {
        const code = read(path);
        for (const { 0: found, index } of code.matchAll(FORBIDDEN)) {
          const source = sourceOf(path, code.slice(0, index));
          assert.match(source, /\/lit-html\//, `${found} in ${source}`);
        }
      });
    }
  });

  /** The source of the character that follows `before` in a built file. */
  function sourceOf(path, before) {
    const map = new SourceMap(JSON.parse(read(`${path}.map`)));
    const lines = before.split('\n');
    return map.findEntry(lines.length - 1, lines.at(-1).length).originalSource;
  }
}
