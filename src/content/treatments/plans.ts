import { msg } from '../../kit/language/msg.js';
import { says, type Statement } from '../statement.js';

export interface PlanStep {
  /** Where steps are told apart by what the patient can do, not by their number. */
  readonly name?: Statement;
  readonly text: readonly Statement[];
}

/** Steps that a patient takes one by one, at the pace of the pain. */
export interface Plan {
  readonly title: Statement;
  readonly ask: Statement;
  /** Where there is something to do before the first step. */
  readonly start?: { readonly title: Statement; readonly items: readonly Statement[] };
  readonly steps: readonly PlanStep[];
  readonly goOn: Statement;
  readonly goBack: Statement;
  /** What holds at every step. */
  readonly rules: readonly Statement[];
}

const softSeat = [
  says('B F89', () => msg('Use a thick, soft cushion.')),
  says('F89', () =>
    msg('Or roll up a towel and put it under your thighs. Then the sit bone touches nothing.'),
  ),
  says('B D', () => msg('Sit with your hips above your knees, and lean back a little.')),
];

const anySeat = says('D', () => msg('Choose any seat but a hard or low one.'));

const sitting: Plan = {
  title: says('S13 D', () => msg('Sit longer, step by step')),
  ask: says('S13 D', () => msg('How long can you sit while pain stays at 0–3?')),
  steps: [
    {
      name: says('D', () => msg('Less than 10 minutes')),
      text: [
        says('D', () => msg('Get up every 5–10 minutes.')),
        says('D', () => msg('Take calls and watch TV on your feet or lying down.')),
        ...softSeat,
      ],
    },
    {
      name: says('D', () => msg('10–20 minutes')),
      text: [says('D', () => msg('Get up every 10 minutes.')), ...softSeat],
    },
    {
      name: says('D', () => msg('20–30 minutes')),
      text: [
        says('D', () => msg('Get up every 20 minutes.')),
        says('D', () => msg('Use a soft cushion.')),
      ],
    },
    {
      name: says('D', () => msg('30–60 minutes')),
      text: [says('D', () => msg('Get up every 30 minutes.')), anySeat],
    },
    {
      name: says('D', () => msg('More than 60 minutes')),
      text: [
        says('D', () => msg('Get up every hour.')),
        says('D', () => msg('Choose any seat that you like.')),
      ],
    },
  ],
  goOn: says('D', () => msg('Go on when pain was as usual on three mornings in a row.')),
  goBack: says('D', () => msg('Worse the next morning? Go one step back.')),
  rules: [
    says('D', () => msg('In a car, slide the seat up and back, and stop every 30 minutes.')),
    says('B D', () => msg('Sofa, toilet, floor: never sit lower than your knees.')),
  ],
};

const pace = says('D F81', () => msg('At an easy pace, you can still talk.'));

const running: Plan = {
  title: says('S23 D', () => msg('Run again, step by step')),
  ask: says('D', () => msg('Which step are you at?')),
  start: {
    title: says('S32 D', () => msg('Start only when all of this is true')),
    items: [
      says('D', () => msg('You are in stage 3: Return to activity.')),
      says('F81', () => msg('You can walk fast for 30 minutes without a limp, at 0–3 pain.')),
      says('F81', () => msg('The morning after, your pain is as usual.')),
      says('D', () => msg('Strength work with the hip bent went well three times.')),
    ],
  },
  steps: [
    { text: [says('D F80', () => msg('Walk 4 minutes, jog 1 minute. Do both 4 times.'))] },
    { text: [says('D F80', () => msg('Walk 3 minutes, jog 2 minutes. Do both 4 times.'))] },
    { text: [says('D F80', () => msg('Walk 2 minutes, jog 3 minutes. Do both 4 times.'))] },
    { text: [says('D F80', () => msg('Walk 1 minute, jog 4 minutes. Do both 4 times.'))] },
    { text: [says('D F80', () => msg('Jog for 20 minutes without a walk.')), pace] },
    {
      text: [
        says('D', () => msg('Make every other run 5 minutes longer, until you run as before.')),
        pace,
      ],
    },
    {
      text: [
        says('D', () => msg('Once a week, put 4–6 quick strides of 15 seconds into a run.')),
        says('D', () => msg('They are fast, and feel easy.')),
      ],
    },
    {
      text: [says('D', () => msg('Once a week, run up a hill or two: gentle and short ones.'))],
    },
  ],
  goOn: says('D F80', () =>
    msg('Go on when you have done a step twice, at 0–3 pain, and the next morning was as usual.'),
  ),
  goBack: says('D', () => msg('Worse the next morning? Go one step back.')),
  rules: [
    says('F80 F82', () => msg('Stay on flat, even ground or a treadmill.')),
    says('F80 F82', () => msg('Rest a day after each run.')),
    says('D', () => msg('Change one thing only: first minutes, then speed, and hills last.')),
    says('F43', () => msg('Keep steps short and quick, and lean forward only a little.')),
  ],
};

/** By the option that each is part of. */
export const plans = { 'sitting-aids': sitting, 'running-plan': running } as const;
