import { now } from '../../kit/device/clock.js';

/** The device's day: `2026-11-23`. */
export function today(): string {
  const date = new Date(now());
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** When the next day begins, in wall time. */
export const midnight = (): number => new Date(now()).setHours(24, 0, 0, 0);
