import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const sourceFolder = new URL('../../src/', import.meta.url);

/** Loads a TypeScript module of src/. */
export async function load(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(path, sourceFolder)));
  return module;
}

/** The content of each widget, by tag. */
export const widgets = {
  'pht-anatomy-diagram': await load('content/anatomy-diagram.ts'),
  'pht-ice-timer': await load('content/ice-timer.ts'),
  'pht-condition-types': await load('content/condition-types.ts'),
  'pht-recovery-stages': await load('content/recovery-stages.ts'),
  'pht-exercise-card': await load('content/exercise-card.ts'),
  'pht-exercise-program': await load('content/exercise-program.ts'),
  'pht-exercise-session': await load('content/exercise-session.ts'),
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
