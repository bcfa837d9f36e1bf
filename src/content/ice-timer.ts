import { formatAlternatives, formatQuantity } from '../kit/language/format.js';
import { SOURCE_LOCALE } from '../kit/language/languages.js';
import { msg, str } from '../kit/language/msg.js';
import { heading, list, paragraph, type Block } from './blocks.js';
import { helpForSuddenSigns, redFlagBlocks, redFlagSources } from './red-flags.js';
import { F8, F68, F70 } from './references.js';
import { says, type Statement } from './statement.js';

export { helpForSuddenSigns as redFlagLine, redFlags } from './red-flags.js';

export const title = says('S25', () => msg('Ice timer'));
export const lead = says('S24', () =>
  msg('Ice can ease pain for a short time. It may also help with swelling.'),
);

/** Said above the start, not again in the safety text beside it. */
export const cloth = says('E', () => msg('Put a cloth between the ice and your skin.'));

/** Said in the safety text, and again while the ice is on. */
export const skin = {
  often: says('E F68 F70', () => msg('Check your skin every 5 minutes.')),
  now: says('E F68 F70', () => msg('Check your skin now.')),
  takeOff: says('E F68 F70', () =>
    msg('Take the ice off if your skin turns white, burns, or goes numb.'),
  ),
};

/** Always open: never behind a click. */
export const safety = {
  title: says('E', () => msg('Protect your skin')),
  items: [
    cloth,
    says('E', () => msg('Lie face down. Never sit on the pack.')),
    skin.often,
    skin.takeOff,
    says('E', () => msg('Do not fall asleep with ice on.')),
    says('S25 E F68', () => msg('Take the ice off after 20 minutes at most.')),
  ],
  limit: says('S25 F8 F68 F70', () =>
    msg('Some advise less: one hospital says 5 minutes, other clinics 10 to 15.'),
  ),
};

/** Text alternative of the drawing. */
export const lying = says('E', () =>
  msg('Drawing: a person lies face down, with an ice pack in a cloth on the sit bone.'),
);

const conditions = [
  says('E', () => msg('poor circulation')),
  says('E', () => msg('Raynaud’s')),
  says('E', () => msg('less feeling in your skin')),
  says('E', () => msg('nerve damage from diabetes (diabetic neuropathy)')),
];

/** Always open: never behind a click. */
export const caution = {
  title: says('E', () => msg('Who should not use ice?')),
  never: says('E', () => msg('Never put ice on broken skin.')),
  askFirst: (locale: string): Statement =>
    says('E', () => {
      const names = conditions.map(({ text }) => text());
      const list = formatAlternatives(locale, names);
      return msg(str`Ask your doctor before you use ice if you have ${list}.`);
    }),
};

export const plan = {
  title: {
    2: says('S25', () => msg('Your first two days')),
    3: says('S25', () => msg('Your first three days')),
  },
  /** @param interval from one icing to the next: "4 hours" */
  how: (interval: string): Statement =>
    says('S25', () => msg(str`Ice for 15–20 minutes, every ${interval}.`)),
  stop: says('S25', () =>
    msg(
      'Do this for the first 2–3 days of new pain or a flare-up, or until pain improves. Then stop.',
    ),
  ),
};

export const done = {
  /** Said aloud. */
  title: says('S25 E', () => msg('Time is up. Take the ice off now.')),
  /** Seen in the ring. */
  takeOff: says('S25 E', () => msg('Take the ice off now')),
  /** @param interval from one icing to the next: "4 hours" */
  text: (interval: string): Statement =>
    says('S25 E', () => msg(str`Look at your skin. Wait ${interval} before you ice again.`)),
};

export const reminder = {
  title: says('S25', () => msg('Time to ice', { desc: 'Name of a calendar entry' })),
  text: says('S25 E', () =>
    msg('Put a cloth between the ice and your skin. 20 minutes is the most.'),
  ),
};

export const soundNote = says('D', () =>
  msg('Keep your screen on and silent mode off. If not, you may hear no sound.'),
);

export const soundAgain = says('D', () =>
  msg('Tap anywhere, or press a key, to turn the sound on.'),
);

export const sources = [F8, F68, F70, ...redFlagSources];

/** What the page says without script, under title and lead. */
export const fallback = (locale = 'en'): readonly Block[] => [
  paragraph(plan.how(formatQuantity(locale, 4, 'hour')), plan.stop),
  heading(safety.title),
  list(safety.items),
  paragraph(safety.limit),
  heading(caution.title),
  paragraph(caution.never),
  paragraph(caution.askFirst(SOURCE_LOCALE)),
  ...redFlagBlocks(helpForSuddenSigns),
];
