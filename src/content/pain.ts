import { msg } from '../kit/language/msg.js';
import { emergency, sameDay } from './red-flags.js';
import { says, type Statement } from './statement.js';

/** A pain score from 0 to 10 falls into one of three bands [D]. */
export type PainBand = 'fine' | 'ease' | 'stop';

/** How pain is the day after: what counts more than pain during exercise. */
export type NextDay = 'usual' | 'worse';

export interface PainAdvice {
  readonly band: PainBand;
  readonly title: Statement;
  readonly items: readonly Statement[];
}

/** What an exercise says of pain before it begins, and of a score that calls for care. */
export interface PainRule {
  readonly title: Statement;
  readonly items: readonly Statement[];
  readonly highestFine: number;
  readonly ease: PainAdvice;
}

/** What a patient says of the pain; nothing yet is an answer, too. */
export interface PainAnswer {
  readonly score?: number;
  /** It was sharp, or there was a pop. */
  readonly isSharp?: boolean;
}

const HIGHEST_FINE = 3;
const HIGHEST_EASE = 5;

export const bandOf = (score: number, highestFine = HIGHEST_FINE): PainBand =>
  score <= highestFine ? 'fine' : score <= HIGHEST_EASE ? 'ease' : 'stop';

/** What counts more than the score. */
export const nextMorning = says('C D F24', () =>
  msg('The next morning, pain should be back to usual.'),
);

/** The rule of all exercises but the stretches. */
export const caution: PainRule = {
  title: says('C D F24 F25', () => msg('Keep pain at 0–3 out of 10')),
  items: [
    says('D F24', () => msg('At 4 or 5, take care. Do not add more today.')),
    says('C D F24', () => msg('Above 5, or sharp: stop.')),
    nextMorning,
  ],
  highestFine: HIGHEST_FINE,
  ease: {
    band: 'ease',
    title: says('D F24', () => msg('Take care')),
    items: [
      says('D F24', () => msg('You may go on, but do not add more today.')),
      says('D', () => msg('Worse the next morning? Go back to an easier exercise.')),
    ],
  },
};

const stopIfSittingHurts = says('C', () => msg('Stop if sitting hurts more the next morning.'));

/** The stricter one of the late stretches. */
export const stretchCaution: PainRule = {
  title: says('C M', () => msg('Keep pain at 0–2 out of 10')),
  items: [
    says('C M', () => msg('At 3 or more, ease off.')),
    says('C D', () => msg('If it is sharp, stop.')),
    stopIfSittingHurts,
  ],
  highestFine: 2,
  ease: {
    band: 'ease',
    title: says('C M', () => msg('Ease off')),
    items: [
      says('C M', () => msg('Stretch less far, until pain is back at 0–2.')),
      stopIfSittingHurts,
    ],
  },
};

/** At 4 and more, nothing that is harder is offered. */
export const mayAdd = (pain: PainBand | undefined): boolean => pain !== 'ease' && pain !== 'stop';

const goBack = says('D', () => msg('Go back a stage. In stage 1, do less next time.'));
/** The stage before may have strength work, which severe pain rules out. */
export const gentleOnly = says('S38 S39 C D', () =>
  msg('While pain is above 5, do only gentle moves and holds.'),
);
export const getHelp = says('D', () =>
  msg('Get help if the pain has not settled within a week.'),
);

/** Said at once, while nobody knows about the next day. */
export const duringAdvice: Readonly<Record<PainBand, PainAdvice>> = {
  fine: {
    band: 'fine',
    title: says('C D F24 F25', () => msg('That is fine')),
    items: [
      says('C D', () => msg('You may go on. But stop if it is sharp, or if you felt a pop.')),
      says('D F24', () => msg('See how it feels the next morning. That matters more.')),
    ],
  },
  ease: caution.ease,
  stop: {
    band: 'stop',
    title: says('C D F24', () => msg('Stop this exercise')),
    items: [goBack, gentleOnly, getHelp],
  },
};

/** The same as `duringAdvice.stop`, when there is nothing left to stop. */
export const tooMuch: PainAdvice = {
  ...duringAdvice.stop,
  title: says('C D F24', () => msg('That was too much')),
};

