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

/** The texts of a union of literals, undefined when the type is wider. */
export function literalsOf(type) {
  const members = type.isUnion() ? type.types : [type];
  const literals = members.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
  const isClosed = literals.every((member) => member.isLiteral());
  return isClosed ? literals.map((member) => String(member.value)) : undefined;
}

/** A type written out, without names that only the source knows. */
export function typeText(checker, type) {
  const literals = literalsOf(type);
  if (literals && type.isUnion()) return type.types.map(literalText).join(' | ');
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}

const literalText = (type) => {
  if (type.isStringLiteral()) return `'${type.value}'`;
  return type.isLiteral() ? String(type.value) : 'undefined';
};

/** Every node below, itself included. */
export function* nodesIn(node) {
  yield node;
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesIn(child);
}
