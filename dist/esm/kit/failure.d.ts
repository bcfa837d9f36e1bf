import { nothing, type TemplateResult } from 'lit';
/** A widget that could not be rendered is not there: its fallback is, else one sentence. */
export declare const renderFailure: (widget: Element, locale: string) => TemplateResult | typeof nothing;
/** Tells the webmaster in the console, once for each tag and cause. */
export declare function reportFailure(tag: string, cause: unknown): void;
