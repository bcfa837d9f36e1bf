import { msg } from '../kit/language/msg.js';
import { heading, paragraph, type Block } from './blocks.js';
import { body } from './glossary-term/body.js';
import type { Entries, Entry } from './glossary-term/entry.js';
import { exam } from './glossary-term/exam.js';
import { exercise } from './glossary-term/exercise.js';
import { pain } from './glossary-term/pain.js';
import { problems } from './glossary-term/problems.js';
import { treatment } from './glossary-term/treatment.js';
import { F1, F2, F3, F24, F25, F65 } from './references.js';
import { says } from './statement.js';

export type { Entry };

export const title = says('D', () => msg('Glossary'));
export const lead = says('D', () => msg('What the words of this site mean, in plain words.'));

export const entries: Entries = {
  ...body,
  ...exam,
  ...exercise,
  ...pain,
  ...problems,
  ...treatment,
};

/** It says what words mean, not what to do. */
export const givesAdvice = false;

export const sources = [F1, F2, F3, F24, F25, F65];

/** The whole glossary, in the order of the language's alphabet, for its page. */
export const fallback = (locale?: string): readonly Block[] =>
  Object.values(entries)
    .sort((one, other) => one.term().localeCompare(other.term(), locale))
    .flatMap(({ term, meaning }) => [heading(says('D', term)), paragraph(meaning)]);
