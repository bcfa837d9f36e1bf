import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { figureParts } from './figures/sizes.mjs';
import { firstThree } from './first-three.mjs';
import { distFolder, shoelaceFolder, webAwesomeFolder } from './places.mjs';

const limits = JSON.parse(await readFile(new URL('limits.json', import.meta.url), 'utf8'));

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
  const files = await Promise.all(Object.keys(limits).map(measureFile));
  const parts = await Promise.all([firstThree, ...figureParts].map(measurePart));
  const ours = [...files, ...parts];
  const theirs = await Promise.all(peers.map(measurePeer));
  return {
    title: 'Sizes in bytes, as served (1 kB = 1000 bytes)',
    rows: [...ours, ...theirs].map(({ name, files, raw, gzip, brotli, limit }) => ({
      file: name,
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
      'pht.js grows with every widget; with only the first three it shows what they share.',
    ],
    missed: ours
      .filter(({ brotli, limit }) => brotli > limit)
      .map(({ name, brotli, limit }) => `${name} is ${brotli} bytes brotli, limit ${limit}`),
  };
}

async function measureFile(name) {
  return { name, limit: limits[name], ...(await measureFiles([join(distFolder, name)])) };
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
