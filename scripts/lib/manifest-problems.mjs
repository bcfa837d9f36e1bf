import { join } from 'node:path';
import { elementClasses, ownAttributes } from './element-classes.mjs';
import { root } from './root.mjs';
import { usageIn } from './source-usage.mjs';
import { createProgram } from './typescript-source.mjs';

/** The classes that the widgets share: where their parts, slots and events are. */
const BASES = { PhtBase: 'src/kit/element/base.ts', PhtElement: 'src/kit' };
const DETAILS = join(root, 'src/documented-details.ts');

// Manifest key → the name for messages and the tag that documents such an entry.
const KINDS = {
  members: { label: 'member', tag: 'a comment above it' },
  attributes: { label: 'attribute', tag: 'a comment above it in its table' },
  slots: { label: 'slot', tag: '@slot' },
  cssParts: { label: 'part', tag: '@csspart' },
  cssProperties: { label: 'custom property', tag: '@cssprop' },
  events: { label: 'event', tag: '@fires' },
};

/**
 * Compares the manifest with the source, both ways: all that is offered is documented, and all
 * that is documented is offered. One line for each difference.
 */
export function manifestProblems(manifest) {
  const elements = elementsOf(manifest);
  const program = createProgram({ [DETAILS]: detailTypes(elements) });
  const usages = new Map(elements.map((one) => [one, usageIn(program, placeOf(one))]));
  return [
    ...elements.flatMap((element) => [
      ...usages.get(element).problems,
      ...missingTexts(element),
      ...namesThatDiffer(element, usages.get(element)),
      ...slotNamesThatDiffer(element),
      ...detailsThatDiffer(element, usages.get(element), program),
    ]),
    ...tokensThatDiffer(elements, [...usages.values()]),
    ...wrongDetails(program),
  ];
}

/** The widgets, and the classes that they share. */
export function elementsOf({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return declarations.filter(({ name, tagName }) => tagName || name in BASES);
}

const nameOf = ({ tagName, name }) => tagName ?? name;

const placeOf = ({ tagName, name }) =>
  tagName ? `src/widgets/${tagName.replace(/^pht-/, '')}` : BASES[name];

const own = (element, kind) => (element[kind] ?? []).filter((entry) => !entry.inheritedFrom);

function missingTexts(element) {
  const missing = [];
  const say = (text) => missing.push(`${nameOf(element)}: ${text}`);
  if (!element.summary && !element.description) say('has no @summary');
  for (const [kind, { label, tag }] of Object.entries(KINDS)) {
    for (const { name, description, attribute } of own(element, kind)) {
      // The field of an attribute has the same description.
      if (!description && !attribute) say(`${label} "${name}" has no description (${tag})`);
    }
  }
  for (const { name, type, default: value } of own(element, 'attributes')) {
    if (!type?.text) say(`attribute "${name}" has no type`);
    if (value === undefined) say(`attribute "${name}" has no default`);
  }
  for (const { name, type } of own(element, 'events')) {
    if (detailOf({ type }) === undefined) say(`event "${name}" needs {CustomEvent<its detail>}`);
  }
  return missing;
}

function namesThatDiffer(element, usage) {
  const names = (entries) => entries.map(({ name }) => name);
  const used = {
    slots: usage.slots,
    cssParts: usage.parts,
    events: names(usage.events),
    attributes: ownAttributes(elementClasses[element.name]).map(({ attribute }) => attribute),
  };
  return Object.entries(used).flatMap(([kind, found]) => {
    const { label, tag } = KINDS[kind];
    const documented = names(element[kind] ?? []);
    return [
      ...without(found, documented).map((name) => `"${name}" is not documented (${tag})`),
      ...without(names(own(element, kind)), found).map(
        (name) => `"${name}" is not in the source`,
      ),
    ].map((text) => `${nameOf(element)}: ${label} ${text}`);
  });
}

/** Those that `data-pht-slot` knows. */
function slotNamesThatDiffer(element) {
  if (!element.tagName) return [];
  const { slotNames } = elementClasses[element.name];
  const documented = (element.slots ?? []).map(({ name }) => name).filter((name) => name);
  return [...without(documented, slotNames), ...without(slotNames, documented)].map(
    (name) => `${nameOf(element)}: slot "${name}" is not both documented and in slotNames`,
  );
}

const without = (names, others) => [...new Set(names)].filter((name) => !others.includes(name));

/** The detail type of an event as documented, undefined when there is none. */
const detailOf = ({ type }) => /^CustomEvent<(.+)>$/.exec(type?.text ?? '')?.[1];

const detailName = (element, { name }) => `${element.name}_${name}`.replaceAll(/\W/g, '_');

/** The documented details as a module, so that the compiler can compare them. */
function detailTypes(elements) {
  const events = elements.flatMap((element) =>
    own(element, 'events').map((event) => [detailName(element, event), detailOf(event)]),
  );
  return events
    .filter(([, detail]) => detail !== undefined)
    .map(([name, detail]) => `export declare const ${name}: ${detail};\n`)
    .join('');
}

function detailsThatDiffer(element, usage, program) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(DETAILS);
  const module = checker.getSymbolAtLocation(file);
  const types = module ? checker.getExportsOfModule(module) : [];
  return own(element, 'events').flatMap((event) => {
    const symbol = types.find(({ name }) => name === detailName(element, event));
    if (!symbol) return [];
    const documented = checker.getTypeOfSymbol(symbol);
    const fits = usage.events
      .filter(({ name }) => name === event.name)
      .every(({ detail }) =>
        checker.isTypeAssignableTo(detail ?? checker.getVoidType(), documented),
      );
    if (fits) return [];
    return [`${nameOf(element)}: event "${event.name}" has another detail than documented`];
  });
}

/** Details that name what only the source knows, or that are no types. */
function wrongDetails(program) {
  const file = program.getSourceFile(DETAILS);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start, messageText }) => {
      const line = file.text.slice(0, start).split('\n').length - 1;
      return `events: ${file.text.split('\n')[line]} – ${messageText}`;
    },
  );
}

/** What counts in the end where a private property that the host page decides comes first. */
const ownDefault = ({ fallback }) => fallback?.replace(/^var\(--_page-[a-z]+, (.*)\)$/, '$1');

/** Tokens are public for all widgets, wherever one is used. */
function tokensThatDiffer(elements, usages) {
  const used = usages.flatMap(({ tokens }) => tokens);
  const documented = elements.flatMap((element) => own(element, 'cssProperties'));
  const names = (entries) => entries.map(({ name }) => name);
  return [
    ...without(names(used), names(documented)).map(
      (name) => `${name} is not documented (@cssprop)`,
    ),
    ...without(names(documented), names(used)).map((name) => `${name} is not in the source`),
    ...documented.flatMap(({ name, default: value }) => {
      const defaults = used.filter((token) => token.name === name).map(ownDefault);
      const others = defaults.filter((one) => one !== value);
      return others.map((one) => `${name} has the default ${value}, but ${one} is used`);
    }),
  ].map((text) => `custom property ${text}`);
}
