import { MESSAGES_EVENT } from './locale.js';
import { hostOf, real } from '../element/unclobbered.js';

/** What the page says about the language at one element. */
export interface PageLanguage {
  /** BCP 47 tag of the nearest `lang`, empty when the page has none. */
  readonly tag: string;
  /** Direction stated at least as near as the language, if any. */
  readonly direction: 'ltr' | 'rtl' | undefined;
}

/** Reads `lang` and `dir` from the element and its ancestors, across shadow roots. */
export function pageLanguageOf(element: Element): PageLanguage {
  let direction: PageLanguage['direction'];
  let node: Node | undefined = element;
  while (node) {
    const { lang, dir, parentNode }: HTMLElement = real(node as HTMLElement);
    if (dir === 'ltr' || dir === 'rtl') direction ??= dir;
    if (lang) return { tag: lang, direction };
    node = parentNode ?? hostOf(node);
  }
  return { tag: '', direction };
}

const followers = new Set<() => void>();
const callAll = (): void => {
  for (const follower of [...followers]) follower();
};
let observer: MutationObserver | undefined;

/**
 * Calls back after a `lang` or `dir` above the element changed, and when messages have arrived.
 * Stop with the result.
 */
export function followLanguage(element: Element, changed: () => void): () => void {
  if (!observer) {
    observer = new MutationObserver(callAll);
    window.addEventListener(MESSAGES_EVENT, callAll);
  }
  for (let host: Element | undefined = element; host;) {
    const root = host.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
    host = hostOf(root);
  }
  followers.add(changed);
  return () => {
    followers.delete(changed);
    if (followers.size > 0) return;
    window.removeEventListener(MESSAGES_EVENT, callAll);
    observer?.disconnect();
    observer = undefined;
  };
}
