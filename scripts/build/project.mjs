import { readdirSync, readFileSync } from 'node:fs';

const read = (path) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Names of the widgets: their folder is the list. The tag is `pht-` and the name. */
export const widgets = readdirSync(new URL('../../src/widgets', import.meta.url)).sort();

/** `ice-timer` → `IceTimer`. */
export const classOf = (name) => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** Folders of dist/ that only npm needs: `prepack` builds them, nobody commits them. */
export const NPM_FOLDERS = ['esm', 'types'];

export const { version } = read('package.json');

export const banner = `/*! pht-widgets ${version} | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */`;

/** Stands in pht.js for the hash of integrity.js, and is as long. */
export const INTEGRITY_PLACE = `sha384-${'='.repeat(64)}`;

/** What is the same for every kind of build. */
export const define = {
  __PHT_VERSION__: JSON.stringify(version),
  __PHT_INTEGRITY__: JSON.stringify(INTEGRITY_PLACE),
  'process.env.NODE_ENV': '"production"',
};