/** The one question and the three answers by which pain is asked for, in shapes and words. */
export const painRuler = {
  ask: says('D', () => msg('What was your worst pain since yesterday morning, from 0 to 10?')),
  bands: {
    fine: says('D', () => msg('0–3 Mild', { desc: 'Pain from 0 to 10' })),
    ease: says('D', () => msg('4–5 Medium', { desc: 'Pain from 0 to 10' })),
    stop: says('D', () => msg('6–10 Severe', { desc: 'Pain from 0 to 10' })),
  },
  rules: {
    fine: duringAdvice.fine.title,
    ease: says('D F24', () => msg('Take care. Do not add more today.')),
    stop: duringAdvice.stop.title,
  },
} as const;

/** Sharp pain and a pop stop the exercise, whatever the score. */
export const sharp = says('C D E', () => msg('It was sharp, or I felt a pop'));

/** What a voice says of the red flags, which it cannot read out in full. */
export const spokenRedFlag = says('E', () =>
  msg('Felt a pop, or new weakness? See a doctor today.'),
);

/** A red flag ends the program, whatever the score. */
export const emergencyAdvice: PainAdvice = {
  band: 'stop',
  title: emergency.title,
  items: emergency.signs,
};
export const redFlagAdvice: PainAdvice = {
  band: 'stop',
  title: says('D E', () => msg('Stop the program and see a doctor today for these')),
  items: sameDay.signs,
};

/** How bad an answer is; undefined as long as it says nothing. */
export function bandOfAnswer(
  { score, isSharp }: PainAnswer,
  { highestFine }: PainRule,
): PainBand | undefined {
  if (isSharp) return 'stop';
  return score === undefined ? undefined : bandOf(score, highestFine);
}

/** What to do about it at once; undefined as long as it says nothing. */
export function adviceNow(answer: PainAnswer, rule: PainRule): PainAdvice | undefined {
  const band = bandOfAnswer(answer, rule);
  if (!band) return undefined;
  return band === 'ease' ? rule.ease : duringAdvice[band];
}

const repeat: PainAdvice = {
  band: 'fine',
  title: says('D', () => msg('Do the same again')),
  items: [
    says('C D', () =>
      msg('Was it the full dose, with good form? After three such sessions in a row, move on.'),
    ),
  ],
};
const cut: PainAdvice = {
  band: 'ease',
  title: says('D', () => msg('Do 20–30% less')),
  items: [says('D', () => msg('Fewer repetitions, or not as deep.'))],
};
const stay: PainAdvice = {
  band: 'ease',
  title: says('D F24', () => msg('Stay at this level')),
  items: [],
};
const stepBack: PainAdvice = {
  band: 'ease',
  title: says('D', () => msg('Go back to an exercise that is easier')),
  items: [],
};

/** The whole table of the brief: pain during exercise, and the day after. */
const advice: Readonly<Record<PainBand, Readonly<Record<NextDay, PainAdvice>>>> = {
  fine: { usual: repeat, worse: cut },
  ease: { usual: stay, worse: stepBack },
  stop: { usual: duringAdvice.stop, worse: duringAdvice.stop },
};

/** Stretches have no harder way to move on to. */
const stretchAdvice: typeof advice = {
  fine: {
    usual: { ...repeat, items: [] },
    worse: { ...cut, items: [...cut.items, stopIfSittingHurts] },
  },
  ease: { usual: stretchCaution.ease, worse: stretchCaution.ease },
  stop: advice.stop,
};

export const adviceFor = (
  score: number,
  nextDay: NextDay,
  rule: PainRule = caution,
): PainAdvice => {
  const table = rule === stretchCaution ? stretchAdvice : advice;
  return table[bandOf(score, rule.highestFine)][nextDay];
};

/** That table for the eye; what is severe is not asked for again the next morning. */
export const painMatrix = {
  caption: says('D', () => msg('What to do')),
  during: says('D', () => msg('Pain during exercise')),
  days: {
    usual: says('D F24', () => msg('Back to usual the next morning')),
    worse: says('D', () => msg('Worse the next morning')),
  },
  bands: {
    ...painRuler.bands,
    stop: says('C D F24', () => msg('6–10 Severe, or sharp', { desc: 'Pain from 0 to 10' })),
  },
  cells: {
    fine: { usual: [repeat.title], worse: [cut.title] },
    ease: { usual: [stay.title], worse: [stepBack.title] },
    stop: [duringAdvice.stop.title, goBack, gentleOnly],
  },
} as const;
