/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { now } from "../../kit/clock.js";
// src/widgets/ice-timer/calendar.ts
var LONGEST_LINE = 75;
/**
* A calendar file with one event and an alarm at its start, as RFC 5545 wants it: CRLF, escaped
* text, lines folded at 75 bytes. The UID comes from the time alone, so that adding the same
* reminder twice changes the entry instead of doubling it.
*/
function calendarFile({ time, minutes, title, text }) {
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//pht-widgets//EN",
		"BEGIN:VEVENT",
		`UID:ice-${time}@pht-widgets`,
		`DTSTAMP:${utc(now())}`,
		`DTSTART:${utc(time)}`,
		`DURATION:PT${minutes}M`,
		`SUMMARY:${escape(title)}`,
		`DESCRIPTION:${escape(text)}`,
		"BEGIN:VALARM",
		"ACTION:DISPLAY",
		`DESCRIPTION:${escape(title)}`,
		"TRIGGER:PT0S",
		"END:VALARM",
		"END:VEVENT",
		"END:VCALENDAR"
	].map((line) => `${fold(line)}\r\n`).join("");
}
var utc = (time) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");
var escape = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
/** Folds between characters, not inside one: the limit counts bytes, Arabic letters have two. */
function fold(line) {
	const encoder = new TextEncoder();
	let length = 0;
	let folded = "";
	for (const character of line) {
		const bytes = encoder.encode(character).length;
		if (length + bytes > LONGEST_LINE) {
			folded += "\r\n ";
			length = 1;
		}
		folded += character;
		length += bytes;
	}
	return folded;
}
export { calendarFile };

//# sourceMappingURL=calendar.js.map