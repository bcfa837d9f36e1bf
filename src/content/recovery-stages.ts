import { msg } from '../kit/language/msg.js';
import { heading, list, numbered, type Block } from './blocks.js';
import type { Answers, Care, Stage } from './recovery-check.js';
import {
  duringAdvice,
  gentleOnly,
  getHelp,
  painRuler,
  sharp,
  spokenRedFlag,
  type PainBand,
} from './pain.js';
import { redFlagBlocks, redFlags, redFlagSources, stopForRedFlags } from './red-flags.js';
import { F23, F24, F25, F83 } from './references.js';
import { stageNames } from './stage-names.js';
import { says, type Statement } from './statement.js';

export { getHelp, painMatrix } from './pain.js';
export { stopForRedFlags as redFlagLine } from './red-flags.js';

export const title = says('S42', () => msg('Recovery, stage by stage'));
export const lead = says('S42', () =>
  msg('Your symptoms tell you when to move on. The calendar does not.'),
);
export const axis = says('S34', () =>
  msg('Load on the tendon', { desc: 'Axis of a drawing: higher with each stage' }),
);

export const headings = {
  hereIfAny: says('S42', () => msg('You are here if any of these fits')),
  hereIfAll: says('S42', () => msg('You are here if all of these fit')),
  whatToDo: says('S34', () => msg('What to do')),
  moveOnWhen: says('S42', () => msg('Move on when')),
  stepBackWhen: says('S32', () => msg('Step back when')),
};

export interface RecoveryStage {
  readonly number: Stage;
  readonly name: Statement;
  readonly hereIf: { readonly heading: Statement; readonly items: readonly Statement[] };
  readonly whatToDo: readonly Statement[];
  /** Where this program departs from what others advise; empty where it does not. */
  readonly notes: readonly Statement[];
  readonly moveOnWhen: readonly Statement[];
  readonly stepBackWhen: readonly Statement[];
}

const painRule = [
  says('C D F25', () => msg('Pain stays at 0–3 out of 10 while you exercise.')),
  says('C D F24', () => msg('The next morning, pain is back to its usual level.')),
  says('C D', () => msg('Both are true for three sessions in a row.')),
  says('C D', () => msg('You can do the full program with good form.')),
];
const tooMuch = says('C D F24', () =>
  msg('Pain goes above 5 out of 10 or turns sharp. Stop right away.'),
);
const mildPain = says('D', () => msg('Your worst pain in a day is 0–3 out of 10.'));
const mediumPain = says('D', () => msg('Your worst pain in a day is 5 out of 10 or less.'));
const sitsLong = says('S13 D F83', () =>
  msg('You can sit for 30 minutes, and pain stays at 0–3.'),
);
const sitsSome = says('S13 D', () => msg('You can sit for 10 minutes, and pain stays at 0–3.'));
const sittingHurtsMore = says('S13 D', () =>
  msg('Pain goes above 3 when you sit for 30 minutes.'),
);
/** Pain while exercising has a table of its own. */
const dayPain = says('D', () => msg('Pain goes above 3 out of 10 on a rest day.'));
const doesSport = says('D', () =>
  msg('Strength exercises, daily life, and sport leave you no sorer the next morning.'),
);

