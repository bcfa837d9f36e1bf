import { msg } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { helpForRedFlags, redFlagBlocks, redFlagSources } from './red-flags.js';
import { F1, F3, F4, F83 } from './references.js';
import { says, type Statement } from './statement.js';

export { helpForRedFlags as redFlagLine, redFlags } from './red-flags.js';

export const title = says('S4', () => msg('Proximal hamstring tendinopathy'));
export const lead = says('D E', () => msg('What it is, what you can do, and when to get help.'));

/** For who reads no more than this. */
export const summary = {
  title: says('D', () => msg('The short version')),
  texts: [
    says('S4 S11 F1', () =>
      msg('It is lasting tendon pain low in the buttock, at the sit bone.'),
    ),
    says('S7 S9 F3 F4', () =>
      msg('It comes from repeated stress or pressure, or from a sudden change in load.'),
    ),
  ],
  signs: {
    title: says('S11', () => msg('Typical signs')),
    items: [
      says('S11', () => msg('Pain at the sit bone')),
      says('S13', () => msg('Pain when you sit for long')),
      says('S12', () => msg('Pain when you bend far at the hip')),
      says('S10', () => msg('Pain that builds up over days to weeks')),
    ],
  },
  help: {
    title: says('S21 S34', () => msg('What you can do')),
    items: [
      says('S21 S22', () => msg('Do less of what hurts, and keep moving')),
      says('S24', () => msg('Use ice to ease pain for a short time')),
      says('S34 S39', () => msg('Exercise, with more load step by step')),
      says('S35', () => msg('Let a physical therapist fit the plan to you')),
    ],
  },
  time: says('S42 F83', () =>
    msg('It may take 3 to 6 months, or longer. Your symptoms set the pace.'),
  ),
};

/** A chapter: one of the other widgets, and what leads to it. */
export interface Section {
  /** In the attribute `sections`, and in links: `#pht-anatomy`. */
  readonly id: string;
  /** The name of its widget. */
  readonly widget: string;
  readonly heading: Statement;
  readonly lead: readonly Statement[];
}

/** In the order in which they are read. */
export const sections: readonly Section[] = [
  {
    id: 'what-it-is',
    widget: 'condition-types',
    heading: says('S4', () => msg('What it is')),
    lead: [
      says('S1', () => msg('The hamstrings run down the back of your thigh.')),
      says('S4 S11', () => msg('Where they start, at the sit bone, three problems feel alike.')),
    ],
  },
  {
    id: 'anatomy',
    widget: 'anatomy-diagram',
    heading: says('S1 S11', () => msg('Muscles, tendons, and bone')),
    lead: [says('S1 B', () => msg('Tap a part, and read what it does. See what sitting does.'))],
  },
  {
    id: 'symptoms',
    widget: 'symptom-guide',
    heading: says('S11', () => msg('Symptoms')),
    lead: [
      says('S11 S13', () => msg('It hurts at the sit bone, and sitting for long brings it on.')),
      says('D', () => msg('Tap where you feel it, and read whether it fits.')),
    ],
  },
  {
    id: 'diagnosis',
    widget: 'diagnosis-guide',
    heading: says('S15', () => msg('Diagnosis')),
    lead: [
      says('S15', () => msg('A thorough physical exam is how it is found.')),
      says('S20 D', () => msg('Read what happens there, and what pictures can and cannot show.')),
    ],
  },
  {
    id: 'treatment',
    widget: 'treatment-guide',
    heading: says('S27', () => msg('Treatment')),
    lead: [
      says('S27', () => msg('Exercise comes first. Other things can be added.')),
      says('D', () => msg('See what each one can do, and how good the proof is.')),
    ],
  },
  {
    id: 'ice',
    widget: 'ice-timer',
    heading: says('S24', () => msg('Ice for pain')),
    lead: [
      says('S24', () => msg('Ice can ease pain for a short time.')),
      says('S25', () => msg('The timer tells you when to stop, and when to ice again.')),
    ],
  },
  {
    id: 'exercises',
    widget: 'exercise-program',
    heading: says('S34', () => msg('Exercises')),
    lead: [
      says('S34', () => msg('The goal is a tendon that can take more load.')),
      says('S35', () => msg('A physical therapist can fit the program to you.')),
    ],
  },
  {
    id: 'recovery',
    widget: 'recovery-stages',
    heading: says('S40', () => msg('Recovery')),
    lead: [
      says('S42', () => msg('Your symptoms tell you when to move on. The calendar does not.')),
      says('S41', () => msg('After a long time in pain, recovery may take longer, too.')),
    ],
  },
  {
    id: 'sources',
    widget: 'sources',
    heading: says('D', () => msg('Where this comes from')),
    lead: [says('D', () => msg('Who has checked it, what we changed, and how sure we are.'))],
  },
];

export const contents = says('D', () => msg('Contents', { desc: 'Heading: list of chapters' }));

export const sources = [F1, F3, F4, F83, ...redFlagSources];

/** What the page says without script, under title and lead. The sections follow: page-texts.mjs. */
export const fallback = (): readonly Block[] => [
  heading(summary.title),
  paragraph(...summary.texts),
  heading(summary.signs.title),
  list(summary.signs.items),
  heading(summary.help.title),
  list(summary.help.items),
  paragraph(summary.time),
  ...redFlagBlocks(helpForRedFlags),
];
