import { version } from './version.js';

interface Versioned {
  readonly version?: string;
}

/** Of this copy. */
export const definedTags: string[] = [];

/**
 * Registers a custom element. Never throws: the first copy on the page wins, and a copy of
 * another version says so once, because a throw would leave the later tags of a bundle dead.
 *
 * @param tag name of the tag, for example `pht-ice-timer`
 * @param elementClass the class behind it; a class can be registered under one tag only
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  const present = customElements.get(tag);
  definedTags.push(tag);
  if (!present) {
    customElements.define(tag, elementClass);
    return;
  }
  warnOfVersions((present as Versioned).version ?? 'unknown');
}

let warned = false;

/** Says once that another version than this one has a widget already. */
export function warnOfVersions(first: string): void {
  if (first === version || warned) return;
  warned = true;
  console.warn(
    `pht-widgets: two versions on this page. ${first} came first and is used, not ${version}.`,
  );
}
