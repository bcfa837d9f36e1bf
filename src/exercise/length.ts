import { formatQuantity } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';
import { MINUTE } from '../kit/time.js';
import { lengthOf, planOf, type Work } from './plan.js';

/** How long a session of these takes: `About 21 minutes`. */
export function lengthText(works: readonly Work[], locale: string): string {
  const minutes = Math.max(1, Math.round(lengthOf(planOf(works)) / MINUTE));
  const length = formatQuantity(locale, minutes, 'minute');
  return msg(str`About ${length}`);
}
