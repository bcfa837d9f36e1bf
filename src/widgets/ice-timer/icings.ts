import type { LitElement } from 'lit';
import { Kept, type Form, type SavedFile } from '../../kit/device/kept.js';

/** Start times in ms: `1767254400000`. Earlier versions wrote fractions of a ms. */
export const icingsForm: Form<number> = {
  key: 'ice-timer-icings',
  pattern: /\d{13}(\.\d+)?/,
  separator: ',',
  read: (text) => Math.round(Number(text)),
};

/** The start times of the icings so far, in ms. */
export class Icings extends Kept<number> {
  constructor(host: LitElement) {
    super(host, icingsForm);
  }

  override get file(): SavedFile {
    const lines = [...this.all].map((time) => new Date(time).toISOString());
    return { name: 'ice-timer.txt', type: 'text/plain', content: lines.join('\r\n') };
  }
}
