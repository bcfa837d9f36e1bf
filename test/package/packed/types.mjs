import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { classOf, widgets } from '../../../scripts/build/project.mjs';
import { folder } from './consumer.mjs';

// Each snippet is a file of a project that has installed the package.

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

/** What the compiler says: a list for each file, and one for the rest, such as our own types. */
function complaints(paths) {
  const program = ts.createProgram(paths, OPTIONS);
  const diagnostics = ts.getPreEmitDiagnostics(program);
  const text = ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ');
  const of = (path) => diagnostics.filter(({ file }) => file?.fileName === path).map(text);
  const rest = diagnostics.filter(({ file }) => !paths.includes(file?.fileName)).map(text);
  return [paths.map(of), rest];
}

/** Files of one kind; `prelude` is put before each. */
function group(name, extension, prelude, cases) {
  const paths = cases.map(({ code }, index) => {
    const path = join(folder, `${name}-${index}.${extension}`);
    writeFileSync(path, `${prelude}\n${code}\n`);
    return path;
  });
  const [found, rest] = complaints(paths);
  describe(name, () => {
    it('has types without an error in them', () => assert.deepEqual(rest, []));
    for (const [index, { code, complaint }] of cases.entries()) {
      it(`${complaint ? 'refuses' : 'accepts'} ${code}`, () => {
        if (complaint) assert.match(found[index].join('\n'), complaint);
        else assert.deepEqual(found[index], []);
      });
    }
  });
}

const accepts = (code) => ({ code });
const refuses = (code, complaint) => ({ code, complaint });

group('React', 'tsx', "import type {} from 'pht-widgets/types/react';", [
  accepts('export const a = <pht-ice-timer minutes={20} heading-level={3} />;'),
  accepts('export const a = <pht-ice-timer minutes="20" theme="dark" debug lang="es" />;'),
  accepts('export const a = <pht-condition-types highlight="tear" sources="hide" />;'),
  accepts('export const a = <pht-ice-timer onpht-timer-done={(e) => e.detail.minutes} />;'),
  refuses('export const a = <pht-ice-timer minutez={20} />;', /'minutez' does not exist/),
  refuses('export const a = <pht-ice-timer minutes={true} />;', /'true' is not assignable/),
  refuses('export const a = <pht-ice-timer heading-level={[3]} />;', /not assignable/),
  refuses('export const a = <pht-ice-timer theme="blue" />;', /'"blue"' is not assignable/),
  refuses('export const a = <pht-ice-timr />;', /'pht-ice-timr' does not exist/),
  refuses(
    'export const a = <pht-ice-timer onpht-timer-done={(e) => e.detail.hours} />;',
    /'hours' does not exist/,
  ),
]);

const VUE_PRELUDE = `
import type {} from 'pht-widgets/types/vue';
import type { GlobalComponents } from 'vue';
export type Timer = InstanceType<GlobalComponents['pht-ice-timer']>['$props'];`;

group('Vue', 'ts', VUE_PRELUDE, [
  accepts("export const a: Timer = { minutes: 20, headingLevel: 3, theme: 'dark' };"),
  accepts('export const a: Timer = { onPhtTimerDone: (e) => e.detail.minutes };'),
  refuses('export const a: Timer = { minutez: 20 };', /'minutez' does not exist/),
  refuses("export const a: Timer = { theme: 'blue' };", /'"blue"' is not assignable/),
  refuses("export type B = GlobalComponents['pht-ice-timr'];", /'pht-ice-timr' does not exist/),
]);

const DEFINED = "import 'pht-widgets/widgets/ice-timer/define';";
const FOUND = "document.querySelector('pht-ice-timer')!";

group('The DOM', 'ts', DEFINED, [
  accepts(`export const a: number | string = ${FOUND}.minutes;`),
  accepts(`${FOUND}.theme = 'dark';`),
  refuses(`${FOUND}.minutez;`, /'minutez' does not exist/),
  refuses(`${FOUND}.minutes = true;`, /'true' is not assignable|'boolean' is not assignable/),
  refuses(`${FOUND}.theme = 'blue';`, /'"blue"' is not assignable/),
  accepts(`${FOUND}.addEventListener('pht-timer-done', (e) => e.detail.minutes.toFixed());`),
  accepts("document.addEventListener('pht-stage-toggle', (e) => e.detail.open);"),
  refuses(`${FOUND}.addEventListener('pht-timer-done', (e) => e.detail.hours);`, /'hours'/),
]);

group(
  'Every tag',
  'ts',
  widgets.map((name) => `import 'pht-widgets/widgets/${name}/define';`).join('\n'),
  widgets.map((name) => {
    const type = `import('pht-widgets').${classOf(name)}`;
    return accepts(`export const a: ${type} = document.createElement('pht-${name}');`);
  }),
);

group('The classes', 'ts', "import { IceTimer, define } from 'pht-widgets';", [
  accepts("define('clinic-timer', class extends IceTimer {});"),
  refuses("define('clinic-timer', 20);", /'number' is not assignable/),
  refuses('new IceTimer().minutez;', /'minutez' does not exist/),
]);
