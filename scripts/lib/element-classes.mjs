// The classes of src/ themselves: they know what attributes they have.
import { runnerImport } from 'vite';
import { widgets } from '../build/project.mjs';
import { root } from './root.mjs';

const ENTRY = 'every-element';
const paths = [
  'kit/element/base',
  'kit/element/element',
  ...widgets.map((name) => `widgets/${name}/${name}`),
];
const code = paths.map((path) => `export * from '/src/${path}.ts';`).join('\n');

const { module } = await runnerImport(ENTRY, {
  configFile: false,
  logLevel: 'error',
  root,
  plugins: [
    {
      name: ENTRY,
      resolveId: (id) => (id === ENTRY ? id : undefined),
      load: (id) => (id === ENTRY ? code : undefined),
    },
  ],
});

/** The widgets' classes and their bases, by name. */
export const elementClasses = module;

/** What a class adds to the attributes of its base, as src/kit/element/declare.ts declares them. */
export function ownAttributes({ observedAttributes, elementProperties, __proto__: base }) {
  return [...elementProperties]
    .filter(([property]) => !base.elementProperties.has(property))
    .map(([property, declaration]) => {
      const { attribute = property.toLowerCase() } = declaration;
      return { ...declaration, property, attribute };
    })
    .filter(({ attribute }) => observedAttributes.includes(attribute));
}
