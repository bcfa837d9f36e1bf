import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from '../../scripts/lib/root.mjs';

// The snippets are no files of the project, so the rules that ask the compiler stay out.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { rules: { '@typescript-eslint/no-unused-vars': 'off', 'no-unused-vars': 'off' } },
  ],
});

async function complaints(file, code) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  return result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

function refuses(file, code, rule) {
  it(`${file} may not hold ${code}`, async () => {
    const found = await complaints(file, code);
    const isRefused = found.some((text) => text.startsWith(`${rule}: `));
    assert.ok(isRefused, `${rule} is silent; complaints: ${found.join(' | ') || 'none'}`);
  });
}

function allows(file, code) {
  it(`${file} may hold ${code}`, async () => {
    assert.deepEqual(await complaints(file, code), []);
  });
}

const LIT = "import { css, html, svg, LitElement } from 'lit'; ";
const MSG = "import { msg, str } from '@lit/localize'; ";
const TIMER = 'src/widgets/ice-timer/ice-timer.ts';

describe('arrows between the rooms', () => {
  refuses('src/kit/base.ts', "export { a } from '../content/a.js';", 'house/arrows');
  refuses('src/kit/base.ts', "import '../widgets/ice-timer/ice-timer.js';", 'house/arrows');
  refuses('src/kit/base.ts', "import { a } from '../index.js'; a();", 'house/arrows');
  refuses('src/kit/base.ts', "export const a = () => import('../figure/a.js');", 'house/arrows');
  refuses('src/kit/base.ts', "export * from '../anatomy/plate.js';", 'house/arrows');
  refuses('src/kit/base.ts', "import type { A } from '../embed/a.js';", 'house/arrows');
  refuses('src/kit/base.ts', "export type A = import('../content/a.js').A;", 'house/arrows');
  refuses('src/content/ice.ts', "import { a } from '../figure/a.js'; a();", 'house/arrows');
  refuses('src/content/deep/ice.ts', "import '../../widgets/a/a.js';", 'house/arrows');
  refuses('src/figure/pose.ts', "import { a } from '../content/a.js'; a();", 'house/arrows');
  refuses('src/figure/pose.ts', "import { a } from '../anatomy/a.js'; a();", 'house/arrows');
  refuses('src/anatomy/plate.ts', "import { a } from '../content/a.js'; a();", 'house/arrows');
  refuses(TIMER, "import '../condition-types/condition-types.js';", 'house/arrows');
  refuses(TIMER, "import '../../embed/loader.js';", 'house/arrows');
  refuses('src/newroom/a.ts', "import '../kit/a.js';", 'house/arrows');
  refuses('src/a.ts', "import './kit/a.js';", 'house/arrows');

  allows('src/embed/pht.ts', "import '../widgets/ice-timer/dial.js'; import './start.js';");
  allows(TIMER, "import '../../content/a.js'; import '../../kit/a.js'; import './dial.js';");
  allows('src/widgets/ice-timer/parts/dial.ts', "import '../ice-timer.styles.js';");
  allows(TIMER, "import '../../figure/a.js'; import '../../anatomy/a.js';");
  allows('src/content/ice.ts', "import '../kit/a.js'; import './references.js';");
});

describe('content knows no markup and no page', () => {
  refuses('src/content/ice.ts', "import { html } from 'lit';", 'no-restricted-imports');
  refuses('src/content/ice.ts', "import 'lit/decorators.js';", 'no-restricted-imports');
  refuses('src/content/ice.ts', 'document.title = "";', 'no-restricted-globals');
  refuses('src/content/ice.ts', 'window.close();', 'no-restricted-globals');
  refuses('src/content/ice.ts', 'class A extends HTMLElement {}', 'no-restricted-globals');
  refuses('src/content/ice.ts', 'localStorage.clear();', 'no-restricted-globals');
  allows('src/content/ice.ts', `${MSG}export const title = () => msg('Ice timer');`);
});

describe('drawings know no text', () => {
  refuses('src/figure/pose.ts', MSG, 'no-restricted-imports');
  refuses('src/anatomy/plate.ts', MSG, 'no-restricted-imports');
  allows('src/figure/pose.ts', "import { svg } from 'lit'; export const a = svg`<g></g>`;");
});