export const stages: readonly RecoveryStage[] = [
  {
    number: 1,
    name: stageNames[1],
    hereIf: {
      heading: headings.hereIfAny,
      items: [
        says('D', () => msg('Your worst pain in a day is above 5 out of 10.')),
        says('S13 D', () => msg('Pain goes above 3 before you have sat for 10 minutes.')),
        says('D', () => msg('Gentle exercises leave you sorer the next morning.')),
        says('D', () => msg('You have not started the exercises.')),
      ],
    },
    whatToDo: [
      says('S21 S22', () => msg('Rest a little, but keep moving. Do less of what hurts.')),
      says('S38 C', () => msg('When pain is severe, start with gentle range of motion.')),
      says('S39 C', () => msg('Add gentle holds: the muscle works, but nothing moves.')),
      says('C F23', () => msg('Keep your hip nearly straight in both.')),
      says('S37 C', () => msg('Do the moves twice a day, and the holds once or twice.')),
      says('S13 D', () => msg('Sit on a soft cushion. Stand up every 20–30 minutes.')),
    ],
    notes: [
      says('S38 D', () =>
        msg('The page this program is based on says to stretch when pain is severe.'),
      ),
      says('S38 F23', () =>
        msg('We leave stretching for later. Experts avoid early moves that press on the tendon.'),
      ),
    ],
    moveOnWhen: [...painRule, mediumPain, sitsSome],
    stepBackWhen: [
      says('D', () => msg('There is no stage before this one.')),
      says('C D', () =>
        msg('If pain goes above 5 out of 10 or turns sharp, stop. Do less next time.'),
      ),
    ],
  },
  {
    number: 2,
    name: stageNames[2],
    hereIf: {
      heading: headings.hereIfAll,
      items: [
        mediumPain,
        sitsSome,
        says('D', () => msg('Gentle exercises leave you no sorer the next morning.')),
      ],
    },
    whatToDo: [
      says('S39', () => msg('Add strength exercises as pain improves.')),
      says('C F23', () => msg('Keep your hip nearly straight for now.')),
      says('S37 C', () =>
        msg('Do heavy strength work every other day, or 3 times a week, not twice a day.'),
      ),
      says('S37 C', () => msg('Keep up the gentle moves and holds.')),
      says('S13 S22', () => msg('Still limit long sitting and deep bending at the hip.')),
    ],
    notes: [],
    moveOnWhen: [...painRule, mildPain, sitsLong],
    stepBackWhen: [
      tooMuch,
      says('S13 D', () => msg('Pain goes above 3 when you sit for 10 minutes.')),
    ],
  },
  {
    number: 3,
    name: stageNames[3],
    hereIf: {
      heading: headings.hereIfAll,
      items: [
        mildPain,
        sitsLong,
        says('D', () => msg('Strength exercises leave you no sorer the next morning.')),
      ],
    },
    whatToDo: [
      says('C', () =>
        msg('First, add strength work with your hip bent. Go deeper little by little.'),
      ),
      says('C D', () =>
        msg('After three good sessions in a row, add runs or fast moves, such as skips.'),
      ),
      says('C M', () => msg('Keep fast moves at least 2 days apart.')),
      says('D M', () =>
        msg('If you run, start on flat ground at an easy pace. Take a rest day between runs.'),
      ),
      says('D M', () => msg('Then add distance, then speed, and hills last.')),
      says('S23 S31', () => msg('Add your activities back little by little.')),
      says('C D', () => msg('Do strength work every other day, or 3 times a week.')),
      says('C M', () =>
        msg('Stretch if you like, at 0–2 pain. Stop if sitting hurts more the next morning.'),
      ),
    ],
    notes: [],
    moveOnWhen: [...painRule, doesSport],
    stepBackWhen: [tooMuch, dayPain, sittingHurtsMore],
  },
  {
    number: 4,
    name: stageNames[4],
    hereIf: {
      heading: headings.hereIfAll,
      items: [mildPain, sitsLong, doesSport],
    },
    whatToDo: [
      says('S44 D', () => msg('Make strength work part of your week, 2–3 times.')),
      says('S44', () => msg('It can help you keep range of motion, mobility, and strength.')),
      says('S44', () => msg('It may help prevent a new injury.')),
      says('S7 S23', () => msg('When you want to do more, add it little by little.')),
    ],
    notes: [],
    moveOnWhen: [says('S44', () => msg('This is the last stage. Keep your routine going.'))],
    stepBackWhen: [tooMuch, dayPain, sittingHurtsMore],
  },
];

/** The rows of the pain matrix in sentences, for where there is no table. */
export const painGuide = {
  title: says('D', () => msg('If pain goes up')),
  items: [
    says('D', () => msg('0–3, but worse the next morning: do 20–30% less.')),
    says('D F24', () => msg('4–5, and back to usual the next morning: stay at this level.')),
    says('D', () => msg('4–5, and worse the next morning: go back to an easier exercise.')),
    says('C D F24', () =>
      msg('Above 5, or sharp: stop and go back a stage. In stage 1, do less next time.'),
    ),
    gentleOnly,
    getHelp,
  ],
};

export const frequency = {
  title: says('S43', () => msg('How often to exercise')),
  steps: [
    {
      name: says('S37', () => msg('Twice a day')),
      text: says('S37 S43', () => msg('Gentle moves and holds, until symptoms improve.')),
    },
    {
      name: says('S43', () => msg('Once a day')),
      text: says('S43', () => msg('The same, for about a week.')),
    },
    {
      name: says('S44', () => msg('Weekly routine')),
      text: says('S44 D', () => msg('Strength work 2–3 times a week.')),
    },
  ],
};

