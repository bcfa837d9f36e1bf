// Plugins for @custom-elements-manifest/analyzer. They turn what it sees into what a user of the
// package sees: tags, public members only, types and defaults written out, shipped files.
import { elementClasses, ownAttributes } from '../lib/element-classes.mjs';
import { createProgram, propertiesOf } from '../lib/typescript-source.mjs';
import { attributeText, choicesType, literal } from './attribute-texts.mjs';
import { classOf, widgets } from './project.mjs';

/** A widget gets its tag from its folder, and the module that registers it (npm-entries.mjs). */
export function tagNames() {
  return {
    name: 'tag-names',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const name of widgets) {
        const folder = `src/widgets/${name}`;
        const module = `${folder}/${name}.ts`;
        const { declarations } = modules.find(({ path }) => path === module);
        const widget = declarations.find((one) => one.name === classOf(name));
        Object.assign(widget, { tagName: `pht-${name}`, customElement: true });
        modules.push({
          kind: 'javascript-module',
          path: `${folder}/define.ts`,
          declarations: [],
          exports: [
            {
              kind: 'custom-element-definition',
              name: widget.tagName,
              declaration: { name: widget.name, module },
            },
          ],
        });
      }
    },
  };
}

/** Leaves out what is private, and names of events that the analyzer only guesses. */
export function publicOnly() {
  return afterwards('public-only', (declaration) => {
    const { members = [], attributes = [], events = [] } = declaration;
    const publicMembers = members.filter(({ privacy = 'public' }) => privacy === 'public');
    const isPublic = (field) => publicMembers.some(({ name }) => name === field);
    declaration.members = publicMembers;
    declaration.attributes = attributes.filter(({ fieldName }) => isPublic(fieldName));
    declaration.events = events.filter(({ name }) => name?.startsWith('pht-'));
  });
}

/** Adds what the table of a class declares, with the comments of the table. */
export function declaredAttributes() {
  const program = createProgram();
  return {
    name: 'declared-attributes',
    moduleLinkPhase({ moduleDoc: { declarations = [] } }) {
      for (const declaration of declarations.filter(({ name }) => name in elementClasses)) {
        const entries = attributeEntries(declaration.name, program);
        declaration.members = [
          ...(declaration.members ?? []),
          ...entries.map(({ field }) => field),
        ];
        declaration.attributes = entries.map(({ attribute }) => attribute);
      }
    },
  };
}

/** Of each attribute the entry of its field and its own. */
function attributeEntries(className, program) {
  const documented = propertiesOf(program, className);
  const inTable = ownAttributes(elementClasses[className]).filter((one) => 'initial' in one);
  return inTable.map((declared) => {
    const { property, attribute, initial, reflect, minimum, maximum, unit } = declared;
    const { type, comment } = documented(property);
    const entry = {
      type: { text: choicesType(declared) ?? type },
      default: literal(initial),
      description: attributeText(comment, declared),
    };
    return {
      field: { kind: 'field', name: property, ...entry, attribute, reflects: reflect },
      attribute: { name: attribute, fieldName: property, ...entry, minimum, maximum, unit },
    };
  });
}

/** A text is one line for each paragraph, wherever the source breaks it. */
export function unwrappedTexts() {
  return afterwards('unwrapped-texts', (declaration) => {
    const entries = Object.values(declaration).filter(Array.isArray).flat();
    for (const entry of [declaration, ...entries]) {
      for (const key of ['summary', 'description']) {
        if (entry[key]) entry[key] = entry[key].replace(/(?<!\n)\n(?!\n)/g, ' ');
      }
    }
  });
}

/** Names the shipped file in place of its source, and puts the modules in a fixed order. */
export function shippedPaths() {
  return {
    name: 'shipped-paths',
    packageLinkPhase({ customElementsManifest }) {
      replacePaths(customElementsManifest);
      customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

function replacePaths(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (['path', 'module'].includes(key) && typeof inner === 'string') {
      value[key] = inner.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/esm/$1.js');
    } else {
      replacePaths(inner);
    }
  }
}

/** A plugin that changes each declaration once the analyzer is done with it. */
function afterwards(name, change) {
  return {
    name,
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { declarations = [] } of modules) declarations.forEach(change);
    },
  };
}
