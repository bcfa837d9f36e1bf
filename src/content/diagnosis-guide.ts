import { msg } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { F5, F7, F76, F77 } from './diagnosis-references.js';
import { helpForRedFlags, redFlagBlocks, redFlagSources } from './red-flags.js';
import { F3, F4, F6, F23, F83 } from './references.js';
import { says, type Statement } from './statement.js';
import { F32 } from './symptom-references.js';

export { helpForRedFlags as redFlagLine, redFlags } from './red-flags.js';

export const title = says('S15', () => msg('How sit bone pain is diagnosed'));
export const lead = says('S15 F7 F76', () =>
  msg('A thorough exam comes first. A picture never decides alone.'),
);

/** Always in sight. */
export const warning = {
  title: says('D', () => msg('Do not do these tests on yourself')),
  text: says('D S7 F4', () =>
    msg('They press and pull on a sore tendon. Leave them to a trained person.'),
  ),
};

export type ExamId = 'press' | 'move' | 'strength';

export interface ExamStep {
  readonly id: ExamId;
  readonly name: Statement;
  readonly text: Statement;
  /** Text alternative of the drawing. */
  readonly drawing: Statement;
}

export const exam = {
  title: says('S15', () => msg('In the exam')),
  steps: [
    {
      id: 'press',
      name: says('S16', () => msg('Pressing with fingers')),
      text: says('S16', () =>
        msg('Fingers press on the sit bone, then follow the tendon down. It may be sore.'),
      ),
      drawing: says('D', () =>
        msg('Drawing: a gloved hand presses on the sit bone, through a cloth.'),
      ),
    },
    {
      id: 'move',
      name: says('S17', () => msg('Moving the hip')),
      text: says('S12 S17', () => msg('Your hip is bent and turned. This may hurt.')),
      drawing: says('D', () =>
        msg('Drawing: a person lies on the back. Gloved hands bend the hip.'),
      ),
    },
    {
      id: 'strength',
      name: says('S18', () => msg('Testing strength')),
      text: says('S18', () =>
        msg('You push against a hand, hip straight and bent. This may hurt.'),
      ),
      drawing: says('D', () =>
        msg('Drawing: a person lies face down. A gloved hand holds the lower leg back.'),
      ),
    },
  ] as readonly ExamStep[],
};

export const asks = {
  title: says('S15', () => msg('What you are asked')),
  items: [
    says('F3 F32', () => msg('Where it hurts, and if one finger can cover the spot')),
    says('F3 M', () =>
      msg('Since when, and what was new then: training, job, chair, stretching'),
    ),
    says('F3', () => msg('What brings it on, and how the next morning feels')),
    says('F3 F32', () => msg('How long you can sit')),
    says('F3', () => msg('Your sport, and what you want to get back to')),
    says('F3', () => msg('Pain in the back, or numb or tingly skin down the leg')),
    says('F3 M', () => msg('Tears in the past')),
    says('F3 M', () => msg('Medicines you take: cortisone, statins, some antibiotics')),
    says('M', () => msg('High blood sugar, and menopause')),
    says('M', () => msg('Your bones: breaks, low weight, or missed periods')),
  ],
};

export type StretchId = 'support' | 'slow' | 'fast';

export interface StretchTest {
  readonly id: StretchId;
  readonly name: Statement;
  readonly how: Statement;
  /** Text alternative of the drawing. */
  readonly drawing: Statement;
  /** Of 100 people with the problem, and of 100 without it. */
  readonly hurts: Readonly<Record<'with' | 'without', { count: number; text: Statement }>>;
  readonly chance: Statement;
}

