import { msg } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { F65, F66, F67, F71, F74 } from './references.js';
import { says, type Statement } from './statement.js';

/** Always in sight where exercise is advised. */
export const stopForRedFlags = says('D E', () =>
  msg(
    'This program is for adults. A sudden pop, sudden weakness, or numbness? Stop and get help today.',
  ),
);

/** The same where no program is meant. */
export const helpForRedFlags = says('E', () =>
  msg('A sudden pop, sudden weakness, or numbness? Get help today.'),
);

/** The same beside ice, which makes the skin numb. */
export const helpForSuddenSigns = says('E', () =>
  msg('A sudden pop, or sudden weakness? Get help today.'),
);

export const showRedFlags = says('E', () =>
  msg('All warning signs', { desc: 'Button: shows the signs that lead to a doctor' }),
);

/** One of the two tiers, in few words: a list that is always open has to be read at a glance. */
export interface RedFlags {
  readonly title: Statement;
  readonly signs: readonly Statement[];
}

export const emergency: RedFlags = {
  title: says('E', () => msg('Get emergency help now for these')),
  signs: [
    says('E F66', () =>
      msg('Numb or tingly skin on or near the genitals, anus, or inner thighs'),
    ),
    says('E F66', () => msg('New loss of bladder or bowel control, or you cannot pass urine')),
    says('E F66', () => msg('New weakness in both legs')),
    says('E F67', () => msg('Chest pain, or shortness of breath')),
  ],
};

/** Signs that the tendon may have pulled off the bone. */
export const tearSigns = [
  says('E', () => msg('A sudden pop or tearing')),
  says('E', () => msg('A large bruise, or a gap that you can see or feel')),
  says('E S14', () => msg('All of a sudden, the leg is weak, or you cannot walk normally')),
];

export const sameDay: RedFlags = {
  title: says('E', () => msg('See a doctor today for these')),
  signs: [
    ...tearSigns,
    says('E F71', () => msg('Sudden sit bone pain in a teenager')),
    says('E F74', () => msg('Groin pain when you walk, hop, or run')),
    says('E F67', () => msg('One swollen, warm, sore calf')),
    says('E', () => msg('A foot that has become weak, or drops')),
    says('E', () => msg('Fever, or a hot, red swelling')),
    says('E', () => msg('Pain that wakes you and no position eases')),
    says('E', () => msg('Weight loss for no known reason')),
    says('E', () => msg('New pain here, if you have had cancer')),
    says('E F65', () =>
      msg(
        'Tendon pain while you take a fluoroquinolone antibiotic, such as ciprofloxacin or levofloxacin, or months after. Stop exercise. Call the person who ordered it before the next dose.',
      ),
    ),
  ],
};

/** The most urgent first. */
export const redFlags = [emergency, sameDay];

export const redFlagSources = [F65, F66, F67, F71, F74];

/** When to get help, in the fallback of a widget that gives advice. */
export const redFlagBlocks = (line: Statement): readonly Block[] => [
  paragraph(line),
  ...redFlags.flatMap(({ title, signs }) => [heading(title), list(signs)]),
];
