import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../scripts/lib/root.mjs';
import { testBuiltCode } from '../built-code.mjs';
import { place, published } from './consumer.mjs';

const modules = published.filter((path) => /^dist\/esm\/.*\.js$/.test(path));
const read = (path) => readFileSync(join(place, path), 'utf8');
// A module that only passes on, and a helper of the bundler, have no line of the source.
const onlyPassesOn = (code) => code.replace(/^(import|export|\/\*).*$/gm, '').trim() === '';
const written = modules.filter((path) => {
  const source = join(root, path.replace(/^dist\/esm\/(.*)\.js$/, 'src/$1.ts'));
  return existsSync(source) && !onlyPassesOn(read(path));
});

describe('the modules', () => {
  testBuiltCode(place, modules, written);

  it('and all else hold no path of the machine that built them', () => {
    for (const path of published.filter((one) => one.startsWith('dist/'))) {
      assert.doesNotMatch(read(path), /file:\/\/|pht-copy-/, path);
    }
  });
});
