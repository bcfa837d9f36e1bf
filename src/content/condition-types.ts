import { msg } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { helpForRedFlags, redFlagBlocks, redFlagSources } from './red-flags.js';
import { F1, F2, F3, F4 } from './references.js';
import { says, type Statement } from './statement.js';

export { helpForRedFlags as redFlagLine, redFlags } from './red-flags.js';

export type ConditionId = 'tendonitis' | 'tear' | 'tendinopathy';

export const title = says('S4', () => msg('Three problems, one tendon'));
export const lead = says('S4 S11', () =>
  msg('Each one can hurt at the sit bone. They start in different ways.'),
);

export const muscles = says(
  'S1',
  () => msg('Their names are biceps femoris, semitendinosus, and semimembranosus.'),
  {
    'biceps-femoris': () => msg('biceps femoris'),
    semitendinosus: () => msg('semitendinosus'),
    semimembranosus: () => msg('semimembranosus'),
  },
);

export const background = [
  says('S1', () => msg('The hamstrings are three muscles at the back of your thigh.')),
  muscles,
  says('S2', () => msg('They bend your knee. All but one short part also move your thigh back.')),
  says('S3', () => msg('They slow your leg down when you walk, run, or kick.')),
];

/** What is seen in the drawing of a tendon. */
export interface Looks {
  readonly name: Statement;
  readonly sentences: readonly [Statement, Statement];
  /** Text alternative of the drawing. */
  readonly drawing: Statement;
}

export interface Condition extends Looks {
  readonly id: ConditionId;
  readonly caption: Statement;
  /** Points at what has changed. */
  readonly label: Statement;
}

export const healthy: Looks = {
  name: says('D', () => msg('Healthy', { desc: 'How a tendon is' })),
  sentences: [
    says('D', () => msg('The strands lie straight and close.')),
    says('B', () => msg('They tie the muscle to the bone.')),
  ],
  drawing: says('D', () =>
    msg('Drawing: a healthy tendon. Its strands run straight from the sit bone to the muscle.'),
  ),
};

export const conditions: readonly Condition[] = [
  {
    id: 'tendonitis',
    name: says('S4', () => msg('Tendonitis')),
    caption: says('S5', () => msg('Inflamed')),
    label: says('S5', () => msg('Swollen sleeve')),
    sentences: [
      says('S5 D', () => msg('The tendon and its sleeve are red and swollen.')),
      says('D', () => msg('The strands are still straight.')),
    ],
    drawing: says('D', () =>
      msg('Drawing: the tendon and the sleeve around it are red and swollen.'),
    ),
  },
  {
    id: 'tear',
    name: says('S4', () => msg('Tear', { desc: 'Noun: a torn tendon' })),
    caption: says('S6', () => msg('Broken strands')),
    label: says('S6 E', () => msg('Gap', { desc: 'Where a tendon is torn' })),
    sentences: [
      says('S6 E', () => msg('Torn strands have pulled back and left a gap.')),
      says('S6 F2', () => msg('Here, some still hold.')),
    ],
    drawing: says('D', () =>
      msg('Drawing: most strands of the tendon are torn. Between their ends is a gap.'),
    ),
  },
  {
    id: 'tendinopathy',
    name: says('S4', () => msg('Tendinopathy')),
    caption: says('S7', () => msg('Overloaded')),
    label: says('D', () => msg('Untidy strands')),
    sentences: [
      says('D', () => msg('The tendon is thick, and its strands are untidy.')),
      says('B D', () => msg('It still holds the muscle.')),
    ],
    drawing: says('D', () =>
      msg('Drawing: the tendon is thick, and its strands are wavy and untidy.'),
    ),
  },
];

/** What stays the same in every drawing, from the top down. */
export const labels = {
  bone: says('S11', () => msg('Sit bone')),
  tendon: says('B', () => msg('Tendon')),
  muscle: says('S1', () => msg('Muscle')),
};

/** Where the tear is told; its signs are the first of those that lead to a doctor today. */
export const tearNote = says('E S5', () =>
  msg('The tendon may have pulled off the bone. This is often missed.'),
);

export interface Comparison {
  readonly heading: Statement;
  readonly cells: Readonly<Record<ConditionId, Statement>>;
  /** Said with the tear. */
  readonly note?: Statement;
}

export const tableCaption = says('S4', () => msg('Tendonitis, tear, and tendinopathy compared'));

export const comparisons: readonly Comparison[] = [
  {
    heading: says('S4', () => msg('What it is')),
    cells: {
      tendonitis: says('S5', () => msg('Sudden (acute) inflammation of the tendon.')),
      tear: says('S6 F2', () =>
        msg('Part or all of the tendon is torn. It may pull off the bone (avulsion).'),
      ),
      tendinopathy: says('S7 F1', () =>
        msg('Lasting (chronic) tendon pain from more load than the tendon can take.'),
      ),
    },
  },
  {
    heading: says('S8 S9', () => msg('How it starts')),
    cells: {
      tendonitis: says('S5 S8', () => msg('After an injury or a high-impact activity.')),
      tear: says('S6 F2', () =>
        msg('After a severe injury. Over age 40, an everyday activity may be enough.'),
      ),
      tendinopathy: says('S7 S9 F3 F4', () =>
        msg('After repeated stress or pressure, or a sudden change in load.'),
      ),
    },
  },
  {
    heading: says('S8 S10', () => msg('How pain begins')),
    cells: {
      tendonitis: says('S5 S8', () =>
        msg('Suddenly. A sudden start can also be a strain or a tear.'),
      ),
      tear: says('S6 E', () =>
        msg('At once. You may feel a pop, see a bruise, or have trouble walking.'),
      ),
      tendinopathy: says('S10', () =>
        msg('Little by little. Pain gets worse over days to weeks.'),
      ),
    },
    note: tearNote,
  },
  {
    heading: says('S8', () => msg('Can you name the moment?')),
    cells: {
      tendonitis: says('S8', () => msg('Usually yes: one activity or injury.')),
      tear: says('M', () => msg('Often yes: the moment of the injury.')),
      tendinopathy: says('M', () => msg('Usually no.')),
    },
  },
];

export const notes = [
  says('S4 F1', () =>
    msg('“Tendinopathy” is today’s word for lasting tendon pain that comes with load.'),
  ),
  says('S7 F3 F4', () =>
    msg('Long sitting, deep squats and lunges, and a lot of stretching press on the tendon.'),
  ),
  says('S7 F3 F4', () =>
    msg('Not only athletes get tendinopathy. People who do no sport can get it too.'),
  ),
];

export const limits = says('S15 D', () =>
  msg('This table cannot tell which one you have. A thorough physical exam can.'),
);

export const more = says('S1 S4', () =>
  msg('More about the three problems', { desc: 'Button: opens notes on tendon problems' }),
);

export const sources = [F1, F2, F3, F4, ...redFlagSources];

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  paragraph(tearNote),
  ...redFlagBlocks(helpForRedFlags),
  ...conditions.flatMap(({ id, name }) => [
    heading(name),
    list(comparisons.map(({ cells }) => cells[id])),
  ]),
];
