import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { serveSourceAsDist } from './scripts/build/serve-source-as-dist.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** `npm run dev`: the demo site with the source in place of dist/. Storybook uses it as well. */
export default defineConfig({
  define: { __PHT_VERSION__: JSON.stringify(version) },
  plugins: [serveSourceAsDist()],
  server: { host: '127.0.0.1', port: 5173 },
});
