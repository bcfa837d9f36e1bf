import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { nodesIn } from '../lib/typescript-source.mjs';
import { banner } from './project.mjs';
import { shared } from './shared.mjs';

/**
 * dist/locales: by language, the texts of each part. Data that writes itself down, so that
 * a script tag and `import()` can both bring it. `<language>.js` is all of them in one file.
 *
 * @param parts what buildParts answers
 */
export async function buildMessages(out, parts) {
  const texts = await textsOfParts(parts);
  for (const file of (await readdir('src/locales')).sort()) {
    const locale = basename(file, '.ts');
    const translations = messagesIn(await readFile(join('src/locales', file), 'utf8'));
    const scripts = texts.map(([part, sources]) => [
      part,
      script(`${locale}/${part}`, translationsOf(sources, translations)),
    ]);
    const folder = join(out, 'locales', locale);
    await mkdir(folder, { recursive: true });
    for (const [part, code] of scripts) await writeFile(join(folder, `${part}.js`), code);
    await writeFile(`${folder}.js`, scripts.map(([, code]) => code).join(''));
  }
}

/** The translations of what some modules say, as one script, empty where they say nothing. */
export async function messagesOfModules(name, modules) {
  const sources = [...(await textsIn(modules))];
  if (sources.length === 0) return '';
  const files = (await readdir('src/locales')).sort();
  const scripts = files.map(async (file) => {
    const translations = messagesIn(await readFile(join('src/locales', file), 'utf8'));
    const messages = translationsOf(sources, translations);
    return script(`${basename(file, '.ts')}/${name}`, messages);
  });
  return (await Promise.all(scripts)).join('');
}

/** By part: its English texts, without those that a part says which comes along. */
async function textsOfParts(parts) {
  const all = new Map();
  for (const { name, modules } of parts) all.set(name, await textsIn(modules));
  return parts.map(({ name, needs }) => {
    const others = new Set(needs.flatMap((need) => [...all.get(need)]));
    return [name, [...all.get(name)].filter((text) => !others.has(text))];
  });
}

async function textsIn(modules) {
  const files = modules.filter((id) => /\/src\/.*\.ts$/.test(id));
  const texts = await Promise.all(
    files.map(async (id) => {
      const code = await readFile(id, 'utf8');
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      return [...nodesIn(source)].filter(isMessage).map(textOf);
    }),
  );
  return new Set(texts.flat());
}

const isMessage = (node) =>
  ts.isCallExpression(node) && node.expression.getText() === 'msg' && node.arguments.length > 0;

/** The text as `msg()` looks it up: `{0}` stands for the first expression. */
function textOf({ arguments: [text] }) {
  if (ts.isStringLiteralLike(text)) return text.text;
  const { head, templateSpans, text: plain } = text.template;
  if (!head) return plain;
  const rest = templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`);
  return head.text + rest.join('');
}

const translationsOf = (sources, translations) =>
  Object.fromEntries(
    sources
      .filter((source) => source in translations)
      .sort()
      .map((source) => [source, translations[source]]),
  );

/** The generated modules hold plain JSON after the equals sign. */
const messagesIn = (code) => JSON.parse(code.replace(/^[^]*?= (\{[^]*\});\s*$/, '$1'));

// A page in another encoding than UTF-8 lends it to its scripts, unless they begin with this mark;
// amid a file it is a space.
const UTF_8 = '\uFEFF';

const script = (key, messages) => `${UTF_8}${banner}
${shared('phtMessages')}[${JSON.stringify(key)}]=${JSON.stringify(messages)};
dispatchEvent(new Event("pht-messages"));
`;
