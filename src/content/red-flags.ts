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

export const emergency = {
  title: says('E', () => msg('Get emergency help now if any of these is true')),
  signs: [
    says('E F66', () =>
      msg('You feel numb or tingly around the genitals, the anus, or the inner thighs.'),
    ),
    says('E F66', () =>
      msg('You cannot pass urine, or cannot control your bladder or bowels, and this is new.'),
    ),
    says('E F66', () => msg('Both legs have become weak.')),
    says('E F67', () => msg('You have chest pain or are short of breath.')),
  ],
};

/** Signs that the tendon may have pulled off the bone. */
export const tearSigns = [
  says('E', () => msg('You felt a sudden pop or tearing.')),
  says('E S14', () => msg('All of a sudden, you cannot walk normally.')),
  says('E', () => msg('You have a large bruise.')),
  says('E', () => msg('You can see or feel a gap.')),
  says('E', () => msg('Your leg has suddenly become weak.')),
];

export const sameDay = {
  title: says('E', () => msg('See a doctor today if any of these is true')),
  signs: [
    ...tearSigns,
    says('E F71', () => msg('You are a teenager with sudden pain at the sit bone.')),
    says('E F74', () => msg('You have pain in the groin when you walk, hop, or run.')),
    says('E F67', () =>
      msg('One leg is swollen, warm, and sore in the calf. It could be a blood clot.'),
    ),
    says('E', () => msg('Your foot has become weak, or it drops when you walk.')),
    says('E', () => msg('You have a fever with this pain, or a hot, red swelling.')),
    says('E', () => msg('Pain wakes you at night and does not ease when you move.')),
    says('E', () => msg('You lose weight and do not know why.')),
    says('E', () => msg('You have had cancer, and this pain came for no clear reason.')),
    says('E F65', () =>
      msg(
        'You take a fluoroquinolone antibiotic, such as ciprofloxacin or levofloxacin, or took one in the last months. A tendon hurts. Stop exercise and call the person who ordered it before the next dose.',
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
