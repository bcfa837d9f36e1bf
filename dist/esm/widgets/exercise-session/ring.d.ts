import { type TemplateResult } from 'lit';
/**
 * The ring round the count: it empties clockwise in every language, as clocks do.
 *
 * @param left what is left of the step, 0 to 1
 */
export declare const renderRing: (left: number) => TemplateResult;
/** A bar that fills in reading direction, 0 to 1. */
export declare const renderBar: (done: number) => TemplateResult;
