// What the source of an element really offers: parts, slots, events and tokens.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './root.mjs';
import { nodesIn, textsOf } from './typescript-source.mjs';

// Parts that several widgets share.
const SHARED = ['src/exercise/', 'src/care/', 'src/proof/'].map((folder) => join(root, folder));

/**
 * Reads a file, or every file below a folder of src/, and those of shared parts that they import.
 * `problems` lists what cannot be told.
 */
export function usageIn(program, place) {
  const checker = program.getTypeChecker();
  const usage = { parts: [], slots: [], events: [], tokens: [], problems: [] };
  const path = join(root, place);
  const isMeant = ({ fileName }) => fileName === path || fileName.startsWith(join(path, '/'));
  const files = program.getSourceFiles().filter(isMeant);
  for (const file of withShared(files, program)) {
    for (const node of nodesIn(file)) readNode(node, checker, usage);
  }
  return usage;
}

function withShared(files, program) {
  const found = new Set(files);
  for (const file of found) {
    for (const { moduleSpecifier } of file.statements.filter(ts.isImportDeclaration)) {
      const path = join(file.fileName, '..', moduleSpecifier.text.replace(/\.js$/, '.ts'));
      const imported = program.getSourceFile(path);
      if (imported && SHARED.some((folder) => path.startsWith(folder))) found.add(imported);
    }
  }
  return found;
}

function readNode(node, checker, usage) {
  if (ts.isTaggedTemplateExpression(node)) {
    const tag = node.tag.getText();
    if (tag === 'html' || tag === 'svg') readMarkup(node, checker, usage);
    if (tag === 'css') usage.tokens.push(...tokensIn(node.template.getText()));
  }
  if (isMadeSlot(node)) usage.slots.push('');
  if (isEmit(node)) readEvent(node, checker, usage);
}

/** `document.createElement('slot')`: the fallback's, which no template holds. */
const isMadeSlot = (node) =>
  ts.isCallExpression(node) &&
  node.expression.getText().endsWith('.createElement') &&
  node.arguments[0].text === 'slot';

const isEmit = (node) =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'emit';

// Stands for an expression while the markup is searched; the page cannot hold this character.
const HOLE = '\u0000';

function readMarkup({ template }, checker, usage) {
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const texts = [template.head ?? template, ...spans.map(({ literal }) => literal)];
  const markup = texts.map(({ text }) => text).join(HOLE);
  for (const { 0: tag, index } of markup.matchAll(/<[a-z][^<>]*/gi)) {
    const holesBefore = markup.slice(0, index).split(HOLE).length - 1;
    const holes = spans.slice(holesBefore).map(({ expression }) => expression);
    for (const part of valuesOf('part', tag, holes, checker, usage)) {
      usage.parts.push(...part.split(/\s+/));
    }
    if (!/^<slot\b/i.test(tag)) continue;
    const names = valuesOf('name', tag, holes, checker, usage);
    usage.slots.push(...(names.length > 0 ? names : ['']));
  }
}

/** The values an attribute can have: its expressions stand for every literal of their type. */
function valuesOf(attribute, tag, holes, checker, usage) {
  const found = new RegExp(`\\s${attribute}=("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i').exec(tag);
  if (!found) return [];
  const [before, value] = [tag.slice(0, found.index), found[1].replace(/^["']|["']$/g, '')];
  const own = holes.slice(before.split(HOLE).length - 1);
  const [first, ...rest] = value.split(HOLE);
  return rest.reduce(
    (values, text, index) => {
      const literals = textsOf(checker, own[index]);
      if (literals) return values.flatMap((start) => literals.map((one) => start + one + text));
      usage.problems.push(unclear(own[index], `the names of ${attribute}=…`));
      return [];
    },
    [first],
  );
}

function readEvent(call, checker, usage) {
  const [name, detail] = call.arguments;
  const names = textsOf(checker, name);
  if (!names) usage.problems.push(unclear(name, 'the names of the events'));
  const type = detail && checker.getTypeAtLocation(detail);
  for (const one of names ?? []) usage.events.push({ name: one, detail: type });
}

/** Public tokens with their fallbacks: `var(--pht-radius, 20px)`. */
function tokensIn(styles) {
  return [...styles.matchAll(/var\(\s*(--pht-[\w-]+)\s*/g)].map(
    ({ 0: start, 1: name, index }) => {
      const rest = styles.slice(index + start.length);
      const fallback = rest.startsWith(',') ? balanced(rest.slice(1)) : undefined;
      return { name, fallback: fallback?.trim().replace(/\s+/g, ' ') };
    },
  );
}

/** The text up to the parenthesis that closes one opened before it. */
function balanced(text) {
  let depth = 1;
  const end = [...text].findIndex((character) => {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    return depth === 0;
  });
  return text.slice(0, end);
}

function unclear(node, what) {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  const place = `${file.fileName.slice(root.length + 1)}:${line + 1}`;
  return `${place}: ${node.getText()} does not tell ${what}; give it a type of literals`;
}
