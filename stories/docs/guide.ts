/** What a widget's page in Storybook says besides the manifest: `parameters.guide` of its stories. */
export interface Guide {
  /** When to take it. */
  readonly use: readonly string[];
  /** When not, and what instead. */
  readonly not: readonly string[];
  readonly keyboard: readonly string[];
  readonly screenReader: readonly string[];
}
