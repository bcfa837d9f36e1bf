type Unit = 'second' | 'minute' | 'hour' | 'day';
/** `3` → "٣"; `digits` pads with zeros, `7` → "07". */
export declare const formatNumber: (locale: string, value: number, digits?: number) => string;
/** `20, "minute"` → "20 minutes"; `short` → "20 min". */
export declare const formatQuantity: (locale: string, value: number, unit: Unit, unitDisplay?: "long" | "short") => string;
/** `-7, "minute"` → "7 minutes ago"; `1, "day"` → "tomorrow". */
export declare const formatFromNow: (locale: string, value: number, unit: Unit) => string;
/** Wall time in ms → "4:00 PM". */
export declare const formatTime: (locale: string, time: number) => string;
/** Wall time in ms → "4 PM"; with minutes where the hour is not full. */
export declare const formatHour: (locale: string, time: number) => string;
/** Wall time in ms → "November 22, 2026". */
export declare const formatDay: (locale: string, time: number) => string;
/** 0 (Monday) to 6 → the day's narrow name, "M". */
export declare const formatWeekday: (locale: string, index: number) => string;
export {};
