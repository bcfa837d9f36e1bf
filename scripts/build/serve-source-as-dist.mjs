import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { widgets } from './project.mjs';
import { entryOf, widgetEntries } from './widget-entries.mjs';

const ALL = 'pht-all';

/**
 * Vite plugins for development: the demo's pages ask for dist/pht.js; they get the source of all
 * widgets, with hot reload. `/` is the demo.
 */
export function serveSourceAsDist() {
  return [widgetEntries(), serveDemo()];
}

const serveDemo = () => ({
  name: 'pht-serve-source-as-dist',
  apply: 'serve',
  // No widget needs to be fetched: all are there.
  config: () => ({
    define: {
      __PHT_PARTS__: JSON.stringify(Object.fromEntries(widgets.map((name) => [name, []]))),
      __PHT_INTEGRITY__: '""',
    },
  }),
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/[\w-]*(\.html|\.css|\.svg)?(\?|$)/.test(request.url)) {
        request.url = `/demo${request.url === '/' ? '/index.html' : request.url}`;
      }
      next();
    });
  },
  resolveId: (id) => (id === ALL ? `\0${ALL}` : undefined),
  load: (id) => (id === `\0${ALL}` ? all() : undefined),
  transformIndexHtml: (page) =>
    page.replace(
      /<script src="\/dist\/pht\.js" defer><\/script>/g,
      `<script type="module" src="/@id/__x00__${ALL}"></script>`,
    ),
});

function all() {
  const path = (file) => JSON.stringify(join(root, 'src', file));
  return `
    import ${path('kit/language/messages-by-import.ts')};
    import { lookIn } from ${path('embed/look.ts')};
    ${widgets.map((name) => `import '${entryOf(name)}';`).join('\n')}
    lookIn(document);
  `;
}