export const stretchTests: readonly StretchTest[] = [
  {
    id: 'support',
    name: says('F5', () => msg('Heel on a support (Puranen-Orava test)')),
    how: says('F5', () =>
      msg(
        'You stand. One heel rests on a support, so that the hip is bent. The knee is straight.',
      ),
    ),
    drawing: says('D', () =>
      msg('Drawing: a person stands with one straight leg on a high support.'),
    ),
    hurts: {
      with: {
        count: 76,
        text: says('F5', () => msg('Of 100 people with this problem, it hurts in 76.')),
      },
      without: {
        count: 18,
        text: says('F5', () => msg('Of 100 people without it, it still hurts in 18.')),
      },
    },
    chance: says('F5 D', () =>
      msg('If it hurts, about 6 in 10 have the problem. If not, about 1 in 10.'),
    ),
  },
  {
    id: 'slow',
    name: says('F5', () => msg('Slow stretch (bent-knee stretch test)')),
    how: says('F5', () =>
      msg('You lie on your back, the leg fully folded. A hand slowly straightens the knee.'),
    ),
    drawing: says('D', () =>
      msg('Drawing: a person lies on the back. Gloved hands slowly straighten the bent leg.'),
    ),
    hurts: {
      with: {
        count: 84,
        text: says('F5', () => msg('Of 100 people with this problem, it hurts in 84.')),
      },
      without: {
        count: 13,
        text: says('F5', () => msg('Of 100 people without it, it still hurts in 13.')),
      },
    },
    chance: says('F5 D', () =>
      msg('If it hurts, about 7 in 10 have the problem. If not, about 1 in 14.'),
    ),
  },
  {
    id: 'fast',
    name: says('F5', () => msg('Fast stretch (modified bent-knee stretch test)')),
    how: says('F5', () =>
      msg(
        'Your leg starts out straight. A hand folds it up fully, then straightens the knee fast.',
      ),
    ),
    drawing: says('D', () =>
      msg('Drawing: gloved hands bend a straight leg, then straighten it fast.'),
    ),
    hurts: {
      with: {
        count: 89,
        text: says('F5', () => msg('Of 100 people with this problem, it hurts in 89.')),
      },
      without: {
        count: 9,
        text: says('F5', () => msg('Of 100 people without it, it still hurts in 9.')),
      },
    },
    chance: says('F5 D', () =>
      msg('If it hurts, about 8 in 10 have the problem. If not, about 1 in 20.'),
    ),
  },
];

export const tests = {
  title: says('F5', () => msg('Three stretch tests')),
  meaning: says('F5', () =>
    msg('Each one stretches the hamstring. Pain at the sit bone counts.'),
  ),
  chances: says('F5 D', () =>
    msg('The chances are our own math. They fit a group where 3 in 10 have the problem.'),
  ),
  limits: {
    title: says('F5 D', () => msg('What these numbers cannot tell')),
    items: [
      says('F5', () =>
        msg('They come from one study: 46 athletes who had hurt for long, and 46 who had not.'),
      ),
      says('F5', () => msg('It is a small study. Each number may be off by up to 15.')),
      says('F5 M', () => msg('Its cases were clear ones. In a clinic, the tests tell less.')),
      says('D', () => msg('No one test is proof.')),
    ],
  },
  others: {
    title: says('F23 F83', () => msg('Other tests')),
    items: [
      says('F83', () =>
        msg(
          'Load tests, light ones first: a bridge on one leg, then bending forward on one leg.',
        ),
      ),
      says('F23', () =>
        msg('Tests of the back, the pelvis, and the nerves. Pain from there can feel the same.'),
      ),
    ],
  },
};

export type PictureId = 'x-ray' | 'ultrasound' | 'mri';

export interface Picture {
  readonly id: PictureId;
  readonly name: Statement;
  readonly when: Statement;
  readonly shows: Statement;
  readonly hides: Statement;
  /** Text alternative of the drawing, if there is one. */
  readonly drawing?: Statement;
}

export const imaging = {
  title: says('S19 S20', () => msg('X-ray, ultrasound, MRI')),
  columns: {
    name: says('S19 S20', () => msg('Picture')),
    when: says('S19 S20', () => msg('When')),
    shows: says('S19 S20', () => msg('Can show')),
    hides: says('S19 S20', () => msg('Cannot show')),
  },
  pictures: [
    {
      id: 'x-ray',
      name: says('S19', () => msg('X-ray'), { 'x-ray': () => msg('X-ray') }),
      when: says('S19 F71', () => msg('After an injury, and in teens')),
      shows: says('S19 F71', () => msg('A broken bone, or a piece that has pulled off')),
      hides: says('S19', () => msg('It does not show the tendon.')),
      drawing: says('D', () =>
        msg('Drawing of an X-ray: the bones of the pelvis, with a ring around one sit bone.'),
      ),
    },
    {
      id: 'ultrasound',
      name: says('S20', () => msg('Ultrasound'), { ultrasound: () => msg('Ultrasound') }),
      when: says('S20', () => msg('When the cause is not clear, or to guide a shot')),
      shows: says('S20', () => msg('Signs of inflammation, fluid, and a tear near the skin')),
      hides: says('S20 F6 M', () =>
        msg('It misses more than an MRI does. Much depends on the person who does it.'),
      ),
      drawing: says('D', () =>
        msg('Drawing of an ultrasound: the tendon comes from the bone. The bone casts a shadow.'),
      ),
    },
    {
      id: 'mri',
      name: says('F6', () => msg('MRI'), { mri: () => msg('MRI') }),
      when: says('F6 M', () =>
        msg('When it may be a tear, a nerve, or a bone, or is no better after months'),
      ),
      shows: says('F6 M', () => msg('Tendon, swelling in the bone, nerve, and other causes')),
      hides: says('F7 F76', () => msg('It cannot tell if what it finds is what hurts.')),
    },
  ] as readonly Picture[],
  /** On the drawing of the ultrasound, and on that of the X-ray. */
  labels: {
    tendon: says('S20', () => msg('Tendon')),
    bone: says('S20', () => msg('Bone')),
    shadow: says('S20', () => msg('Shadow')),
    sitBone: says('S19', () => msg('Sit bone')),
  },
};

