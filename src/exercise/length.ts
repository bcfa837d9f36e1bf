import { formatQuantity } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';
import { MINUTE } from '../kit/time.js';
import { lengthOf, planOf, type Work } from './plan.js';

/** Minutes that a patient may have. */
const OFFERED = [10, 20, 30];

/** How long a session of these takes: `About 21 minutes`. */
export function lengthText(works: readonly Work[], locale: string): string {
  const length = formatQuantity(locale, minutesOf(works), 'minute');
  return msg(str`About ${length}`);
}

/** In whole minutes, one at least. */
const minutesOf = (works: readonly Work[]): number =>
  Math.max(1, Math.round(lengthOf(planOf(works)) / MINUTE));

/** So many exercises, from the first, and how long they take. */
export interface ShorterSession {
  readonly count: number;
  readonly minutes: number;
}

/** Of a long session: as many of the first exercises as take about 10, 20 or 30 minutes. */
export function shorterSessions(works: readonly Work[]): readonly ShorterSession[] {
  const sessions = works.map((_, index) => ({
    count: index + 1,
    minutes: minutesOf(works.slice(0, index + 1)),
  }));
  const all = sessions.at(-1);
  const nearest = OFFERED.filter((minutes) => minutes < (all?.minutes ?? 0)).flatMap(
    (minutes) => nearestTo(minutes, sessions) ?? [],
  );
  return [...new Set(nearest)].filter((session) => session !== all);
}

function nearestTo(minutes: number, sessions: readonly ShorterSession[]) {
  const distance = (session: ShorterSession): number => Math.abs(session.minutes - minutes);
  return [...sessions].sort((one, other) => distance(one) - distance(other))[0];
}
