/**
 * Registers a custom element. Never throws: the first copy on the page wins, and a copy of
 * another version says so once, because a throw would leave the later tags of a bundle dead.
 *
 * @param tag name of the tag, for example `pht-ice-timer`
 * @param elementClass the class behind it; a class can be registered under one tag only
 */
export declare function define(tag: string, elementClass: CustomElementConstructor): void;
