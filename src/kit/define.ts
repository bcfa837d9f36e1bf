import { version } from './version.js';

interface Versioned {
  readonly version?: string;
}

/**
 * Registers a custom element. Never throws: the first copy on the page wins, and a copy of
 * another version says so once, because a throw would leave the later tags of a bundle dead.
 *
 * @param tag name of the tag, for example `pht-ice-timer`
 * @param elementClass the class behind it; a class can be registered under one tag only
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) {
    customElements.define(tag, elementClass);
    return;
  }
  const presentVersion = (present as Versioned).version ?? 'unknown';
  if (presentVersion !== version) warnOfSecondVersion(presentVersion);
}

let warned = false;

function warnOfSecondVersion(presentVersion: string): void {
  if (warned) return;
  warned = true;
  console.warn(
    `pht-widgets: this page loads two versions, ${presentVersion} and ${version}. ` +
      `Version ${presentVersion} came first and is used. Remove one of the two scripts.`,
  );
}
