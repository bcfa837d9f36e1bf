import { readdirSync, readFileSync } from 'node:fs';

const read = (path) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Names of the widgets: their folder is the list. The tag is `pht-` and the name. */
export const widgets = readdirSync(new URL('../../src/widgets', import.meta.url)).sort();

export const { version } = read('package.json');

export const banner = `/*! pht-widgets ${version} | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */`;

/** What is the same for every kind of build. */
export const define = {
  __PHT_VERSION__: JSON.stringify(version),
  'process.env.NODE_ENV': '"production"',
};
