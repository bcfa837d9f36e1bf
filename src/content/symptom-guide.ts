import { msg } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { helpForRedFlags, redFlagBlocks, redFlagSources } from './red-flags.js';
import { F3, F4, F83 } from './references.js';
import { says, type Statement } from './statement.js';
import { answers, places } from './symptom-places.js';
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

export { helpForRedFlags as redFlagLine, redFlags } from './red-flags.js';
export { answers, places };

export const title = says('S11 S12', () => msg('Where it hurts, and what brings it on'));
export const lead = says('S11', () =>
  msg('Most people feel it at the sit bone, low in the buttock.'),
);

export const map = {
  title: says('D', () => msg('Where does it hurt?')),
  hint: says('D', () =>
    msg('Tap the body, or choose from the list. Left and right count the same.'),
  ),
  /** Before a place is chosen. */
  empty: says('D', () => msg('Choose a place to see what it can mean.')),
  limits: says('S15 D', () => msg('A map cannot tell what you have. An exam can.')),
};

/** How strong: none, little, some, or much. */
export type Level = 0 | 1 | 2 | 3;

export const levels: Readonly<Record<Level, Statement>> = {
  0: says('D', () => msg('none', { desc: 'How strong a load is' })),
  1: says('D', () => msg('little', { desc: 'How strong a load is' })),
  2: says('D', () => msg('some', { desc: 'How strong a load is' })),
  3: says('D', () => msg('much', { desc: 'How strong a load is' })),
};

export type LoadId = 'pressing' | 'pull';

export interface Load {
  readonly id: LoadId;
  readonly name: Statement;
  readonly meaning: Statement;
}

export const loads: readonly [pressing: Load, pull: Load] = [
  {
    id: 'pressing',
    name: says('F4', () => msg('Pressing', { desc: 'The bone presses on the tendon' })),
    meaning: says('B F4', () => msg('The hip bends, and the bone pushes on the tendon.')),
  },
  {
    id: 'pull',
    name: says('F3', () =>
      msg('Pull', { desc: 'Noun: how hard the muscle pulls on the tendon' }),
    ),
    meaning: says('S3 F3', () =>
      msg('The muscle works. It pulls most when it is long, or when you are fast.'),
    ),
  },
];

export type ActivityId =
  'sitting' | 'bending' | 'squatting' | 'climbing' | 'running' | 'stretching';

export interface Activity extends Readonly<Record<LoadId, Level>> {
  readonly id: ActivityId;
  readonly name: Statement;
  readonly text: Statement;
}

/**
 * The most often asked about first. Of the brief's dots, pressing has two at most: that is much, in
 * the words that anatomy and exercises have for it.
 */
export const activities: readonly Activity[] = [
  {
    id: 'sitting',
    name: says('S13', () => msg('Long sitting or driving')),
    pressing: 3,
    pull: 0,
    text: says('S13 B F3', () =>
      msg('The bent hip and the seat both press on the tendon, most of all a hard or low seat.'),
    ),
  },
  {
    id: 'bending',
    name: says('S12', () => msg('Bending with straight knees')),
    pressing: 3,
    pull: 2,
    text: says('S12 F54', () =>
      msg('Tying a shoe or lifting like this presses and pulls in one go.'),
    ),
  },
  {
    id: 'squatting',
    name: says('S7', () => msg('Deep squats and lunges')),
    pressing: 3,
    pull: 1,
    text: says('S7 F4', () => msg('The lower you go, the more the bone presses.')),
  },
  {
    id: 'climbing',
    name: says('F3', () => msg('Hills and stairs, going up')),
    pressing: 2,
    pull: 2,
    text: says('F3 F83', () =>
      msg('Each step up bends the hip and gives the muscle more to do.'),
    ),
  },
  {
    id: 'running',
    name: says('S3', () => msg('Fast running, long steps')),
    pressing: 2,
    pull: 3,
    text: says('S3 F43', () =>
      msg('As the leg swings ahead, the tendon slows it like a spring.'),
    ),
  },
  {
    id: 'stretching',
    name: says('S7', () => msg('Hamstring stretches, yoga folds')),
    pressing: 3,
    pull: 2,
    text: says('S7 F4', () => msg('A stretch pulls the tendon tight against the bone.')),
  },
];

export const provoking = {
  title: says('S9 S12 S13', () => msg('What brings it on')),
  text: says('S9 F3 F4', () => msg('Two kinds of load do it, if there is too much too often.')),
  /** Text alternative of the small drawings, which show the muscle and the sore spot. */
  drawing: says('D', () =>
    msg('In the drawings: the hamstring in red, and the sore spot at the sit bone.'),
  ),
};

export const overTheDay = {
  title: says('F79 F88', () => msg('Over the day')),
  items: [
    says('S10', () => msg('At the start, pain grows little by little, over days to weeks.')),
    says('F79 F88', () =>
      msg('It is stiff in the morning or after you sit. It eases in minutes as you move.'),
    ),
    says('F88 M', () => msg('It may ease while you run, and be worse later or on the next day.')),
    says('D F88', () => msg('So judge a run by the next morning. That is the 24-hour rule.')),
  ],
};

export const usuallyNot = {
  title: says('M', () => msg('What it is usually not')),
  items: [
    says('F30', () => msg('A pop, then a bruise: that can be a tear.')),
    says('M', () => msg('A numb or tingling foot: that can be a nerve.')),
    says('M', () => msg('Pain at night that no position eases.')),
    says('M', () => msg('Fever, redness, or swelling: that can be an infection.')),
    says('M', () => msg('Pain in the groin: that can be the hip joint or a bone.')),
    says('S8 M', () => msg('A sudden start at a moment that you can name.')),
  ],
};

export const limp = {
  title: says('S14', () => msg('If you limp')),
  items: [
    says('S14 D', () => msg('When pain is severe, you may limp. Do less, and go by stage 1.')),
    says('E S14', () =>
      msg('A pop and then a limp, or a leg that cannot carry you? See a doctor today.'),
    ),
  ],
};

/** The third tier, after the two of the red flags. */
export const visit = {
  title: says('E D', () => msg('Book a visit for these')),
  signs: [
    says('E D', () => msg('Not better after about 6 weeks')),
    says('E', () => msg('Pain in the leg that comes from the back')),
    says('E', () => msg('Nobody knows the cause yet')),
    says('F78', () => msg('Pain that keeps you from sleep or from daily life')),
    says('M', () => msg('You are pregnant')),
  ],
};

export const sources = [
  F3,
  F4,
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
  F83,
  F86,
  F87,
  F88,
  ...redFlagSources,
];

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  ...redFlagBlocks(helpForRedFlags),
  heading(visit.title),
  list(visit.signs),
  ...Object.values(answers).flatMap(({ id, name }) => [
    heading(name),
    list(places.filter(({ answer }) => answer === id).map((place) => place.name)),
  ]),
  paragraph(map.limits),
  heading(provoking.title),
  list(activities.map(({ text }) => text)),
  heading(overTheDay.title),
  list(overTheDay.items),
  heading(limp.title),
  list(limp.items),
];
