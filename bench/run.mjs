// npm run bench -- [sizes] [shown] [complete] [many] [insert] [cpu] [exercises] [frames] [anatomy]
//                  [guide] [builder] [--rounds=9] [--seconds=20]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setup } from '../scripts/setup.mjs';
import { benchFolder, distFolder } from './places.mjs';

// Imported only when asked for: they need what the setup installs.
const parts = {
  sizes: async () => (await import('./sizes.mjs')).sizes(),
  shown: async (options) => (await import('./until-shown.mjs')).untilShown(options),
  complete: async (options) => (await import('./complete.mjs')).complete(options),
  many: async (options) => (await import('./many-widgets.mjs')).manyWidgets(options),
  insert: async (options) => (await import('./insert.mjs')).insert(options),
  cpu: async (options) => (await import('./cpu.mjs')).cpu(options),
  exercises: async (options) => (await import('./exercises.mjs')).exercises(options),
  frames: async (options) => (await import('./frames.mjs')).frames(options),
  anatomy: async (options) => (await import('./anatomy.mjs')).anatomy(options),
  builder: async (options) => (await import('./builder.mjs')).snippetBuilder(options),
  guide: async (options) => (await import('./guide.mjs')).careGuide(options),
};

try {
  const missed = await run(readArguments());
  console.log(missed.length ? `\nMissed:\n- ${missed.join('\n- ')}` : '\nEvery goal is met.');
  process.exitCode = missed.length ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function run({ names, ...options }) {
  if (!existsSync(join(distFolder, 'pht.js'))) throw new Error('First run: npm run build');
  setup();
  setup({ folder: benchFolder });
  if (names.every((name) => name === 'sizes')) return measure(names, options);
  return withBrowser((browser) => measure(names, { ...options, ...browser }));
}

async function measure(names, options) {
  const { printTable } = await import('./table.mjs');
  const missed = [];
  for (const name of names) {
    for (const result of [await parts[name](options)].flat()) {
      printTable(result);
      missed.push(...result.missed);
    }
  }
  return missed;
}

async function withBrowser(use) {
  const { chromium } = await import('playwright-core');
  const { browserArguments, prepareBrowser } = await import('../scripts/browser.mjs');
  const executablePath = await prepareBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    return await use({ browser, executablePath });
  } finally {
    await browser.close();
  }
}

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '9' },
      seconds: { type: 'string', default: '20' },
    },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length) {
    throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(parts).join(', ')}.`);
  }
  const names = positionals.length ? positionals : Object.keys(parts);
  return {
    names,
    rounds: wholeNumber(values, 'rounds'),
    seconds: wholeNumber(values, 'seconds'),
  };
}

function wholeNumber(values, name) {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} is "${values[name]}"; it must be a whole number above 0.`);
}
