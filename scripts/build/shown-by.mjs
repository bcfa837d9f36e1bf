import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/root.mjs';
import { nodesIn } from '../lib/typescript-source.mjs';
import { widgets } from './project.mjs';

/** Widgets that another one shows inside itself: their tags are in its templates. */
export function shownBy(name) {
  const folder = join(root, 'src/widgets', name);
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const markup = files.flatMap((file) => templatesIn(readFileSync(join(folder, file), 'utf8')));
  return widgets.filter(
    (other) => other !== name && markup.some((text) => hasTag(text, `pht-${other}`)),
  );
}

const hasTag = (markup, tag) => new RegExp(`<${tag}[\\s>]`).test(markup);

function templatesIn(code) {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  return [...nodesIn(source)]
    .filter((node) => ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html')
    .map(({ template }) => template.getText());
}
