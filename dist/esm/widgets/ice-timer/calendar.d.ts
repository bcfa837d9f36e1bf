/** A reminder in a calendar. */
export interface Reminder {
    /** Wall time in ms since 1970. */
    readonly time: number;
    readonly minutes: number;
    readonly title: string;
    readonly text: string;
}
/**
 * A calendar file with one event and an alarm at its start, as RFC 5545 wants it: CRLF, escaped
 * text, lines folded at 75 bytes. The UID comes from the time alone, so that adding the same
 * reminder twice changes the entry instead of doubling it.
 */
export declare function calendarFile({ time, minutes, title, text }: Reminder): string;
