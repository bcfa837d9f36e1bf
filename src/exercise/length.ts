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
export const minutesOf = (works: readonly Work[]): number =>
  Math.max(1, Math.round(lengthOf(planOf(works)) / MINUTE));

/** The first exercises of a long session, as many as take about 10, 20 or 30 minutes. */
export function shorterSessions(works: readonly Work[]): readonly (readonly Work[])[] {
  const all = minutesOf(works);
  const sessions = works.map((_, index) => works.slice(0, index + 1));
  const nearest = OFFERED.filter((minutes) => minutes < all).map((minutes) => {
    const distance = (session: readonly Work[]): number => Math.abs(minutesOf(session) - minutes);
    const [best = works] = [...sessions].sort((one, other) => distance(one) - distance(other));
    return best;
  });
  return [...new Set(nearest)].filter(({ length }) => length < works.length);
}
