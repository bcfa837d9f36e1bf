import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/root.mjs';
import { nodesIn } from '../lib/typescript-source.mjs';
import { widgets } from './project.mjs';

/** Widgets that another one opens inside itself: their tags are in its templates. */
export function shownBy(name) {
  const folder = join(root, 'src/widgets', name);
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const own = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const markup = [...own, ...sharedBy(own)].flatMap(templatesIn);
  return widgets.filter(
    (other) => other !== name && markup.some((text) => hasTag(text, `pht-${other}`)),
  );
}

/** What of src/exercise/ they import. */
function sharedBy(codes) {
  const names = codes.flatMap((code) =>
    [...code.matchAll(/from '\.\.\/\.\.\/exercise\/([\w-]+)\.js'/g)].map(([, name]) => name),
  );
  return [...new Set(names)].map((name) =>
    readFileSync(join(root, 'src/exercise', `${name}.ts`), 'utf8'),
  );
}

const hasTag = (markup, tag) => new RegExp(`<${tag}[\\s>]`).test(markup);

function templatesIn(code) {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  return [...nodesIn(source)]
    .filter((node) => ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html')
    .map(({ template }) => template.getText());
}
