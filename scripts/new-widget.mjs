// npm run new <name>: writes the files of a new widget, a start that says it is none yet.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import { classOf, widgets } from './build/project.mjs';
import { root } from './lib/root.mjs';

const LIMITS = 'bench/limits.json';

/** By template: where its text goes. */
const placesOf = (name) => ({
  element: `src/widgets/${name}/${name}.ts`,
  styles: `src/widgets/${name}/${name}.styles.ts`,
  content: `src/content/${name}.ts`,
  test: `test/widgets/${name}/${name}.test.ts`,
  stories: `stories/${name}.stories.ts`,
});

const [name = ''] = process.argv.slice(2);
const problem = problemWith(name);
if (problem) {
  console.error(`${problem}\nUse: npm run new <name>`);
  process.exitCode = 1;
} else {
  await writeWidget();
}

function problemWith(wanted) {
  if (widgets.includes(wanted)) return `There is a widget "${wanted}" already.`;
  if (wanted.startsWith('pht-')) return `The tag gets its "pht-" by itself: leave it out.`;
  if (!/^[a-z]+(-[a-z]+)*$/.test(wanted)) {
    return `"${wanted}" is not a name of small letters and hyphens: heat-pack.`;
  }
  const taken = Object.values(placesOf(wanted)).find((path) => existsSync(join(root, path)));
  return taken && `"${wanted}" is taken: ${taken} is there already.`;
}

async function writeWidget() {
  for (const [template, path] of Object.entries(placesOf(name))) {
    await write(path, filledIn(read(`scripts/new-widget/${template}.ts.txt`)));
  }
  await write(LIMITS, withLimit(read(LIMITS)));
  console.log(`\n<pht-${name}> is there, and says that it is not finished.`);
  console.log(
    'Go on as CONTRIBUTING.md says under “Add a widget”; npm test names what is missing.',
  );
}

function filledIn(text) {
  const title = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return text
    .replaceAll('new-widget', name)
    .replaceAll('NewWidget', classOf(name))
    .replaceAll('New widget', title);
}

/** The script of the new widget may be as large as the smallest of the others. */
function withLimit(text) {
  const { files, ...rest } = JSON.parse(text);
  const smallest = Math.min(...widgets.map((one) => files[scriptOf(one)]));
  return JSON.stringify({ files: { ...files, [scriptOf(name)]: smallest }, ...rest });
}

function scriptOf(widget) {
  return `widgets/${widget}.js`;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

async function write(path, text) {
  const place = join(root, path);
  const options = await prettier.resolveConfig(place);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, await prettier.format(text, { ...options, filepath: place }));
  console.log(`wrote ${path}`);
}
