import type { ArgTypes, Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { tokenControls } from '../stories/foundations/public-tokens.js';

type ArgTypesEnhancer = NonNullable<Preview['argTypesEnhancers']>[number];

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

const declarations = manifest.modules.flatMap((module): readonly Declaration[] =>
  'declarations' in module ? module.declarations : [],
);

const declarationOf = (tag: string): Declaration | undefined =>
  declarations.find(({ tagName }) => tagName === tag);

const tokens = declarations.find(({ cssProperties }) => cssProperties)?.cssProperties ?? [];

/** The names of all events. */
export const eventNames: readonly string[] = [
  ...new Set(declarations.flatMap(({ events = [] }) => events.map(({ name }) => name))),
];

/** The text above a widget's table. */
export function describe(tag: string): string | undefined {
  const { summary, description } = declarationOf(tag) ?? {};
  return [summary, description].filter(Boolean).join('\n\n') || undefined;
}

/** The parts of a widget that the styles of a page reach. */
export const partsOf = (tag: string): readonly Entry[] => declarationOf(tag)?.cssParts ?? [];

/** Rows of a widget's table, and its controls: one for each attribute. */
export function extractArgTypes(tag: string): ArgTypes | undefined {
  const declaration = declarationOf(tag);
  if (!declaration) return undefined;
  const { attributes, slots, events, cssParts, cssProperties } = declaration;
  return Object.fromEntries([
    ...(attributes ?? []).map((entry) => [entry.fieldName, attributeRow(entry)]),
    ...(cssProperties ?? []).map((entry) => [entry.name, tokenRow(entry)]),
    ...rows('slots', slots),
    ...rows('events', events),
    ...rows('parts', cssParts),
  ]) as ArgTypes;
}

/** What the manifest says about a public token that a story has a control for. */
export const describeTokens: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const token = tokens.find((one) => one.name === name);
      return [name, token ? { ...row('custom properties', token), ...argType } : argType];
    }),
  ) as ReturnType<ArgTypesEnhancer>;

const attributeRow = (entry: Entry) => ({
  ...row('attributes', entry),
  type: controlType(entry.type?.text ?? 'string'),
  ...(entry.minimum !== undefined && {
    control: { type: 'number', min: entry.minimum, max: entry.maximum },
  }),
});

const tokenRow = (entry: Entry) => ({
  ...row('custom properties', entry),
  ...(tokenControls as Readonly<Record<string, object>>)[entry.name],
});

const rows = (category: string, entries: readonly Entry[] = []) =>
  entries.map((entry) => [`${category} ${entry.name}`, row(category, entry)]);

const row = (category: string, entry: Entry) => ({
  name: entry.name || 'default',
  description: entry.description,
  table: {
    category,
    ...(entry.type && { type: { summary: entry.type.text } }),
    ...(entry.default && { defaultValue: { summary: entry.default } }),
  },
});

/** `'show' | 'hide'` is a choice; `string | number` is a number that may be written badly. */
function controlType(text: string) {
  const choices = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (choices.length > 0) return { name: 'enum', value: choices };
  if (text.includes('number')) return { name: 'number' };
  return { name: text === 'boolean' ? 'boolean' : 'string' };
}
