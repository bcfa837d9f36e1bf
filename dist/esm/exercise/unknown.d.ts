import { type TemplateResult } from 'lit';
/** A name in `attribute` that is no exercise, with the name that was probably meant. */
export interface Unknown {
    readonly attribute: string;
    readonly value: string;
}
/** A name that holds what was written, else the one that takes the fewest changes to get to. */
export declare function nearestName(value: string): string;
/** Tells the webmaster. */
export declare function reportUnknown(tag: string, { attribute, value }: Unknown): void;
/** The patient reads one calm sentence, the page's editor the rest. */
export declare const renderUnknown: (tag: string, unknown: readonly Unknown[], debug: boolean) => TemplateResult;
