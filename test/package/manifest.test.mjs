import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { attributeText } from '../../scripts/build/attribute-texts.mjs';
import { readManifest } from '../../scripts/build/editor-data.mjs';
import { widgets } from '../../scripts/build/project.mjs';
import { elementsOf, manifestProblems } from '../../scripts/lib/manifest-problems.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { usageIn } from '../../scripts/lib/source-usage.mjs';
import { createProgram } from '../../scripts/lib/typescript-source.mjs';

const manifest = await readManifest();
const element = (from, tag) => elementsOf(from).find(({ tagName }) => tagName === tag);
const attributeOf = (tag, name) => entry(element(manifest, tag), 'attributes', name);
const entry = (from, kind, name) => from[kind].find((one) => one.name === name);

describe('the manifest', () => {
  const timer = element(manifest, 'pht-ice-timer');

  it('gives a tag to the widgets and to nothing else', () => {
    const tags = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .map(({ tagName }) => tagName);
    const expected = widgets.map((name) => `pht-${name}`);
    assert.deepEqual(tags.filter(Boolean).sort(), expected.sort());
  });

  it('shows on a widget what it shares with the others', () => {
    assert.ok(entry(timer, 'attributes', 'heading-level').inheritedFrom);
    assert.ok(entry(timer, 'slots', 'footer-note').inheritedFrom);
    assert.ok(entry(timer, 'cssParts', 'frame').inheritedFrom);
    assert.ok(entry(timer, 'cssProperties', '--pht-color-accent').inheritedFrom);
    assert.ok(entry(timer, 'events', 'pht-print').inheritedFrom);
  });

  it('writes types and defaults out', () => {
    const highlight = attributeOf('pht-condition-types', 'highlight');
    assert.equal(highlight.type.text, "'tendinopathy' | 'tendonitis' | 'tear' | 'none'");
    assert.equal(highlight.default, "'tendinopathy'");
    const stage = attributeOf('pht-exercise-program', 'stage');
    assert.equal(stage.type.text, "'1' | '2' | '3' | '4' | 'all' | null");
    assert.equal(stage.default, 'null');
    const minutes = attributeOf('pht-ice-timer', 'minutes');
    assert.equal(minutes.type.text, 'string | number');
    assert.equal(minutes.default, '15');
  });

  it('says after the comment what else the table declares', () => {
    for (const [tag, name, text] of [
      ['pht-ice-timer', 'plan-days', 'Days of the plan. 2 to 3 days. Default: `3`.'],
      [
        'pht-exercise-card',
        'build',
        'Build of the figure, in place of each person’s own. One of `slender`, `broad`.',
      ],
      ['pht-exercise-card', 'sets', 'Sets, as far as the exercise allows. 1 to 5.'],
      [
        'pht-exercise-card',
        'done',
        'Whether the patient has done it today. On when it is there.',
      ],
    ]) {
      const { description, fieldName } = attributeOf(tag, name);
      assert.equal(description, text);
      const field = entry(element(manifest, tag), 'members', fieldName);
      assert.equal(field.description, text);
    }
  });

  it('has the range for tools that ask for a number', () => {
    const { minimum, maximum, unit } = attributeOf('pht-ice-timer', 'minutes');
    assert.deepEqual({ minimum, maximum, unit }, { minimum: 5, maximum: 20, unit: 'minutes' });
  });

  it('says nothing of an attribute that has no comment, so that the check finds it', () => {
    assert.equal(attributeText('', { minimum: 1, maximum: 2, initial: 1 }), undefined);
  });

  it('holds nothing private', () => {
    for (const { members, attributes } of elementsOf(manifest)) {
      const hidden = members.filter(({ privacy = 'public' }) => privacy !== 'public');
      assert.deepEqual(hidden, []);
      const fields = members.map(({ name }) => name);
      for (const { fieldName } of attributes) assert.ok(fields.includes(fieldName), fieldName);
    }
  });

  it('names files that are shipped, and no file of the source', () => {
    assert.doesNotMatch(JSON.stringify(manifest), /src\/|\.ts"/);
    assert.doesNotMatch(JSON.stringify(manifest), new RegExp(root));
  });

  it('is the same every time', async () => {
    assert.deepEqual(await readManifest(), manifest);
  });
});

describe('the check of the manifest', () => {
  const changed = structuredClone(manifest);
  const timer = element(changed, 'pht-ice-timer');
  const remove = (kind, name) => {
    timer[kind] = timer[kind].filter((one) => one.name !== name);
  };
  remove('cssParts', 'dial');
  remove('attributes', 'interval');
  remove('events', 'pht-timer-done');
  timer.slots.push({ name: 'extra', description: 'Not there.' });
  timer.cssParts.push({ name: 'extra', description: 'Not there.' });
  timer.events.push({
    name: 'pht-extra',
    description: 'None.',
    type: { text: 'CustomEvent<Own>' },
  });
  timer.cssProperties.push({ name: '--pht-extra', description: 'Not there.', default: '1' });
  timer.attributes.push({ name: 'extra', description: 'Not there.', type: {}, default: '1' });
  entry(timer, 'attributes', 'plan-days').description = undefined;
  entry(timer, 'attributes', 'minutes').default = undefined;
  entry(timer, 'cssParts', 'plan').description = '';
  timer.summary = timer.description = '';

  const conditions = element(changed, 'pht-condition-types');
  entry(conditions, 'events', 'pht-condition-select').type.text = 'CustomEvent<{ one: string }>';

  const base = elementsOf(changed).find(({ name }) => name === 'PhtBase');
  entry(base, 'cssProperties', '--pht-radius').default = '8px';
  base.cssProperties = base.cssProperties.filter(({ name }) => name !== '--pht-density');

  const problems = manifestProblems(changed);
  const expected = [
    'pht-ice-timer: part "dial" is not documented (@csspart)',
    'pht-ice-timer: attribute "interval" is not documented (a comment above it in its table)',
    'pht-ice-timer: event "pht-timer-done" is not documented (@fires)',
    'pht-ice-timer: slot "extra" is not in the source',
    'pht-ice-timer: part "extra" is not in the source',
    'pht-ice-timer: event "pht-extra" is not in the source',
    'custom property --pht-extra is not in the source',
    'pht-ice-timer: attribute "extra" is not in the source',
    'pht-ice-timer: attribute "extra" has no type',
    'pht-ice-timer: attribute "plan-days" has no description (a comment above it in its table)',
    'pht-ice-timer: attribute "minutes" has no default',
    'pht-ice-timer: part "plan" has no description (@csspart)',
    'pht-ice-timer: has no @summary',
    'pht-condition-types: event "pht-condition-select" has another detail than documented',
    'custom property --pht-radius has the default 8px, but 20px is used',
    'custom property --pht-density is not documented (@cssprop)',
  ];
  for (const line of expected) {
    it(`says: ${line}`, () => assert.ok(problems.includes(line), problems.join('\n')));
  }

  it('refuses a detail with a type that only the source knows', () => {
    assert.ok(problems.some((line) => line.includes("Cannot find name 'Own'")));
  });
});

describe('what the check sees in the source', () => {
  const sources = {
    names: `import { html } from 'lit';
      export const a = (n: 1 | 2, isOpen: boolean) =>
        html\`<p class=\${n} part="item item-\${n}"></p>
          <slot class="x" name="text-\${n}"></slot><slot></slot>\`;
      export const b = (isOpen: boolean) => html\`<p part=\${isOpen ? 'open' : 'shut'}></p>\`;`,
    unclear: `import { html } from 'lit';
      export const a = (n: string) => html\`<p part=\${n}></p>\`;`,
    tokens: `import { css } from 'lit';
      export const a = css\`p { margin: var(--pht-a, calc(1px + (2px))) }\`;`,
  };
  const files = Object.entries(sources).map(([name, code]) => [
    join(root, `src/widgets/${name}/${name}.ts`),
    code,
  ]);
  const program = createProgram(Object.fromEntries(files));
  const usage = (name) => usageIn(program, `src/widgets/${name}`);

  it('finds parts and slots that an expression names', () => {
    const { parts, slots, problems } = usage('names');
    assert.deepEqual(parts, ['item', 'item-1', 'item', 'item-2', 'open', 'shut']);
    assert.deepEqual(slots, ['text-1', 'text-2', '']);
    assert.deepEqual(problems, []);
  });

  it('says where a name cannot be told', () => {
    const { problems } = usage('unclear');
    assert.match(problems.join(), /^src\/widgets\/unclear\/unclear\.ts:2: n does not tell/);
  });

  it('finds tokens with their fallbacks', () => {
    const { tokens } = usage('tokens');
    assert.deepEqual(tokens, [{ name: '--pht-a', fallback: 'calc(1px + (2px))' }]);
  });
});
