import { now } from '../../kit/device/clock.js';

/** A reminder in a calendar. */
export interface Reminder {
  /** Wall time in ms since 1970. */
  readonly time: number;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
}

const LONGEST_LINE = 75;

/**
 * A calendar file with one event and an alarm at its start, as RFC 5545 wants it: CRLF, escaped
 * text, lines folded at 75 bytes. The UID comes from the time alone, so that adding the same
 * reminder twice changes the entry instead of doubling it.
 */
export function calendarFile({ time, minutes, title, text }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pht-widgets//EN',
    'BEGIN:VEVENT',
    `UID:ice-${time}@pht-widgets`,
    `DTSTAMP:${utc(now())}`,
    `DTSTART:${utc(time)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const utc = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Folds between characters, not inside one: the limit counts bytes, Arabic letters have two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let folded = '';
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return folded;
}
