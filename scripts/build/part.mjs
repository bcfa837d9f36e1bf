import { parseAst } from 'vite';
import { minify } from 'terser';
import { banner, version } from './project.mjs';
import { shared } from './shared.mjs';

/** How the classic scripts are made small. */
export const terserOptions = {
  ecma: 2022,
  compress: { passes: 3, pure_getters: true, keep_fargs: false },
  // A page in another encoding than UTF-8 lends it to its scripts.
  format: { ascii_only: true, comments: false, preamble: banner },
};

/**
 * What a chunk of ES modules becomes as a part.
 *
 * @param chunk of Rolldown: `name`, `fileName`, `code`, `map`, `modules`
 * @returns `name`, `path`, `needs` (other parts, `core` first), `modules` (ids), `body` (the code
 *   without imports and exports), `given` (a parameter for each need), `made` (what it exports)
 */
export function partOf({ name, fileName, code, map, modules }) {
  const { body: statements } = parseAst(code);
  const imports = statements.filter(({ type }) => type === 'ImportDeclaration');
  const exports = statements.filter(({ type }) => type.startsWith('Export'));
  return {
    name,
    path: fileName,
    needs: imports.map(({ source }) => partNamed(source.value)),
    modules: Object.keys(modules),
    body: blanked(code, [...imports, ...exports]),
    given: imports.map(({ specifiers }) => `{${specifiers.map(received).join()}}`),
    made: exports.flatMap(({ specifiers, source, declaration }) => {
      if (source || declaration) throw new Error(`${fileName} exports in an unknown way.`);
      return specifiers.map(handedOn);
    }),
    map,
  };
}

/** `../pht.js` → `core`, `../parts/exercise.js` → `exercise`. */
function partNamed(path) {
  const name = path.replace(/^.*\//, '').replace(/\.js$/, '');
  return name === 'pht' ? 'core' : name;
}

const received = ({ imported, local }) => `${imported.name}:${local.name}`;
const handedOn = ({ exported, local }) => `${exported.name}:${local.name}`;

/** Takes statements out; all others keep their line and column, for the source map. */
function blanked(code, statements) {
  let result = code;
  for (const { start, end } of statements) {
    const blank = code.slice(start, end).replace(/[^\n]/g, ' ');
    result = result.slice(0, start) + blank + result.slice(end);
  }
  return result;
}

/**
 * The script of a part and its source map.
 *
 * @param needs by widget: the parts it needs. The core knows them, to bring all at once.
 */
export async function minifiedPart({ name, path, needs: own, body, given, made, map }, needs) {
  const exported = `{${made.join()}}`;
  const [before, after] =
    name === 'core'
      ? ['(()=>{"use strict";', `boot(${exported})})();`]
      : [
          `(()=>{"use strict";(${shared('phtParts')}[${JSON.stringify(version)}]??=[]).push(` +
            `[${JSON.stringify(name)},${JSON.stringify(own)},(${given.join()})=>{`,
          `return${exported}}])})();`,
        ];
  const code = `${before}\n${body.replace('__PHT_PARTS__', JSON.stringify(needs))}\n${after}`;
  const file = path.replace(/^.*\//, '');
  const result = await minify(
    { [file]: code },
    {
      ...terserOptions,
      sourceMap: {
        // The line before the code.
        content: { ...map, mappings: `;${map.mappings}` },
        url: `${file}.map`,
      },
    },
  );
  return { code: `${result.code}\n`, map: `${result.map}\n` };
}
