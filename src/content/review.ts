/** The honest status: no clinician has reviewed this content yet. */
export const review: { readonly reviewed: boolean; readonly date: string } = {
  reviewed: false,
  /** The day the text was last changed, or reviewed once somebody has. */
  date: '2026-11-29',
};
