import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from './editor-data.mjs';

/** How each framework is told of what elements.d.ts lists. */
const FRAMEWORKS = new URL('types/', import.meta.url);

const CLASSES = '../esm/index.js';

/** dist/types: what `addEventListener` and the templates of frameworks know of the widgets. */
export async function buildFrameworkTypes(out) {
  const manifest = await readManifest();
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const widgets = declarations.filter(({ tagName }) => tagName !== undefined);
  const folder = join(out, 'types');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'events.d.ts'), eventTypes(widgets));
  await writeFile(join(folder, 'elements.d.ts'), elementTypes(widgets, tokensOf(declarations)));
  for (const name of await readdir(FRAMEWORKS)) {
    const types = await readFile(new URL(name, FRAMEWORKS), 'utf8');
    await writeFile(join(folder, name.replace(/\.txt$/, '')), types);
  }
}

const tokensOf = (declarations) =>
  declarations.find(({ cssProperties }) => cssProperties).cssProperties;

/** Events bubble, so that any element, the document and the window may listen to them. */
function eventTypes(widgets) {
  const types = new Map();
  for (const { name, type } of widgets.flatMap(({ events = [] }) => events)) {
    types.set(name, (types.get(name) ?? new Set()).add(type.text));
  }
  return [
    'declare global {',
    '  interface GlobalEventHandlersEventMap {',
    ...[...types].map(([name, texts]) => `    '${name}': ${[...texts].join(' | ')};`),
    '  }',
    '}',
    'export {};',
    '',
  ].join('\n');
}

const elementTypes = (widgets, tokens) => `\
import type { ${widgets.map(({ name }) => name).join(', ')} } from '${CLASSES}';
import './events.js';

/** What there is to each tag; a template of a framework takes its \`attributes\`. */
export interface PhtElements {
${widgets.map(elementType).join('\n')}
}

/** What the styles of a page may set. */
export interface PhtTokens {
${tokens.map(({ name, description }) => optional(name, 'string', description)).join('\n')}
}

export type Tag = keyof PhtElements;

export type Attributes<Name extends Tag> = PhtElements[Name]['attributes'];

export type EventName<Name extends Tag> = PhtElements[Name]['events'] &
  keyof GlobalEventHandlersEventMap;

/** What an element is given where a listener is an attribute too: \`onpht-timer-done\`. */
export type Given<Name extends Tag> = Attributes<Name> & {
  [One in EventName<Name> as \`on\${One}\`]?:
    | ((event: GlobalEventHandlersEventMap[One]) => void)
    | undefined;
};
`;

const elementType = ({ tagName, name, summary, attributes, events = [] }) => `\
  ${comment(summary)}
  '${tagName}': {
    element: ${name};
    attributes: {
${attributes.map((one) => optional(one.name, `${name}['${one.fieldName}']`, one.description)).join('\n')}
    };
    events: ${events.map((event) => `'${event.name}'`).join(' | ') || 'never'};
  };`;

const optional = (name, type, description) => `\
      ${comment(description)}
      '${name}'?: ${type} | undefined;`;

const comment = (text) => `/** ${text.replaceAll('*/', '*\\/')} */`;
