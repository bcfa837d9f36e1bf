/** What the page of a widget in Storybook says besides what the manifest has. */
export interface Guide {
  /** When to take it. */
  readonly use: readonly string[];
  /** When not, and what instead. */
  readonly not: readonly string[];
  readonly keyboard: readonly string[];
  readonly screenReader: readonly string[];
}

/** For the parameters of a widget's stories. */
export const guide = (texts: Guide): { readonly guide: Guide } => ({ guide: texts });
