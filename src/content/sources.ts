import { msg } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { F5, F7, F76, F77 } from './diagnosis-references.js';
import { grades, proofKey, proofSoFar, type GradeId } from './grades.js';
import {
  F1,
  F2,
  F3,
  F4,
  F6,
  F8,
  F11,
  F12,
  F13,
  F17,
  F19,
  F20,
  F21,
  F22,
  F23,
  F24,
  F25,
  F39,
  F65,
  F66,
  F67,
  F68,
  F70,
  F71,
  F74,
  F83,
  type Reading,
  type Reference,
} from './references.js';
import { review } from './review.js';
import {
  F9,
  F15,
  F31,
  F33,
  F36,
  F37,
  F38,
  F40,
  F44,
  F45,
  F46,
  F47,
  F48,
  F49,
  F50,
  F51,
  F52,
  F55,
  F56,
  F57,
  F58,
  F59,
  F60,
  F61,
  F63,
  F64,
  F69,
  F80,
  F81,
  F82,
  F89,
  F91,
} from './treatment-references.js';
import { says, type Statement } from './statement.js';
import {
  F30,
  F32,
  F41,
  F43,
  F53,
  F54,
  F72,
  F73,
  F75,
  F78,
  F79,
  F86,
  F87,
  F88,
} from './symptom-references.js';

export { grades } from './grades.js';

export const title = says('D', () => msg('How we know this'));
export const lead = says('D', () =>
  msg('Who has checked it, what we changed, and how sure we are.'),
);

/** It tells what other widgets say, and why; what a patient should do is said there. */
export const givesAdvice = false;

/** Only for as long as it is true. */
export const status = {
  title: says('D', () =>
    msg('No doctor or therapist has checked the words, doses, or drawings yet.'),
  ),
  items: [
    says('D', () => msg('The Spanish and Arabic texts wait for a check, too.')),
    says('D', () => msg('Clinics should read all of it before they use it with patients.')),
  ],
};

/** Who makes the widgets, and for what. */
export const makers = [
  says('D', () => msg('The makers of pht-widgets wrote the texts and made the drawings.')),
  says('D', () => msg('There are no ads and no tracking. These tools send nothing out.')),
];

export const certainty = {
  title: says('D', () => msg('How good the proof is')),
  text: says('F13', () =>
    msg('Proof is thin. A review of 12 studies of this problem rates it very low.'),
  ),
  show: proofKey.show,
  scope: proofKey.scope,
};

export type CorrectionId =
  'ankle' | 'prp' | 'cortisone' | 'strength' | 'stretches' | 'links' | 'pictures';

/** What the source page says that these widgets do not repeat. */
export interface Correction {
  readonly id: CorrectionId;
  readonly title: Statement;
  /** What the page says, in other words than its own. */
  readonly theirs: Statement;
  readonly ours: readonly Statement[];
  readonly why: readonly Statement[];
  readonly proof?: GradeId;
  readonly sources: readonly Reference[];
}

export const columns = {
  theirs: says('D', () => msg('The old page')),
  ours: says('D', () => msg('What we say')),
  why: says('D', () => msg('Why', { desc: 'Heading: the reasons' })),
  proof: proofSoFar,
};

