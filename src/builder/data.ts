// What the builder knows of the widgets. The build writes it: scripts/build/builder.mjs.

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

/** What a widget that can show a single exercise says and offers then. */
export interface ExerciseData {
  /** By language: as HTML, what stands first, and the lines by exercise. */
  readonly texts: Readonly<Record<string, ExerciseText>>;
  /** By exercise and setting: what fits. */
  readonly ranges: Readonly<Record<string, Readonly<Record<string, Range>>>>;
}

interface ExerciseText {
  readonly opening: readonly string[];
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

type Range = Pick<Setting, 'minimum' | 'maximum' | 'initial'>;

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
