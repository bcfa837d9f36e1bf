import { expect } from '@open-wc/testing';
import { calendarFile } from '../../../src/widgets/ice-timer/calendar.js';

const ARABIC = 'ضع قطعة قماش بين الثلج والجلد. '.repeat(6).trim();
const reminder = {
  time: Date.UTC(2026, 10, 22, 16, 5),
  minutes: 15,
  title: 'Time to ice',
  text: 'One; two, three\\four\nfive',
};

const unfold = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file of the ice timer', () => {
  it('has an event in universal time with an alarm at its start', () => {
    const lines = unfold(calendarFile(reminder));
    expect(lines[0]).to.equal('BEGIN:VCALENDAR');
    expect(lines).to.include('DTSTART:20261122T160500Z');
    expect(lines).to.include('DURATION:PT15M');
    expect(lines).to.include('SUMMARY:Time to ice');
    const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'));
    expect(alarm).to.include.members(['ACTION:DISPLAY', 'TRIGGER:PT0S']);
    expect(lines.slice(-2)).to.deep.equal(['END:VCALENDAR', '']);
  });

  it('escapes what has a meaning of its own', () => {
    const lines = unfold(calendarFile(reminder));
    expect(lines).to.include('DESCRIPTION:One\\; two\\, three\\\\four\\nfive');
  });

  it('ends every line with CRLF and folds it at 75 bytes, between characters', () => {
    const file = calendarFile({ ...reminder, text: ARABIC });
    expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    const lines = file.split('\r\n');
    const longest = Math.max(...lines.map((line) => new TextEncoder().encode(line).length));
    expect(longest).to.be.within(70, 75);
    expect(unfold(file)).to.include(`DESCRIPTION:${ARABIC}`);
  });

  it('names the same reminder the same, and another one otherwise', () => {
    const nameOf = (time: number, title: string) =>
      unfold(calendarFile({ ...reminder, time, title })).find((line) => line.startsWith('UID:'));
    expect(nameOf(1000, 'one')).to.equal(nameOf(1000, 'two'));
    expect(nameOf(1000, 'one')).to.not.equal(nameOf(2000, 'one'));
  });
});
