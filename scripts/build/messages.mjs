import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { banner } from './project.mjs';

/**
 * dist/locales: message files for the classic scripts. Data that writes itself down, so that
 * `import()` and a plain script tag can both bring it.
 */
export async function buildMessages(out) {
  await mkdir(join(out, 'locales'), { recursive: true });
  for (const file of (await readdir('src/locales')).sort()) {
    const locale = basename(file, '.ts');
    const messages = messagesIn(await readFile(join('src/locales', file), 'utf8'));
    await writeFile(join(out, 'locales', `${locale}.js`), script(locale, messages));
  }
}

/** The generated modules hold plain JSON after the equals sign. */
const messagesIn = (code) => JSON.parse(code.replace(/^[^]*?= (\{[^]*\});\s*$/, '$1'));

const script = (locale, messages) => `${banner}
(self.phtMessages??={})[${JSON.stringify(locale)}]=${JSON.stringify(messages)};
dispatchEvent(new Event("pht-messages"));
`;
