// What the compiler knows of src/, for scripts that compare the documentation with the code.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './root.mjs';

/** The program of src/; `extra` adds files by name and text. */
export function createProgram(extra = {}) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  const host = ts.createCompilerHost(parsed.options);
  const readFile = host.readFile.bind(host);
  host.readFile = (path) => extra[path] ?? readFile(path);
  host.fileExists = (path) => path in extra || ts.sys.fileExists(path);
  return ts.createProgram([...parsed.fileNames, ...Object.keys(extra)], parsed.options, host);
}

/** The class of that name in src/. */
export function classNamed(program, name) {
  const classes = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(root, 'src')))
    .flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
  return classes.find((declaration) => declaration.name?.text === name);
}

/** Follows constants: `MINUTES.fallback` → the `15` written there. */
export function valueOf(checker, expression) {
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) {
    return valueOf(checker, expression.expression);
  }
  if (ts.isElementAccessExpression(expression)) {
    const { elements } = valueOf(checker, expression.expression);
    const element = elements?.[Number(expression.argumentExpression.getText())];
    return element ? valueOf(checker, element) : expression;
  }
  if (!ts.isIdentifier(expression) && !ts.isPropertyAccessExpression(expression)) {
    return expression;
  }
  const initializer = declarationOf(checker, expression)?.initializer;
  return initializer ? valueOf(checker, initializer) : expression;
}

function declarationOf(checker, expression) {
  const symbol = checker.getSymbolAtLocation(expression);
  if (!symbol) return undefined;
  const isAlias = symbol.flags & ts.SymbolFlags.Alias;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol).valueDeclaration;
}

/** Every text that an expression can be, undefined when its type does not tell. */
export function textsOf(checker, expression) {
  if (!ts.isTemplateExpression(expression))
    return literalsOf(checker.getTypeAtLocation(expression));
  const start = [expression.head.text];
  return expression.templateSpans.reduce((texts, span) => {
    const inner = textsOf(checker, span.expression);
    return inner && texts?.flatMap((text) => inner.map((one) => text + one + span.literal.text));
  }, start);
}

function literalsOf(type) {
  const members = type.isUnion() ? type.types : [type];
  const literals = members.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
  const isClosed = literals.every((member) => member.isLiteral());
  return isClosed ? literals.map((member) => String(member.value)) : undefined;
}

/** The type of a field written out, without names that only the source knows. */
export function typeText(checker, field) {
  const literals = field.type && literalsIn(checker, field.type);
  if (literals) return literals.join(' | ');
  const type = checker.getTypeAtLocation(field);
  return checker.typeToString(type, field, ts.TypeFormatFlags.NoTruncation);
}

/** The literals of a union in the order of the source, which the compiler does not keep. */
function literalsIn(checker, node) {
  if (ts.isParenthesizedTypeNode(node)) return literalsIn(checker, node.type);
  if (ts.isLiteralTypeNode(node)) return [node.getText()];
  if (ts.isUnionTypeNode(node)) return allOf(node.types.map((one) => literalsIn(checker, one)));
  if (ts.isTypeReferenceNode(node)) {
    const [alias] = checker.getSymbolAtLocation(node.typeName)?.declarations ?? [];
    return alias && ts.isTypeAliasDeclaration(alias)
      ? literalsIn(checker, alias.type)
      : undefined;
  }
  // (typeof CHOICES)[number]
  if (ts.isIndexedAccessTypeNode(node)) return literalsIn(checker, node.objectType);
  if (!ts.isTypeQueryNode(node)) return undefined;
  return valueOf(checker, node.exprName).elements?.map((one) => one.getText());
}

const allOf = (lists) => (lists.every(Boolean) ? lists.flat() : undefined);

/** Every node below, itself included. */
export function* nodesIn(node) {
  yield node;
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesIn(child);
}
