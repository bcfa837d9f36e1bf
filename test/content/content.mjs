import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { widgets as names } from '../../scripts/build/project.mjs';

const sourceFolder = new URL('../../src/', import.meta.url);

/** Loads a TypeScript module of src/. */
export async function load(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(path, sourceFolder)));
  return module;
}

/** What a widget says, with what its page says without script. */
async function contentOf(name) {
  const content = await load(`content/${name}.ts`);
  return { ...content, fallback: content.fallback() };
}

const { plan, done, caution, ...iceTimer } = await contentOf('ice-timer');

/** The content of each widget, by tag. */
export const widgets = {
  ...Object.fromEntries(
    await Promise.all(names.map(async (name) => [`pht-${name}`, await contentOf(name)])),
  ),
  // Some of its sentences name the interval, one a list.
  'pht-ice-timer': {
    ...iceTimer,
    caution: { ...caution, askFirst: caution.askFirst('en') },
    plan: { ...plan, how: plan.how('4 hours') },
    done: { ...done, text: done.text('4 hours') },
  },
};

/** Every source, from wherever it is loaded, by its number. */
export const references = {
  ...(await load('content/references.ts')),
  ...(await load('content/diagnosis-references.ts')),
  ...(await load('content/symptom-references.ts')),
  ...(await load('content/treatment-references.ts')),
};

/** Every statement in a module, a list or an object, each once. */
export function statementsIn(value, found = new Set()) {
  if (typeof value !== 'object' || value === null) return found;
  if (typeof value.text === 'function') found.add(value);
  else for (const part of Object.values(value)) statementsIn(part, found);
  return found;
}

export const textsIn = (value) => [...statementsIn(value)].map((statement) => statement.text());

export const claimsIn = (value) =>
  new Set([...statementsIn(value)].flatMap((statement) => statement.claims.split(' ')));
