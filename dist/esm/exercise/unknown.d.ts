import { type TemplateResult } from 'lit';
/** A name in `attribute` that is no exercise. */
export interface Unknown {
    readonly attribute: string;
    readonly value: string;
}
/** The name that was probably meant, where there is one: a near one, or one with a word of it. */
export declare function nearestName(value: string): string | undefined;
/** Tells the webmaster. */
export declare function reportUnknown(tag: string, { attribute, value }: Unknown): void;
/** The patient reads one calm sentence, the page's editor the rest. */
export declare const renderUnknown: (tag: string, unknown: readonly Unknown[], debug: boolean) => TemplateResult;
