import { addMessages } from '../../src/kit/language/locale.js';

/**
 * A language made up for tests and Storybook: the English text in accented letters and 40 %
 * longer. It shows text that nobody can translate, and room that only English fits in.
 * Importing this module makes `lang="en-XA"` known.
 */
export const PSEUDO_LOCALE = 'en-XA';

const LONGER_BY = 0.4;
const PLAIN = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';

/** `"Sources ({0})"` → `"Šööûŕçééš ({0})"` */
export function pseudo(text: string): string {
  return text
    .split(/(\{\d+\})/)
    .map((part, index) => (isPlaceholder(index) ? part : lengthened(part)))
    .join('');
}

// split() puts what its pattern holds at the odd places.
const isPlaceholder = (index: number): boolean => index % 2 === 1;

// Vowels are repeated, evenly over the text, so that words get longer and not only sentences.
function lengthened(text: string): string {
  let missing = 0;
  let longer = '';
  for (const letter of text) {
    missing += LONGER_BY;
    const repeated = isVowel(letter) ? Math.round(missing) : 0;
    longer += accented(letter) + accented(letter.toLowerCase()).repeat(repeated);
    missing -= repeated;
  }
  return longer;
}

const isVowel = (letter: string): boolean => /[aeiouy]/i.test(letter);

const accented = (letter: string): string => ACCENTED[PLAIN.indexOf(letter)] ?? letter;

// Messages are found by their English text, so they can be made when they are asked for.
addMessages(PSEUDO_LOCALE, new Proxy({}, { get: (_, text) => pseudo(String(text)) }));
