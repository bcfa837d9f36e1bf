// What the builder knows of the widgets. The build writes it: scripts/build/builder.mjs.

import type { NumberRange } from '../kit/element/attributes.js';

export interface Setting {
  readonly name: string;
  /** What it means, by language, with `code` in it. */
  readonly descriptions: Readonly<Record<string, string>>;
  readonly kind: 'choice' | 'flag' | 'number' | 'text';
  readonly choices: readonly string[];
  /** By language: what the choices are called, as HTML. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly minimum: number;
  readonly maximum: number;
  /** What counts where it is not set; empty when nothing does. */
  readonly initial: string;
  /** Not every widget has it. */
  readonly isOwn: boolean;
}

/** What a widget says without script, as HTML. */
export interface Text {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly string[];
  readonly status: string;
}

export interface Term {
  readonly id: string;
  /** As HTML. */
  readonly term: string;
}

type ByExercise<Data> = Readonly<Record<string, Data>>;

/** What a widget that shows a single exercise says of it, after its text, and offers. */
export interface ExerciseData {
  /** By language, as HTML. */
  readonly lines: Readonly<Record<string, ByExercise<readonly string[]>>>;
  /** By setting: what fits. */
  readonly ranges: ByExercise<Readonly<Record<string, NumberRange>>>;
}

export interface Widget {
  readonly name: string;
  readonly isInline: boolean;
  /** Paths of its scripts, in the order of their tags. */
  readonly scripts: readonly string[];
  readonly settings: readonly Setting[];
  /** By language. */
  readonly texts: Readonly<Record<string, Text>>;
  readonly exercises?: ExerciseData;
  /** By language; of one that stands in a line of text. */
  readonly terms: Readonly<Record<string, readonly Term[]>>;
}

export interface Data {
  readonly widgets: readonly Widget[];
  /** By path: the hash for `integrity`. */
  readonly hashes: Readonly<Record<string, string>>;
}

declare const __PHT_BUILDER__: Data;

export const data: Data = __PHT_BUILDER__;