export const corrections = {
  title: says('D', () => msg('What we changed')),
  text: says('D', () =>
    msg('These tools replace an older web page. Here is where we do not agree with it.'),
  ),
  items: [
    {
      id: 'ankle',
      title: says('S21', () => msg('The part to rest')),
      theirs: says('S21', () => msg('It asks you to protect your ankle.')),
      ours: [
        says('S21', () => msg('It is the hamstring and the hip that need care.')),
        says('S21 S22 S23', () =>
          msg('We ask you to do less of what hurts, and to keep moving.'),
        ),
      ],
      why: [says('S21', () => msg('“Ankle” is a mistake. The page is about the hamstring.'))],
      proof: 'expert',
      sources: [],
    },
    {
      id: 'prp',
      title: says('S30', () => msg('PRP, made from your blood')),
      theirs: says('S30', () => msg('It says that a study proves PRP good for healing.')),
      ours: [says('S30', () => msg('It is not known whether PRP helps.'))],
      why: [
        says('S30', () => msg('The page says too much, and its link to the study is dead.')),
        says('S30 F12', () =>
          msg('In a trial of 15 people, PRP did no better than plain blood.'),
        ),
        says('S30 F13', () =>
          msg('A review of 12 studies of this problem rates the proof very low.'),
        ),
      ],
      proof: 'limited',
      sources: [F12, F13],
    },
    {
      id: 'cortisone',
      title: says('S28', () => msg('Cortisone shots')),
      theirs: says('S28 S29', () =>
        msg('It says that cortisone calms the tendon and so makes exercise easier.'),
      ),
      ours: [
        says('S28 F6', () => msg('The relief may not last.')),
        says('S28 F6', () => msg('In a study of 65 people, half had it for more than a month.')),
        says('S28 F6', () => msg('A quarter had it for more than six months.')),
      ],
      why: [
        says('S28 F11', () =>
          msg('In other tendons, it did well for weeks, and worse than other care later.'),
        ),
        says('S28 F6', () => msg('The study of 65 people had no group to compare with.')),
        says('S29', () => msg('Nobody has shown that it makes exercise easier.')),
      ],
      proof: 'mixed',
      sources: [F6, F11],
    },
    {
      id: 'strength',
      title: says('S37', () => msg('How often to do strength work')),
      theirs: says('S37', () => msg('It asks for the whole program two times a day.')),
      ours: [
        says('S37 C', () => msg('Gentle moves and holds can be for twice a day.')),
        says('S37 C', () => msg('Strength work is for every other day, or three times a week.')),
      ],
      why: [
        says('S37 F39', () =>
          msg(
            'In 110 trials on other tendons, heavy work on some days beat light work each day.',
          ),
        ),
        says('F39', () => msg('None of them looked at the hamstring.')),
      ],
      proof: 'moderate',
      sources: [F39],
    },
    {
      id: 'stretches',
      title: says('S38', () => msg('Stretches when pain is bad')),
      theirs: says('S38', () => msg('It wants stretches first while pain is severe.')),
      ours: [
        says('S38 C', () =>
          msg('Gentle moves and holds come first, with the hip nearly straight.'),
        ),
        says('S38 C', () => msg('Stretches come late, and only if you like.')),
      ],
      why: [
        says('S38 F23', () =>
          msg('Early on, experts avoid what presses the tendon on the bone.'),
        ),
        says('S38 F4', () => msg('A stretch of the hamstring can do that.')),
      ],
      proof: 'expert',
      sources: [F4, F23],
    },
    {
      id: 'links',
      title: says('S36', () => msg('Dead links')),
      theirs: says('S7 S30 S36', () =>
        msg('Its links to a program, to a study, and to more on the problem lead nowhere.'),
      ),
      ours: [says('S36', () => msg('We have a program of our own, and name all our sources.'))],
      why: [says('D', () => msg('You should be able to check what you read.'))],
      sources: [],
    },
    {
      id: 'pictures',
      title: says('D', () => msg('Borrowed pictures')),
      theirs: says('D', () =>
        msg('It says that the owner was not asked for some of its pictures.'),
      ),
      ours: [says('D', () => msg('We made each of our drawings ourselves.'))],
      why: [says('D', () => msg('Who made a picture decides who may use it.'))],
      sources: [],
    },
  ] satisfies Correction[] as readonly Correction[],
};

/** All that the library rests on, in the order of their numbers. */
export const references: readonly Reference[] = [
  F1,
  F2,
  F3,
  F4,
  F5,
  F6,
  F7,
  F8,
  F9,
  F11,
  F12,
  F13,
  F15,
  F17,
  F19,
  F20,
  F21,
  F22,
  F23,
  F24,
  F25,
  F30,
  F31,
  F32,
  F33,
  F36,
  F37,
  F38,
  F39,
  F40,
  F41,
  F43,
  F44,
  F45,
  F46,
  F47,
  F48,
  F49,
  F50,
  F51,
  F52,
  F53,
  F54,
  F55,
  F56,
  F57,
  F58,
  F59,
  F60,
  F61,
  F63,
  F64,
  F65,
  F66,
  F67,
  F68,
  F69,
  F70,
  F71,
  F72,
  F73,
  F74,
  F75,
  F76,
  F77,
  F78,
  F79,
  F80,
  F81,
  F82,
  F83,
  F86,
  F87,
  F88,
  F89,
  F91,
];

export const reading = {
  title: says('D', () => msg('Our sources')),
  text: says('D', () =>
    msg('Of most papers we read only the abstract, the short text at the start.'),
  ),
  /** Where there is no source. */
  others: [
    says('D M', () =>
      msg('Where we found no source, we say what is widely known, or set a rule of our own.'),
    ),
    says('M', () => msg('What is widely known has not been checked yet.')),
    says('D', () =>
      msg(
        'How hard a move presses the tendon is our own reading of our drawings. No one measured it.',
      ),
    ),
  ],
};

/** How much of a source was read. */
export const readings: Readonly<Record<Reading, Statement>> = {
  part: says('D', () => msg('Read: the page or table')),
  abstract: says('D', () => msg('Read: the abstract')),
  summary: says('D', () => msg('Read: what others say of it')),
  unknown: says('D', () => msg('Read: how much is not noted')),
};

/** Those that the sentences here rest on; the widget lists all. */
export const sources = [F4, F6, F11, F12, F13, F23, F39];

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  ...(review.reviewed ? [] : [heading(status.title), list(status.items)]),
  heading(corrections.title),
  paragraph(corrections.text),
  ...corrections.items.flatMap((item) => [
    heading(item.title),
    list([item.theirs, ...item.ours, ...item.why]),
  ]),
  heading(certainty.title),
  paragraph(certainty.text, certainty.scope),
  ...Object.values(grades).flatMap(({ word, meaning }) => [heading(word), paragraph(meaning)]),
  heading(reading.title),
  paragraph(reading.text, ...reading.others, ...makers),
];
