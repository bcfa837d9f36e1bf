import type { Statement } from '../statement.js';

/** A term, its other name and what it means in plain words. */
export interface Entry {
  readonly term: () => string;
  readonly also?: () => string;
  readonly meaning: Statement;
}

/** By what a page calls them. */
export type Entries = Readonly<Record<string, Entry>>;
