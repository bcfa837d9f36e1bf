import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import stylelint from 'stylelint';
import { root } from '../../scripts/lib/root.mjs';

const WIDGET = 'src/widgets/ice-timer/ice-timer.styles.ts';
const DRAWING = 'src/figure/figure.styles.ts';
const PAGE = 'src/embed/pht.css';

async function complaints(file, styles) {
  const code = file.endsWith('.css') ? styles : `export const a = css\`\n  ${styles}\n\`;\n`;
  const { results } = await stylelint.lint({
    code,
    codeFilename: join(root, file),
    cwd: root,
  });
  const [{ warnings, parseErrors }] = results;
  assert.deepEqual(parseErrors, []);
  return warnings.map(({ rule }) => rule);
}

function refuses(file, styles, rule) {
  it(`${file} may not hold ${styles}`, async () => {
    assert.deepEqual(await complaints(file, styles), [rule]);
  });
}

function allows(file, styles) {
  it(`${file} may hold ${styles}`, async () => {
    assert.deepEqual(await complaints(file, styles), []);
  });
}

describe('the direction of the text', () => {
  refuses(WIDGET, 'p { margin-left: 1em; }', 'property-disallowed-list');
  refuses(WIDGET, 'p { border-right-width: 1px; }', 'property-disallowed-list');
  refuses(WIDGET, 'p { right: 0; }', 'property-disallowed-list');
  refuses(WIDGET, 'p { max-width: 9em; }', 'property-disallowed-list');
  refuses(WIDGET, 'p { text-align: right; }', 'declaration-property-value-disallowed-list');
  refuses(PAGE, 'p { padding-left: 1em; }', 'property-disallowed-list');
  allows(WIDGET, 'p { margin-inline-start: 1em; max-inline-size: 9em; text-align: end; }');
});

describe('what a page must not change', () => {
  refuses(WIDGET, 'p { margin: 1.5rem; }', 'unit-disallowed-list');
  refuses(WIDGET, 'p { margin: calc(1px + .5rem); }', 'unit-disallowed-list');
  refuses(PAGE, 'p { margin: 1rem; }', 'unit-disallowed-list');
  allows(WIDGET, '.removed { margin: 1.5em 2px; }');
});

describe('!important', () => {
  refuses(WIDGET, 'p { display: block !important; }', 'house/important');
  refuses(WIDGET, '[hidden] p { display: none !important; }', 'house/important');
  refuses(WIDGET, '@media (width < 9em) { p { margin: 0 !important; } }', 'house/important');
  refuses(PAGE, 'p { margin: 0 !important; }', 'house/important');
  allows(WIDGET, ':host([hidden]) { display: none !important; }');
  allows(WIDGET, 'p[hidden] { display: none !important; }');
  allows(WIDGET, '@media print { p { display: block !important; } }');
  allows(WIDGET, '@media (prefers-reduced-motion) { p { animation: none !important; } }');
});

describe('colors', () => {
  refuses(WIDGET, 'p { color: #777; }', 'color-no-hex');
  refuses(WIDGET, 'p { color: white; }', 'color-named');
  refuses(PAGE, 'p { color: #777; }', 'color-no-hex');
  allows(WIDGET, 'p { color: var(--_ink); border-color: transparent; fill: CanvasText; }');
  allows(DRAWING, '.skin { fill: #c9906e; }');
});

describe('what a style sheet names', () => {
  refuses(WIDGET, '#check { margin: 0; }', 'selector-max-id');
  refuses(WIDGET, 'p { --ink: var(--_ink); }', 'custom-property-pattern');
  refuses(WIDGET, 'p { background: url("a.png"); }', 'function-disallowed-list');
  refuses(WIDGET, '@font-face { font-family: A; }', 'at-rule-disallowed-list');
});

describe('slips that a browser passes over', () => {
  refuses(WIDGET, 'p { colr: inherit; }', 'property-no-unknown');
  refuses(WIDGET, 'p { display: flexx; }', 'declaration-property-value-no-unknown');
  refuses(WIDGET, 'p { margin: 1em; margin: 1em; }', 'declaration-block-no-duplicate-properties');
  refuses(WIDGET, 'buton { margin: 1em; }', 'selector-type-no-unknown');
  refuses(WIDGET, 'p:hovr { margin: 1em; }', 'selector-pseudo-class-no-unknown');
});

it('what is dark is dark in the same browsers: a drawing as the widget around it', () => {
  const conditions = readdirSync(join(root, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.styles.ts'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .flatMap((styles) => styles.match(/@supports .*light-dark.*/g) ?? []);
  assert.ok(conditions.length >= 4);
  assert.equal(new Set(conditions).size, 1, conditions.join('\n'));
});
