import type { Setting, Widget } from '../data.js';
import type { Misfit, State } from '../state.js';

/** How the preview is looked at; it changes no snippet. */
export interface Sight {
  readonly width: 'phone' | 'page';
  readonly scheme: 'light' | 'dark';
  readonly isOldPage: boolean;
}

/** Contrasts of the accent, as it was given and as the widget shows it. */
export interface Contrasts {
  readonly scheme: 'light' | 'dark';
  readonly given: number;
  readonly shown: number;
}

/** What the parts of the builder show, and what they ask it to do. */
export interface Work {
  readonly state: State;
  readonly widget: Widget;
  readonly widgets: readonly Widget[];
  /** Language of the builder itself. */
  readonly locale: string;
  readonly sight: Sight;
  readonly misfits: readonly Misfit[];
  readonly contrasts: readonly Contrasts[];
  /** Colors found in what was pasted, as `#rrggbb`; undefined before anything was. */
  readonly found: readonly string[] | undefined;
  /** Whether there is room for all at once. */
  readonly isWide: boolean;
  /** What is in a field, and does not count yet. */
  readonly draftOf: (field: string) => string | undefined;
  readonly type: (field: string, text: string) => void;
  /** The field is left. */
  readonly settle: (field: string) => void;
  /** @param kind steps of the same kind in a row are undone at once */
  readonly change: (change: Partial<State>, kind?: string) => void;
  readonly choose: (widget: Widget) => void;
  readonly set: (setting: Setting, value: string | undefined) => void;
  readonly look: (sight: Partial<Sight>) => void;
  readonly readColors: (text: string) => void;
}
