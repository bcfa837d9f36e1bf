/** What the page says about the language at one element. */
export interface PageLanguage {
    /** BCP 47 tag of the nearest `lang`, empty when the page has none. */
    readonly tag: string;
    /** Direction stated at least as near as the language, if any. */
    readonly direction: 'ltr' | 'rtl' | undefined;
}
/** Reads `lang` and `dir` from the element and its ancestors, across shadow roots. */
export declare function pageLanguageOf(element: Element): PageLanguage;
/**
 * Calls back after a `lang` or `dir` above the element changed, and when messages have arrived.
 * Stop with the result.
 */
export declare function followLanguage(element: Element, changed: () => void): () => void;
