import type { Statement } from '../kit/view/statements.js';

export type { Statement };

/**
 * What a statement rests on, as numbered in the clinical brief: `S` a claim of the source page
 * (claims.ts), `F` a published source (references.ts), `B` its anatomy, `C` the exercise rules,
 * `D` our own design or monitoring rules, `E` the safety rules, `M` general knowledge that nobody
 * has verified.
 */
export type ClaimId = `S${number}` | `F${number}` | 'B' | 'C' | 'D' | 'E' | 'M';

/**
 * `says("S24 S25", () => msg("…"))`: `msg` stays inside the arrow, so that language is live.
 * `terms` are its words that the glossary explains where they stand.
 */
export const says = (
  claims: ClaimId | `${ClaimId} ${string}`,
  text: () => string,
  terms?: Statement['terms'],
): Statement => ({ claims, text, ...(terms && { terms }) });
