import { msg } from '../kit/msg.js';
import { redFlagSources } from './red-flags.js';
import { F8 } from './references.js';
import { says } from './statement.js';

export { helpForSuddenSigns as redFlagLine, redFlags } from './red-flags.js';

export const title = says('S25', () => msg('Ice timer'));
export const lead = says('S24', () =>
  msg('Ice can ease pain for a short time. It may also help with swelling.'),
);

/** Always open: never behind a click. */
export const safety = {
  title: says('E', () => msg('Protect your skin')),
  items: [
    says('E', () => msg('Put a cloth between the ice and your skin.')),
    says('E', () => msg('Lie on your front. Never sit on the pack.')),
    says('E', () => msg('Look at your skin.')),
    says('S25 E', () => msg('Take the ice off after 20 minutes at most.')),
  ],
  limit: says('S25 F8', () =>
    msg('Some advise less. One hospital says 5 minutes, at least 4 hours apart.'),
  ),
};

/** Always open: never behind a click. */
export const caution = {
  title: says('E', () => msg('Who should not use ice?')),
  never: says('E', () => msg('Never put ice on broken skin.')),
  askFirst: says('E', () => msg('Ask your doctor before you use ice if you have:')),
  conditions: [
    says('E', () => msg('poor blood flow (poor circulation)')),
    says('E', () => msg('Raynaud’s')),
    says('E', () => msg('skin that feels less than it should (reduced sensation)')),
    says('E', () => msg('nerve damage from diabetes (diabetic neuropathy)')),
  ],
};

export const plan = {
  title: {
    2: says('S25', () => msg('Your first two days')),
    3: says('S25', () => msg('Your first three days')),
  },
  how: says('S25', () => msg('Ice for 15–20 minutes, every 4 hours.')),
  stop: says('S25', () =>
    msg('Do this for the first 2–3 days, or until pain improves. Then stop.'),
  ),
};

export const done = {
  title: says('S25 E', () => msg('Take the ice off now')),
  text: says('S25 E', () => msg('Look at your skin. Wait 4 hours before you ice again.')),
};

export const reminder = {
  title: says('S25', () => msg('Time to ice', { desc: 'Name of a calendar entry' })),
  text: says('S25 E', () =>
    msg('Put a cloth between the ice and your skin. 20 minutes is the most.'),
  ),
};

export const soundNote = says('D', () =>
  msg('Sound may not play while your screen is off. Keep the screen on.'),
);

export const sources = [F8, ...redFlagSources];
