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

/** Tells type and comment of a property of the class of that name in src/. */
export function propertiesOf(program, className) {
  const checker = program.getTypeChecker();
  const type = checker.getTypeAtLocation(classNamed(program, className));
  return (name) => {
    const property = type.getProperty(name);
    return {
      type: checker.typeToString(checker.getTypeOfSymbol(property), undefined, TYPE_FORMAT),
      comment: ts.displayPartsToString(property.getDocumentationComment(checker)),
    };
  };
}

const TYPE_FORMAT =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

function classNamed(program, name) {
  const classes = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(root, 'src')))
    .flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
  return classes.find((declaration) => declaration.name?.text === name);
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

/** Every node below, itself included. */
export function* nodesIn(node) {
  yield node;
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesIn(child);
}
