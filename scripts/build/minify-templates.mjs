import { transform } from 'lightningcss';
import ts from 'typescript';

/**
 * Vite plugin: minifies the css templates and folds the line breaks of the html and svg ones,
 * which a minifier for scripts leaves alone because they are strings. For the same reason it
 * escapes what is not ASCII in them and in messages (scripts.mjs says why).
 */
export function minifyTemplates() {
  return {
    name: 'pht-minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return undefined;
      return { code: rewriteTemplates(code), map: null };
    },
  };
}

function rewriteTemplates(code) {
  const rewrite = { css: minifyStyles, html: foldLines, svg: foldLines, str: (text) => text };
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const minify = rewrite[node.tag.getText()];
      if (minify) edits.push(...textsOf(node.template).map((text) => ({ ...text, minify })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce(
      (result, { start, end, minify }) =>
        result.slice(0, start) + inAscii(minify(result.slice(start, end))) + result.slice(end),
      code,
    );
}

const inAscii = (text) =>
  text.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Where the literal parts of a template stand, without `, ${ and }. */
function textsOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [inside(template, 1)];
  const spans = template.templateSpans.map(({ literal }) =>
    inside(literal, ts.isTemplateTail(literal) ? 1 : 2),
  );
  return [inside(template.head, 2), ...spans];
}

const inside = (node, after) => ({ start: node.getStart() + 1, end: node.getEnd() - after });

function minifyStyles(styles) {
  const code = Buffer.from(styles.replaceAll('\\\\', '\\'));
  const { code: minified } = transform({ filename: 'styles.css', code, minify: true });
  return minified.toString().replaceAll('\\', '\\\\').replaceAll('`', '\\`');
}

/** A line break with its indentation is nothing beside a tag, and elsewhere one space. */
function foldLines(markup) {
  return markup
    .replace(/>\s*\n\s*(?=<|$)/g, '>')
    .replace(/^\s*\n\s*(?=<)/, '')
    .replace(/\s*\n\s*(\/?>)/g, '$1')
    .replace(/\s*\n\s*/g, ' ');
}
