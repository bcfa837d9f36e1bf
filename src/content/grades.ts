import { msg } from '../kit/language/msg.js';
import { says, type Statement } from './statement.js';

export type GradeId = 'strong' | 'moderate' | 'limited' | 'mixed' | 'expert';

/** How good the proof is for this problem. */
export interface Grade {
  readonly word: Statement;
  /** Said after the name of what is rated: “Cortisone shot, mixed evidence”. */
  readonly spoken: Statement;
  readonly meaning: Statement;
  /** Of three dots, how many are full; `half` is all three by half. */
  readonly dots: 0 | 1 | 2 | 3 | 'half';
}

export const grades: Readonly<Record<GradeId, Grade>> = {
  strong: {
    word: says('D', () => msg('Strong', { desc: 'How good the proof is' })),
    spoken: says('D', () => msg('strong evidence')),
    meaning: says('D', () =>
      msg('Several good trials in this problem agree. Nothing has come this far yet.'),
    ),
    dots: 3,
  },
  moderate: {
    word: says('D', () => msg('Moderate', { desc: 'How good the proof is' })),
    spoken: says('D', () => msg('moderate evidence')),
    meaning: says('D', () =>
      msg('One good trial in this problem, or many trials in other tendons that agree.'),
    ),
    dots: 2,
  },
  limited: {
    word: says('D', () => msg('Limited', { desc: 'How good the proof is' })),
    spoken: says('D', () => msg('limited evidence')),
    meaning: says('D', () =>
      msg('One small or weak trial, reports on a few people, or other tendons only.'),
    ),
    dots: 1,
  },
  mixed: {
    word: says('D', () => msg('Mixed', { desc: 'How good the proof is' })),
    spoken: says('D', () => msg('mixed evidence')),
    meaning: says('D', () => msg('Trials do not agree, or it is good at first and worse later.')),
    dots: 'half',
  },
  expert: {
    word: says('D', () => msg('Experts only', { desc: 'How good the proof is' })),
    spoken: says('D', () => msg('experts only')),
    meaning: says('D', () => msg('There are no trials. Experts advise it.')),
    dots: 0,
  },
};

export const proofSoFar = says('D', () => msg('Proof so far'));

/** What explains the words. */
export const proofKey = {
  show: says('D', () => msg('What our words for proof mean')),
  scope: says('D', () => msg('They rate the proof for this problem only.')),
};

/** The day on which the sources were looked up. */
export const lookedUp = '2026-11-28';
