import { msg } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { grades, proofKey } from './grades.js';
import { helpForRedFlags, redFlagBlocks, redFlagSources } from './red-flags.js';
import { F3, F4, F6, F8, F11, F12, F13, F23, F24, F39, F68, F70, F83 } from './references.js';
import { says, type Statement } from './statement.js';
import { F41, F43, F53, F54 } from './symptom-references.js';
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
import { medical } from './treatments/doctor.js';
import type { Option } from './treatments/option.js';
import { plans } from './treatments/plans.js';
import { load, selfCare } from './treatments/self.js';
import { guided, handsOn } from './treatments/therapist.js';

export { helpForRedFlags as redFlagLine, redFlags } from './red-flags.js';
export { grades, plans, proofKey };

export const title = says('S34 D', () => msg('Treatments that may help'));
export const lead = says('S27 D', () =>
  msg('Less load first, then exercise. The rest can be added.'),
);

/** Who it is done with: the main way, and what branches off from it. */
export interface Group {
  readonly id: 'self' | 'therapist' | 'doctor';
  readonly title: Statement;
  /** Where the main way goes on without an option of its own. */
  readonly way?: Statement;
  readonly spine: readonly Option[];
  readonly addOns: readonly Option[];
}

export const groups: readonly Group[] = [
  {
    id: 'self',
    title: says('D', () => msg('What you do yourself')),
    spine: load,
    addOns: selfCare,
  },
  {
    id: 'therapist',
    title: says('D', () => msg('With a therapist')),
    spine: guided,
    addOns: handsOn,
  },
  {
    id: 'doctor',
    title: says('D', () => msg('With a doctor, if pain lasts')),
    way: says('S27 D', () => msg('Your exercise goes on.')),
    spine: [],
    addOns: medical,
  },
];

export const columns = {
  canDo: says('D', () => msg('What it can do')),
  proof: says('D', () => msg('How sure we are')),
  weigh: says('D', () => msg('What to weigh')),
  safety: says('E', () => msg('Stay safe')),
  askFirst: says('E', () => msg('Ask a doctor first with any of these')),
  questions: says('D', () => msg('What to ask')),
};

export const planHeadings = {
  everyStep: says('D', () => msg('At every step')),
};

export const sources = [
  F3,
  F4,
  F6,
  F8,
  F11,
  F12,
  F13,
  F23,
  F24,
  F39,
  F68,
  F70,
  F83,
  F9,
  F15,
  F31,
  F33,
  F36,
  F37,
  F38,
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
  F69,
  F80,
  F81,
  F82,
  F89,
  F91,
  ...redFlagSources,
];

const blocksOf = ({ name, grade, canDo, ...rest }: Option): readonly Block[] => [
  heading(name),
  paragraph(grades[grade].word, grades[grade].meaning),
  list([...canDo, ...(rest.proof ?? []), ...(rest.weigh ?? []), ...(rest.safety ?? [])]),
  ...(rest.askFirst ? [paragraph(columns.askFirst), list(rest.askFirst)] : []),
];

/** What the page says without script, under title and lead. */
export const fallback = (): readonly Block[] => [
  ...redFlagBlocks(helpForRedFlags),
  ...groups.flatMap(({ title, way, spine, addOns }) => [
    heading(title),
    ...(way ? [paragraph(way)] : []),
    ...[...spine, ...addOns].flatMap(blocksOf),
  ]),
];
