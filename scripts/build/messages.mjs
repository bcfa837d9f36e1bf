import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { transformWithOxc } from 'vite';
import { readFile } from 'node:fs/promises';
import { banner } from './project.mjs';

/**
 * dist/locales: message files for the classic scripts. Data that writes itself down, so that
 * `import()` and a plain script tag can both bring it.
 */
export async function buildMessages(out) {
  await mkdir(join(out, 'locales'), { recursive: true });
  const files = (await readdir('src/locales')).filter((name) => name.endsWith('.ts')).sort();
  for (const file of files) {
    const locale = basename(file, '.ts');
    const templates = await readTemplates(join('src/locales', file));
    await writeFile(join(out, 'locales', `${locale}.js`), script(locale, templates));
  }
}

const script = (locale, templates) => `${banner}
(self.phtMessages??={})[${JSON.stringify(locale)}]=${JSON.stringify(templates)};
dispatchEvent(new Event("pht-messages"));
`;

/** Runs a generated module; its `str` templates become plain data. */
async function readTemplates(path) {
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path);
  const body = code.replace(/^import .*$/gm, '').replace(/\bexport const templates =/, 'return');
  const str = (strings, ...values) => ({ strTag: true, strings: [...strings], values });
  return new Function('str', body)(str);
}
