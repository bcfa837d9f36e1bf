import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { classOf, widgets } from './project.mjs';

const PREFIX = '\0pht-widget/';

/** The id of the module that registers a widget. */
export const entryOf = (name) => `pht-widget/${name}`;

/** Vite plugin: the modules that register the widgets, one a folder of src/widgets. */
export function widgetEntries() {
  return {
    name: 'pht-widget-entries',
    resolveId: (id) => (id.startsWith('pht-widget/') ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(PREFIX) ? entry(id.slice(PREFIX.length)) : undefined),
  };
}

function entry(name) {
  if (!widgets.includes(name)) throw new Error(`There is no widget ${name} in src/widgets/.`);
  const path = (file) => JSON.stringify(join(root, 'src', file));
  return `
    import { define } from ${path('kit/element/define.ts')};
    import { ${classOf(name)} } from ${path(`widgets/${name}/${name}.ts`)};
    define('pht-${name}', ${classOf(name)});
  `;
}
