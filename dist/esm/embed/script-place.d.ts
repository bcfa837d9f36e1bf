/**
 * Address of the folder the script came from, with a slash at its end. `currentScript` is empty
 * when an optimiser or a consent manager has wrapped the script: then the tags in the page are
 * asked. Undefined when none names one of our files.
 *
 * @param names names of our script files, without `.js`
 */
export declare function scriptPlace(names: readonly string[]): string | undefined;
