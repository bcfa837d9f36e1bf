import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { innerNames } from '../../scripts/build/inner-names.mjs';
import { root } from '../../scripts/lib/root.mjs';

const source = join(root, 'src');
const files = readdirSync(source, { recursive: true }).filter((file) => file.endsWith('.ts'));

test('no name that the scripts shorten is also written as a string', () => {
  const asStrings = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/'([\w$]+)'/g)]
      .filter(([, text]) => innerNames.test(text))
      .map(([text]) => `${file}: ${text}`),
  );
  assert.deepEqual(asStrings, []);
});
