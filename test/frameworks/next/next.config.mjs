import { parse } from 'node:path';

export default {
  output: 'export',
  distDir: 'dist',
  basePath: '/next/dist',
  // The packages are links that lead out of the project.
  turbopack: { root: parse(import.meta.dirname).root },
};