export const expectations = {
  title: says('S40', () => msg('What to expect')),
  /** How long it takes, and when to get help. */
  items: [
    says('S42 F83', () =>
      msg('Experts expect 3 to 6 months or more, but your symptoms set the pace.'),
    ),
    says('S13 F83', () => msg('Pain when you sit may take up to a year to go.')),
    says('E D', () => msg('No better after about 6 weeks? See a doctor or physical therapist.')),
    says('E', () =>
      msg('Do the same for leg pain that comes from the back, or if the cause is not clear.'),
    ),
  ],
  showMore: says('S40', () =>
    msg('More on what to expect', { desc: 'Button: shows the rest of a list' }),
  ),
  more: [
    says('S40', () => msg('Recovery depends on how long and how much it has hurt.')),
    says('S41', () => msg('The longer you have had symptoms, the longer it may take.')),
    says('S31', () => msg('The goal is to get you back to activity as soon as it is safe.')),
    says('S32', () => msg('Going back too soon can make symptoms flare.')),
    says('S33', () => msg('It may also weaken the tendon and raise the chance of a tear.')),
    says('S34', () => msg('A home program can help strength, stability, and range of motion.')),
    says('S34', () => msg('Its main aim is a tendon that can take more load.')),
    says('S35', () =>
      msg('A physical therapist can check, guide, and teach you, and fit the program to you.'),
    ),
  ],
};

export interface Choice<Id> {
  readonly id: Id;
  readonly label: Statement;
  /** Of pain, which is asked for on the ruler. */
  readonly band?: PainBand;
}

export type Question = {
  [Id in keyof Answers]: {
    readonly id: Id;
    readonly ask: Statement;
    readonly choices: readonly Choice<Answers[Id]>[];
  };
}[keyof Answers];

const guide = says('D', () =>
  msg('This is a guide, not a diagnosis. Your therapist may place you elsewhere.'),
);

export interface Result {
  readonly title: Statement;
  readonly text: Statement;
  readonly more?: readonly Statement[];
}

/** The gate and the questions in the order they are asked; `placeOf` answers, `results` says. */
export const check = {
  title: says('S42 D', () => msg('Where am I?')),
  invitation: says('S42 D', () => msg('Not sure where you are?')),
  redFlags,
  gate: {
    id: 'redFlag',
    ask: says('E', () => msg('First: is any of these true for you?')),
    choices: [
      { id: 'emergency', label: says('E', () => msg('Yes, an emergency sign')) },
      { id: 'same-day', label: says('E', () => msg('Yes, a sign to see a doctor today')) },
      { id: 'none', label: says('E', () => msg('No, none of these')) },
    ],
  } satisfies Question,
  questions: [
    {
      id: 'pain',
      ask: painRuler.ask,
      choices: [
        { id: 'low', label: painRuler.bands.fine, band: 'fine' },
        { id: 'middle', label: painRuler.bands.ease, band: 'ease' },
        { id: 'high', label: painRuler.bands.stop, band: 'stop' },
        { id: 'sharp', label: sharp },
      ],
    },
    {
      id: 'sitting',
      ask: says('S13 D', () => msg('How long can you sit while pain stays at 0–3?')),
      choices: [
        { id: 'short', label: says('D', () => msg('Less than 10 minutes')) },
        { id: 'some', label: says('D', () => msg('10–30 minutes')) },
        { id: 'long', label: says('D', () => msg('More than 30 minutes')) },
      ],
    },
    {
      id: 'load',
      ask: says('D', () => msg('What can you do and be no sorer the next morning?')),
      choices: [
        { id: 'little', label: says('D', () => msg('Not much, or I have not started')) },
        { id: 'gentle', label: says('D', () => msg('My gentle moves and holds')) },
        { id: 'strength', label: says('D', () => msg('My strength exercises')) },
        {
          id: 'sport',
          label: says('D', () => msg('My strength exercises, my daily life, and my sport')),
        },
      ],
    },
  ] satisfies readonly Question[],
  results: {
    1: {
      title: says('S42 D', () => msg('Your answers fit stage 1: Calm it down')),
      text: guide,
    },
    2: {
      title: says('S42 D', () => msg('Your answers fit stage 2: Build strength')),
      text: guide,
    },
    3: {
      title: says('S42 D', () => msg('Your answers fit stage 3: Return to activity')),
      text: guide,
    },
    4: {
      title: says('S42 D', () => msg('Your answers fit stage 4: Keep it strong')),
      text: guide,
    },
    emergency: {
      title: says('E', () => msg('Get emergency help now')),
      text: says('E', () => msg('Stop the program. Call your local emergency number.')),
    },
    'same-day': {
      title: says('E', () => msg('See a doctor today')),
      text: says('D E', () => msg('Stop the program until a doctor has checked you.')),
    },
    // As a session says it.
    sharp: {
      title: duringAdvice.stop.title,
      text: spokenRedFlag,
      more: duringAdvice.stop.items,
    },
  } as Readonly<Record<Stage | Care, Result>>,
};

export const sources = [F23, F24, F25, F83, ...redFlagSources];

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  ...redFlagBlocks(stopForRedFlags),
  ...stages.flatMap(({ number, name, whatToDo }) => [numbered(number, name), list(whatToDo)]),
  heading(painGuide.title),
  list(painGuide.items),
];
