/**
 * Vite plugin for development: the demo's pages ask for dist/pht.js; they get the source, with
 * hot reload. `/` is the demo.
 */
export function serveSourceAsDist() {
  return {
    name: 'pht-serve-source-as-dist',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/[\w-]*(\.html|\.css|\.svg)?(\?|$)/.test(request.url)) {
          request.url = `/demo${request.url === '/' ? '/index.html' : request.url}`;
        }
        next();
      });
    },
    transformIndexHtml: (page) =>
      page.replace(
        /<script src="\/dist\/([\w-]+)\.js" defer><\/script>/g,
        '<script type="module" src="/src/embed/$1.ts"></script>',
      ),
  };
}
