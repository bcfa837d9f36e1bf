// What the WordPress plugin knows of the widgets, as PHP files: from the manifest and the content.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInline } from './inline.mjs';
import { loadPageTexts } from './load-page-texts.mjs';
import { widgetsOf } from './editor-data.mjs';
import { linesOfText } from './page.mjs';
import { explanationOf, inWords, messageOf } from './setting-texts.mjs';
import { isOffered, settingOf } from './settings.mjs';

/** Dashicons; others have that of the clinic. */
const ICONS = {
  'anatomy-diagram': 'universal-access',
  'care-guide': 'book',
  'condition-types': 'columns',
  'diagnosis-guide': 'clipboard',
  'exercise-card': 'id',
  'exercise-program': 'list-view',
  'exercise-session': 'controls-play',
  'glossary-term': 'editor-help',
  'ice-timer': 'clock',
  'recovery-stages': 'chart-line',
  sources: 'book-alt',
  'symptom-guide': 'location',
  'treatment-guide': 'yes-alt',
};

/** Attributes whose choices are words of the content, in every language. */
const WORDS = ['exercise', 'term'];

/** By path in the plugin: PHP files. */
export async function wordpressData(out, scripts) {
  const manifest = JSON.parse(await readFile(join(out, 'custom-elements.json'), 'utf8'));
  const pages = await loadPageTexts();
  const elements = widgetsOf(manifest).modules.flatMap(({ declarations }) => declarations);
  const widgets = Object.fromEntries(
    elements
      .filter(({ tagName }) => tagName)
      .map((element) => {
        const name = element.tagName.replace('pht-', '');
        return [name, widgetOf(name, element, scripts[name], pages)];
      }),
  );
  const files = {
    'data/widgets.php': php(widgets),
    'data/languages.php': php(languagesOf(pages)),
  };
  for (const { tag } of pages.languages) {
    files[`data/texts-${tag}.php`] = php(textsOf(Object.keys(widgets), tag, pages));
  }
  return files;
}

const widgetOf = (name, { summary, attributes }, scripts, { pageTexts }) => ({
  title: pageTexts(name, 'en', 3).title,
  summary,
  icon: ICONS[name] ?? 'plus-alt',
  isInline: isInline(name),
  scripts,
  attributes: Object.fromEntries(attributes.map((one) => [one.name, ruleOf(one)])),
});

function ruleOf(attribute) {
  const { name } = attribute;
  const { kind, choices, minimum, maximum, initial, isOwn } = settingOf(attribute);
  const common = {
    label: inWords(name),
    help: messageOf(explanationOf(attribute)),
    initial,
    isOwn,
    isHidden: !isOffered(attribute),
  };
  if (WORDS.includes(name)) return { kind: 'word', ...common };
  if (kind === 'number') return { kind, minimum, maximum, ...common };
  if (kind === 'choice') return { kind, choices, labels: choices.map(inWords), ...common };
  return { kind, ...common };
}

const languagesOf = ({ languages }) =>
  Object.fromEntries(languages.map(({ tag, name, direction }) => [tag, { name, direction }]));

function textsOf(names, tag, { pageTexts, exerciseTexts, wordsIn }) {
  return {
    widgets: Object.fromEntries(
      names.map((name) => [name, textOf(pageTexts(name, tag, 3), exerciseTexts(name, tag, 3))]),
    ),
    words: wordsIn(tag),
  };
}

/** `exercises`: its text where it shows this one. */
function textOf(texts, { opening, lines } = {}) {
  const html = (more) => linesOfText({ ...texts, ...more }, 2).join('\n');
  const byExercise = Object.entries(lines ?? {}).map(([id, own]) => [
    id,
    html({ lines: [...opening, ...own] }),
  ]);
  return { title: texts.title, html: html(), exercises: Object.fromEntries(byExercise) };
}

const php = (value) => `<?php\ndefined( 'ABSPATH' ) || exit;\nreturn ${phpValue(value, '')};\n`;

function phpValue(value, indent) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}\t`;
  const entries = Array.isArray(value)
    ? value.map((one) => phpValue(one, inner))
    : Object.entries(value).map(([key, one]) => `'${key}' => ${phpValue(one, inner)}`);
  return `array(\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent})`;
}
