// What @custom-elements-manifest/analyzer reads; the build runs it (scripts/build/editor-data.mjs).
import {
  declaredAttributes,
  publicOnly,
  shippedPaths,
  tagNames,
  unwrappedTexts,
} from './scripts/build/manifest-plugins.mjs';
import { widgets } from './scripts/build/project.mjs';

export default {
  globs: [
    'src/kit/element/base.ts',
    'src/kit/element/element.ts',
    ...widgets.map((name) => `src/widgets/${name}/${name}.ts`),
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [tagNames(), declaredAttributes(), publicOnly(), unwrappedTexts(), shippedPaths()],
};
