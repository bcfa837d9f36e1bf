/**
 * `npm run localize`: collects the messages of the source into xliff/, and writes what is
 * translated there into src/locales/.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

execFileSync('npx', ['lit-localize', 'extract'], { stdio: 'inherit' });
for (const locale of targetLocales) {
  const file = `xliff/${locale}.xlf`;
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'));
  markUnreviewed(document);
  writeFileSync(file, `${new XMLSerializer().serializeToString(document).trimEnd()}\n`);
  writeFileSync(`src/locales/${locale}.ts`, moduleOf(messagesOf(document)));
}

/** A translation counts as unreviewed until a person gives it another state. */
function markUnreviewed(document) {
  for (const target of elements(document, 'target')) {
    if (!target.getAttribute('state')) target.setAttribute('state', 'needs-review-translation');
  }
}

function messagesOf(document) {
  const units = elements(document, 'trans-unit').map((unit) => [
    textOf(elements(unit, 'source')[0]),
    textOf(elements(unit, 'target')[0]),
  ]);
  const translated = units.filter(([, target]) => target !== undefined);
  return Object.fromEntries(translated.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The text of a unit, with `{0}` for the placeholder of expression 0. */
function textOf(element) {
  if (!element) return undefined;
  return Array.from(element.childNodes)
    .map((node) => (node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.textContent))
    .join('');
}

function elements(node, name) {
  return Array.from(node.getElementsByTagName(name));
}

function moduleOf(messages) {
  return `// Generated from xliff/ by npm run localize.
import type { Messages } from '../kit/locale.js';

export const messages: Messages = ${JSON.stringify(messages, null, 2)};
`;
}
