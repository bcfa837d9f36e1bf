import type { Form } from '../../kit/device/kept.js';

/** Start times in ms: `1767254400000`. Earlier versions wrote fractions of a ms. */
export const icingsForm: Form<number> = {
  key: 'ice-timer-icings',
  pattern: /^\d{13}(\.\d+)?$/,
  separator: ',',
  read: (text) => Math.round(Number(text)),
  file: (times) => ({
    name: 'ice-timer.txt',
    type: 'text/plain',
    content: times.map((time) => new Date(time).toISOString()).join('\r\n'),
  }),
};
