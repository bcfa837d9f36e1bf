/**
 * Turns placeholders into widgets, those in the page now and those inserted later.
 *
 * @param names widgets of this script, without `pht-`
 * @param folder address of the script's folder, to recognise links to widget pages
 */
export declare function mountPlaceholders(names: readonly string[], folder: string | undefined): void;