export const falseAlarms = {
  title: says('F7 F76 F77', () => msg('False alarms')),
  plain: {
    count: 20,
    text: says('F7 F77', () =>
      msg('In about 1 of 5 people without pain, a scan shows a worn or torn tendon.'),
    ),
  },
  items: [
    says('F7', () =>
      msg('253 people with no pain had an MRI. In 22 of 100, both sides looked partly torn.'),
    ),
    says('F7', () => msg('In 4 of 100 of them, both sides looked torn all the way.')),
    says('F77', () => msg('In 50 other people, about 1 of 5 tendons looked too bright.')),
    says('F76', () => msg('Over age 45, it is unclear how much such a finding means.')),
  ],
  /** What follows from it. */
  meaning: [
    says('F7 F76', () => msg('So the exam and the picture have to fit.')),
    says('M', () => msg('If the picture looks normal, your pain is still real.')),
  ],
};

export interface VisitItem {
  readonly id: string;
  readonly text: Statement;
}

export const visit = {
  title: says('D', () => msg('My list for the visit')),
  groups: [
    {
      title: says('D', () => msg('Bring', { desc: 'Heading: things to take to the doctor' })),
      items: [
        { id: 'pain-log', text: says('D', () => msg('Your pain log')) },
        { id: 'changes', text: says('D', () => msg('What was new before the pain began')) },
        { id: 'medicines', text: says('D', () => msg('All medicines that you take')) },
        { id: 'old-pictures', text: says('D', () => msg('Old pictures and reports')) },
        { id: 'shoes', text: says('D', () => msg('Your running shoes, if you run')) },
        { id: 'goal', text: says('D', () => msg('Your goal: what you want to do again')) },
      ],
    },
    {
      title: says('D', () => msg('Ask', { desc: 'Heading: questions for the doctor' })),
      items: [
        { id: 'sure', text: says('D', () => msg('What do you think I have? How sure are you?')) },
        { id: 'else', text: says('D', () => msg('What else could it be?')) },
        { id: 'picture', text: says('D', () => msg('Would a picture change what we do?')) },
        { id: 'meanwhile', text: says('D', () => msg('What can I keep doing for now?')) },
        {
          id: 'better',
          text: says('D', () => msg('When should I feel better? What if I do not?')),
        },
        { id: 'guide', text: says('D', () => msg('Who will show me the exercises?')) },
      ],
    },
  ] as readonly { readonly title: Statement; readonly items: readonly VisitItem[] }[],
};

export const sources = [F3, F4, F5, F6, F7, F23, F32, F76, F77, F83, ...redFlagSources];

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  heading(warning.title),
  paragraph(warning.text),
  ...redFlagBlocks(helpForRedFlags),
  heading(exam.title),
  list(exam.steps.map(({ text }) => text)),
  heading(asks.title),
  list(asks.items),
  heading(tests.title),
  paragraph(tests.meaning),
  ...stretchTests.flatMap(({ name, how, hurts, chance }) => [
    heading(name),
    paragraph(how, hurts.with.text, hurts.without.text, chance),
  ]),
  paragraph(tests.chances),
  heading(tests.limits.title),
  list(tests.limits.items),
  heading(tests.others.title),
  list(tests.others.items),
  ...imaging.pictures.flatMap(({ name, when, shows, hides }) => [
    heading(name),
    list([when, shows, hides]),
  ]),
  heading(falseAlarms.title),
  list([falseAlarms.plain.text, ...falseAlarms.items, ...falseAlarms.meaning]),
  ...visit.groups.flatMap((group) => [
    heading(group.title),
    list(group.items.map(({ text }) => text)),
  ]),
];
