import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { outdatedPackages, requireNode } from '../../scripts/setup.mjs';

const lit = { version: '3.3.0', integrity: 'sha512-a' };
const vite = { version: '8.0.0', integrity: 'sha512-b' };

function project(wanted, installed) {
  const folder = mkdtempSync(join(tmpdir(), 'pht-setup-'));
  const write = (name, packages) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify({ packages }));
  };
  write('package-lock.json', { '': { name: 'project' }, ...wanted });
  if (installed) write('node_modules/.package-lock.json', installed);
  return folder;
}

describe('what has to be installed', () => {
  it('is everything in a fresh clone', () => {
    assert.deepEqual(outdatedPackages(project({ lit, vite })), ['lit', 'vite']);
  });

  it('is nothing when all is there as the lock file says', () => {
    assert.deepEqual(outdatedPackages(project({ lit, vite }, { lit, vite })), []);
  });

  it('is what has another version or another content', () => {
    const installed = { lit: { ...lit, version: '3.2.0' }, vite: { ...vite, integrity: 'x' } };
    assert.deepEqual(outdatedPackages(project({ lit, vite }, installed)), ['lit', 'vite']);
  });

  it('is not what only another system needs', () => {
    const mac = { version: '1.0.0', optional: true };
    assert.deepEqual(outdatedPackages(project({ lit, mac }, { lit })), []);
  });
});

describe('the version of Node.js', () => {
  it('is refused with both numbers when it is too old', () => {
    assert.throws(() => requireNode('20.18.3', '>=20.19'), /Node.js >=20.19 .* this is 20.18.3/);
    assert.throws(() => requireNode('18.20.0', '>=20.19'), /Node.js/);
  });

  it('is accepted from the oldest that works', () => {
    for (const version of ['20.19.0', '20.20.2', '22.1.0']) requireNode(version, '>=20.19');
  });
});
