/**
 * `npm run localize`: collects the messages of the source into xliff/, and writes what is
 * translated there into src/locales/. A changed English text keeps its old translation as
 * `needs-adaptation`, for the translator only: patients get English until it is adapted.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { outdatedTranslations } from './lib/adaptation.mjs';
import { elements, unitsOf } from './lib/xliff.mjs';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const read = (locale) =>
  new DOMParser().parseFromString(readFileSync(`xliff/${locale}.xlf`, 'utf8'));

const before = new Map(targetLocales.map((locale) => [locale, read(locale)]));
execFileSync('npx', ['lit-localize', 'extract'], { stdio: 'inherit' });
for (const locale of targetLocales) {
  const document = read(locale);
  keepOutdated(before.get(locale), document);
  markUnreviewed(document);
  const text = new XMLSerializer().serializeToString(document).trimEnd();
  writeFileSync(`xliff/${locale}.xlf`, `${text}\n`);
  writeFileSync(`src/locales/${locale}.ts`, moduleOf(messagesOf(document)));
}

/** Gives a new text the translation of the text that it was, to be adapted. */
function keepOutdated(old, document) {
  const translated = unitsOf(old).filter(({ target }) => target !== undefined);
  const targets = new Map(translated.map(({ source, element }) => [source, element]));
  const units = unitsOf(document);
  const sources = units.map(({ source }) => source);
  const outdated = outdatedTranslations(targets, sources);
  for (const { source, target, element } of units) {
    const earlier = outdated.get(source);
    if (target !== undefined || !earlier) continue;
    const [copy] = elements(earlier, 'target').map((one) => document.importNode(one, true));
    copy.setAttribute('state', 'needs-adaptation');
    element.appendChild(document.createTextNode('  '));
    element.appendChild(copy);
    element.appendChild(document.createTextNode('\n'));
  }
}

/** A translation counts as unreviewed until a person gives it another state. */
function markUnreviewed(document) {
  for (const target of elements(document, 'target')) {
    if (!target.getAttribute('state')) target.setAttribute('state', 'needs-review-translation');
  }
}

function messagesOf(document) {
  const translated = unitsOf(document)
    .filter(({ target, state }) => target !== undefined && state !== 'needs-adaptation')
    .map(({ source, target }) => [source, target]);
  return Object.fromEntries(translated.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function moduleOf(messages) {
  return `// Generated from xliff/ by npm run localize.
export const messages = ${JSON.stringify(messages, null, 2)};
`;
}
