import { expect } from '@open-wc/testing';
import { formatHour } from '../../../src/kit/language/format.js';

const at = (hour: number, minute = 0): number => new Date(2026, 0, 1, hour, minute).getTime();
/** Intl writes narrow spaces. */
const shown = (locale: string, time: number) => formatHour(locale, time).replace(/\s/g, ' ');

describe('the hour of a plan', () => {
  it('is short where morning and afternoon tell that it is a time', () => {
    expect(shown('en-US', at(8))).to.equal('8 AM');
    expect(shown('es-US', at(16))).to.match(/^4 p. ?m.$/);
    expect(shown('ar-EG', at(8))).to.equal('٨ ص');
  });

  it('has its minutes where it would be a bare number', () => {
    expect(shown('es', at(8))).to.equal('8:00');
    expect(shown('en-GB', at(20))).to.equal('20:00');
    // Not every engine writes the zero before it.
    expect(shown('ar-MA', at(8))).to.match(/^٠?٨:٠٠$/);
  });

  it('has its minutes where it is not full', () => {
    expect(shown('en-US', at(8, 5))).to.equal('8:05 AM');
    expect(shown('es', at(8, 5))).to.equal('8:05');
  });
});
