import { type Work } from './plan.js';
/** How long a session of these takes: `About 21 minutes`. */
export declare function lengthText(works: readonly Work[], locale: string): string;
