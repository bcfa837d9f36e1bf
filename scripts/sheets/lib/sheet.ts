import type { TemplateResult } from 'lit';

/** One picture to look at. It is taken in the light and in the dark scheme. */
export interface Sheet {
  readonly name: string;
  /** Width of the window in CSS px. */
  readonly width: number;
  readonly media?: 'screen' | 'print';
  readonly content: () => TemplateResult;
}

/** What a kind exports as `sheets`. Words are what stands behind the kind on the command line. */
export type Sheets = (words: readonly string[]) => readonly Sheet[];
