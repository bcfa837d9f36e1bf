import { build } from 'vite';
import { define, widgets } from '../scripts/build/project.mjs';
import { minified, plugins } from '../scripts/build/scripts.mjs';

const ENTRY = 'src/embed/pht.ts';
const kept = ['ice-timer', 'condition-types', 'recovery-stages'];

const others = widgets.filter((name) => !kept.includes(name));

/** pht.js as it would be with these widgets only: what all share is counted once. */
export const firstThree = {
  name: `pht.js with ${new Intl.ListFormat('en').format(kept)} only`,
  limit: 36_000,
  code,
};

async function code() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define,
    plugins: [onlyTheseWidgets, ...plugins()],
    build: { ...minified, write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'pht' } },
  });
  return Buffer.from(output[0].code);
}

const onlyTheseWidgets = {
  name: 'only-these-widgets',
  enforce: 'pre',
  transform(source, id) {
    if (!id.endsWith(ENTRY)) return undefined;
    const isKept = (line) => !others.some((name) => line.includes(name));
    return source.split('\n').filter(isKept).join('\n');
  },
};
