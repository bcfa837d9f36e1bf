/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/format.ts
var made = /* @__PURE__ */ new Map();
function formatter(kind, locale, options) {
	const key = kind + locale + JSON.stringify(options);
	if (!made.has(key)) {
		const Maker = Intl[kind];
		made.set(key, new Maker(withDigits(locale), options));
	}
	return made.get(key);
}
var withDigits = (locale) => /^ar\b/i.test(locale) ? new Intl.Locale(locale, { numberingSystem: "arab" }).toString() : locale;
var formatDate = (locale, time, options) => formatter("DateTimeFormat", locale, options).format(time);
/** `3` → "٣"; `digits` pads with zeros, `7` → "07". */
var formatNumber = (locale, value, digits = 1) => formatter("NumberFormat", locale, { minimumIntegerDigits: digits }).format(value);
/** `20, "minute"` → "20 minutes"; `short` → "20 min". */
var formatQuantity = (locale, value, unit, unitDisplay = "long") => formatter("NumberFormat", locale, {
	style: "unit",
	unit,
	unitDisplay
}).format(value);
/** `-7, "minute"` → "7 minutes ago"; `1, "day"` → "tomorrow". */
var formatFromNow = (locale, value, unit) => formatter("RelativeTimeFormat", locale, { numeric: "auto" }).format(value, unit);
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