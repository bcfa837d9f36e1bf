// Writes what is generated in README.md and integrations/README.md, between its markers: from the
// manifest, and from what runs where.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { readManifest } from './build/editor-data.mjs';
import { isInline } from './build/inline.mjs';
import { widgets as names } from './build/project.mjs';
import { areas, engineNames, runsIn } from './lib/engines.mjs';
import { elementsOf } from './lib/manifest-problems.mjs';
import { root } from './lib/root.mjs';

const README = join(root, 'README.md');
const RECIPES = join(root, 'integrations/README.md');

/** README.md as it should be; `text` is how it is. */
export async function withTables(text) {
  const elements = elementsOf(await readManifest());
  const base = elements.find(({ name }) => name === 'PhtBase');
  const framed = elements.find(({ name }) => name === 'PhtElement');
  const widgets = elements.filter(({ tagName }) => tagName);
  const tables = {
    widgets: [...widgets.map(widgetSection), ...sharedSections(base, framed)].join('\n\n'),
    tokens: tokenTable(base),
    engines: engineTable(),
  };
  return filledIn(text, tables);
}

/** integrations/README.md as it should be; `text` is how it is. */
export const withRecipes = (text) => filledIn(text, { tinymce: tinymceRecipe() });

async function filledIn(text, tables) {
  const filled = Object.entries(tables).reduce(fillIn, text);
  const options = await prettier.resolveConfig(README);
  return prettier.format(filled, { ...options, parser: 'markdown' });
}

function fillIn(text, [name, content]) {
  const [start, end] = [`<!-- ${name}: generated -->`, `<!-- end of ${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`The page has no "${start}" … "${end}".`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

const widgetSection = (widget) =>
  [`### \`<${widget.tagName}>\``, widget.summary, ownTable(widget)].join('\n\n');

const sharedSections = (base, framed) => [
  '### On every widget',
  'Also `lang` and `dir`, as on any element.',
  ownTable(base),
  '### On every widget with a frame',
  'Those that stand in a line of text have none.',
  ownTable(framed),
];

function ownTable(element) {
  const own = (kind) => (element[kind] ?? []).filter(({ inheritedFrom }) => !inheritedFrom);
  return table(
    ['Kind', 'Name', 'What it is'],
    [
      ...own('attributes').map(({ name, description }) => ['Attribute', code(name), description]),
      ...own('slots').map(({ name, description }) => ['Slot', slotName(name), description]),
      ...own('cssParts').map(({ name, description }) => ['Part', code(name), description]),
      ...own('events').map((entry) => ['Event', code(entry.name), withDetail(entry)]),
    ],
  );
}

const tokenTable = ({ cssProperties }) =>
  table(
    ['Property', 'Default', 'What it sets'],
    cssProperties.map((entry) => [code(entry.name), code(entry.default), entry.description]),
  );

function engineTable() {
  const engines = Object.keys(engineNames);
  const mark = (area) => (engine) => (runsIn(area, engine) ? 'yes' : '–');
  return table(
    ['Tests of', ...Object.values(engineNames)],
    areas.map((area) => [area.what, ...engines.map(mark(area))]),
  );
}

// As strings: many a CMS takes them in the fields of its settings.
const tinymceRecipe = () => `\`\`\`js
tinymce.init({
  selector: 'textarea',
  license_key: 'gpl',
  relative_urls: false,
  custom_elements: '${names.map((name) => `${isInline(name) ? '~' : ''}pht-${name}`).join()}',
  extended_valid_elements: '${names.map((name) => `pht-${name}[*]`).join()}',
});
\`\`\``;

const code = (text) => `\`${text}\``;
const slotName = (name) => (name === '' ? '(no name)' : code(name));

function withDetail({ description, type }) {
  const [, detail] = /^CustomEvent<(.+)>$/.exec(type.text);
  return detail === 'void' ? description : `${description} Detail: ${code(detail)}.`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(README, await withTables(await readFile(README, 'utf8')));
  await writeFile(RECIPES, await withRecipes(await readFile(RECIPES, 'utf8')));
}
