import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const PATH = '/test/support/story-files.js';

/** Web Test Runner plugin: a module that lists the story files; its types: story-files.d.ts. */
export function storyFiles() {
  return {
    name: 'pht-story-files',
    resolveImport: ({ source, context }) =>
      new URL(source, new URL(context.path, 'http://test')).pathname === PATH ? PATH : undefined,
    serve: ({ path }) => (path === PATH ? { body: listOfStoryFiles(), type: 'js' } : undefined),
  };
}

function listOfStoryFiles() {
  const paths = readdirSync(join(root, 'stories'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.stories.ts'))
    .sort();
  const entries = paths.map((path) => `"${path}": () => import("/stories/${path}"),`);
  return `export const storyFiles = {\n${entries.join('\n')}\n};`;
}