describe('what a strict policy with Trusted Types refuses', () => {
  refuses(TIMER, 'document.body.innerHTML = "";', 'no-restricted-properties');
  refuses(TIMER, 'document.body.outerHTML = "";', 'no-restricted-properties');
  refuses(TIMER, 'document.body.insertAdjacentHTML("a", "");', 'no-restricted-properties');
  refuses(TIMER, 'eval("1");', 'no-eval');
  refuses(TIMER, 'new Function("1")();', 'no-new-func');
  refuses(TIMER, 'new Worker("a.js");', 'no-restricted-syntax');
  refuses(TIMER, "import 'lit/directives/unsafe-html.js';", 'no-restricted-imports');
  refuses(TIMER, "import 'lit/directives/unsafe-svg.js';", 'no-restricted-imports');
  refuses(TIMER, "import 'lit-html/directives/style-map.js';", 'no-restricted-imports');
  refuses('src/content/ice.ts', "import 'lit/directives/style-map.js';", 'no-restricted-imports');
  refuses(TIMER, `${LIT}html\`<p style="color: red"></p>\`;`, 'no-restricted-syntax');
  refuses(TIMER, `${LIT}html\`<p\n  style=\${1}></p>\`;`, 'no-restricted-syntax');
  refuses(TIMER, `${LIT}svg\`<g a="" style='fill: red'></g>\`;`, 'no-restricted-syntax');
  refuses(TIMER, `${LIT}html\`<style></style>\`;`, 'no-restricted-syntax');
  refuses(TIMER, `${LIT}html\`<p .innerHTML=\${1}></p>\`;`, 'no-restricted-syntax');
  allows(TIMER, `${LIT}export const a = html\`<p .style=\${1} class="style"></p>\`;`);
});

describe('what content may hide by a name', () => {
  refuses(TIMER, 'export const a = document.hidden;', 'no-restricted-syntax');
  refuses(TIMER, 'export const a = () => document.createElement("a");', 'no-restricted-syntax');
  allows(
    TIMER,
    "import { real } from '../../kit/unclobbered.js'; export const a = real(document).hidden;",
  );
});

describe('what Prototype and MooTools replace', () => {
  refuses(TIMER, 'Array.from({ length: 2 }, () => 1);', 'no-restricted-syntax');
  refuses(TIMER, '[1, 2].reduce((sum, one) => sum + one, 0);', 'no-restricted-syntax');
  refuses(TIMER, '[1, 2].entries();', 'no-restricted-syntax');
  allows(TIMER, 'export const a = Object.entries({}).map(([name]) => name);');
});

describe('house style of elements', () => {
  const decorated =
    "import { customElement } from 'lit/decorators.js'; @customElement('a-b') class A {}";
  refuses(TIMER, decorated, 'no-restricted-imports');
  refuses(TIMER, decorated, 'no-restricted-syntax');
  refuses(TIMER, `${LIT}${MSG}msg(html\`<b>Now</b>\`);`, 'no-restricted-syntax');
  refuses(TIMER, `${LIT}css\`p { margin: \${1}; }\`;`, 'no-restricted-syntax');
  refuses(TIMER, 'console.log(1);', 'no-console');
  refuses(TIMER, `${LIT}html\`<img src="a.png">\`;`, 'lit-a11y/alt-text');
  refuses(
    TIMER,
    `${LIT}html\`<p @click=\${1} @click=\${2}></p>\`;`,
    'lit/no-duplicate-template-bindings',
  );
  refuses(
    TIMER,
    `${LIT}class A extends LitElement { constructor() { super(); this.setAttribute('a', ''); } }`,
    'wc/no-constructor-attributes',
  );
  allows(TIMER, `${MSG}export const a = (n: number) => msg(str\`\${n} minutes\`);`);
  allows(TIMER, `${LIT}export const a = css\`.removed { margin: 1.5em 2px; }\`;`);
});

describe('tests that do not run', () => {
  refuses('test/kit/a.test.ts', "it.only('a', () => {});", 'no-restricted-properties');
  refuses('test/kit/a.test.ts', "describe.skip('a', () => {});", 'no-restricted-properties');
});
