// What a setting means, for who chooses by a form: in English from the manifest, in others from the
// translations of the WordPress plugin.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { root } from '../lib/root.mjs';

/** What the documents add to the comment (attribute-texts.mjs): the control of the form shows it. */
const SHOWN_BY_CONTROL = / (?:One of `|On when it is there\.|\d+ to \d+|Default: `)[^]*$/;

/** With `code` in it. */
export const explanationOf = ({ description }) => description.replace(SHOWN_BY_CONTROL, '');

/** An attribute or a choice in words: `sit-bone`, “Sit bone”. */
export const inWords = (name) =>
  `${name[0].toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ').replace(/^Prp$/, 'PRP');

/** As a translation is found: WordPress shows no code. */
export const messageOf = (text) => text.replaceAll('`', '');

/** Translates what is in English, as far as there is a translation; keeps their `code`. */
export function translatorTo(language) {
  const file = join(root, `integrations/wordpress/languages/${language}.po`);
  const { translations } = existsSync(file)
    ? po.parse(readFileSync(file))
    : { translations: { '': {} } };
  return (text) => {
    const translated = translations[''][messageOf(text)]?.msgstr[0];
    return translated ? withCode(translated, text) : text;
  };
}

/** Code is the same word in every language. */
function withCode(translated, text) {
  const words = [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => escaped(word));
  if (words.length === 0) return translated;
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length);
  return translated.replace(
    new RegExp(`(?<![\\w-])(?:${longestFirst.join('|')})(?![\\w-])`, 'g'),
    '`$&`',
  );
}

const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
