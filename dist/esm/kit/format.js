/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { canWait } from "./draft.js";
// src/kit/format.ts
/** Keeps the line of a text that is still missing. */
var BLANK = "\xA0";
var made = /* @__PURE__ */ new Map();
function formatter(kind, locale, options) {
	if (canWait()) return void 0;
	const key = kind + locale + JSON.stringify(options);
	if (!made.has(key)) {
		const Maker = Intl[kind];
		made.set(key, new Maker(locale === "ar" ? "ar-u-nu-arab" : locale, options));
	}
	return made.get(key);
}
var formatDate = (locale, time, options) => formatter("DateTimeFormat", locale, options)?.format(time) ?? BLANK;
/** `3` → "٣"; `digits` pads with zeros, `7` → "07". */
var formatNumber = (locale, value, digits = 1) => formatter("NumberFormat", locale, { minimumIntegerDigits: digits })?.format(value) ?? `${value}`.padStart(digits, "0");
/** `20, "minute"` → "20 minutes"; `short` → "20 min". */
var formatQuantity = (locale, value, unit, unitDisplay = "long") => formatter("NumberFormat", locale, {
	style: "unit",
	unit,
	unitDisplay
})?.format(value) ?? BLANK;
/** `-7, "minute"` → "7 minutes ago"; `1, "day"` → "tomorrow". */
var formatFromNow = (locale, value, unit) => formatter("RelativeTimeFormat", locale, { numeric: "auto" })?.format(value, unit) ?? BLANK;
/** Wall time in ms → "4:00 PM". */
var formatTime = (locale, time) => formatDate(locale, time, {
	hour: "numeric",
	minute: "2-digit"
});
/** Wall time in ms → "4 PM"; with minutes where the hour is not full. */
var formatHour = (locale, time) => new Date(time).getMinutes() === 0 ? formatDate(locale, time, { hour: "numeric" }) : formatTime(locale, time);
/** Wall time in ms → "November 22, 2026". */
var formatDay = (locale, time) => formatDate(locale, time, { dateStyle: "long" });
/** 0 (Monday) to 6 → the day's narrow name, "M". */
var formatWeekday = (locale, index) => formatDate(locale, Date.UTC(2024, 0, 1 + index), {
	weekday: "narrow",
	timeZone: "UTC"
});
export { formatDay, formatFromNow, formatHour, formatNumber, formatQuantity, formatTime, formatWeekday };

//# sourceMappingURL=format.js.map