import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { limited } from '../scripts/build/limits.mjs';
import { widgets } from './dist.mjs';
import { figureParts } from './figures/sizes.mjs';
import { distFolder, shoelaceFolder, webAwesomeFolder } from './places.mjs';

// What one tag of a peer fetches by its documented install, in the order of its request.
const peers = [
  {
    name: 'sl-details, autoloader',
    files: ['themes/light.css', 'shoelace-autoloader.js', 'components/details/details.js'],
    folder: shoelaceFolder,
  },
  {
    name: 'sl-card, autoloader',
    files: ['themes/light.css', 'shoelace-autoloader.js', 'components/card/card.js'],
    folder: shoelaceFolder,
  },
  {
    name: 'wa-details, loader',
    files: ['styles/themes/default.css', 'webawesome.loader.js', 'components/details/details.js'],
    folder: webAwesomeFolder,
  },
];

export async function sizes() {
  await init;
  const served = await Promise.all((await limited(widgets)).map(measureServed));
  const parts = await Promise.all(figureParts.map(measurePart));
  const ours = [...served, ...parts];
  const theirs = await Promise.all(peers.map(measurePeer));
  return {
    title: 'Sizes in bytes, as served (1 kB = 1000 bytes)',
    rows: [...ours, ...theirs].map(({ name, files, raw, gzip, brotli, limit }) => ({
      what: name,
      files,
      raw,
      gzip,
      brotli,
      limit: limit ?? '–',
      'of limit': limit ? `${((100 * brotli) / limit).toFixed(0)} %` : '–',
    })),
    notes: [
      "Gzip level 9, brotli quality 11. A peer's line is the sum over the files that one tag",
      'fetches by its documented install: theme, loader, element and all that they import.',
      'Engine and poses of the figure: part of several files, here each by itself without Lit.',
      'A page: all that it fetches besides itself, with pht.css, in its language.',
    ],
    missed: ours
      .filter(({ brotli, limit }) => brotli > limit)
      .map(({ name, brotli, limit }) => `${name} is ${brotli} bytes brotli, limit ${limit}`),
  };
}

async function measureServed({ name, limit, files }) {
  return { name, limit, ...(await measureFiles(files.map((file) => join(distFolder, file)))) };
}

async function measurePart({ name, limit, code }) {
  return { name, limit, files: '–', ...measure([await code()]) };
}

async function measurePeer({ name, files, folder }) {
  const reached = new Set();
  for (const file of files) await follow(join(folder, file), reached);
  return { name, ...(await measureFiles([...reached])) };
}

async function measureFiles(files) {
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return { files: files.length, ...measure(contents) };
}

function measure(contents) {
  const sum = (size) => contents.reduce((total, content) => total + size(content), 0);
  return {
    raw: sum((content) => content.length),
    gzip: sum((content) => gzipSync(content, { level: 9 }).length),
    brotli: sum((content) => brotliCompressSync(content).length),
  };
}

async function follow(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  for (const next of references(file, await readFile(file, 'utf8'))) {
    await follow(join(dirname(file), next), reached);
  }
}

function references(file, source) {
  if (file.endsWith('.css')) {
    return [...source.matchAll(/@import\s+url\(['"]?([^'")]+)/g)].map(([, path]) => path);
  }
  const [imports] = parse(source);
  return imports.filter(({ type }) => type === 'static').map(({ specifier }) => specifier);
}
