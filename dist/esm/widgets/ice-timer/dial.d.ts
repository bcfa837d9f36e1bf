import { type TemplateResult } from 'lit';
/**
 * The dial: a ring that empties clockwise in every language, as clocks do.
 *
 * @param left what is left of the time, 0 to 1
 */
export declare const renderDial: (left: number) => TemplateResult;
/** The dial of a finished icing: full, with a tick. */
export declare const renderDoneDial: () => TemplateResult;
