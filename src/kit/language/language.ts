import { askAgain, MESSAGES_EVENT } from './locale.js';
import { hostOf, real } from '../element/unclobbered.js';

/** What the page says about the language at one element. */
export interface PageLanguage {
  /** BCP 47 tag of the nearest `lang` or `xml:lang`, else of the page; empty when it has none. */
  readonly tag: string;
  /** Direction stated at least as near as the language, if any. */
  readonly direction: 'ltr' | 'rtl' | undefined;
}

/** Reads `lang` and `dir` from the element and its ancestors, across shadow roots. */
export function pageLanguageOf(element: Element): PageLanguage {
  let direction: PageLanguage['direction'];
  let node: Node | undefined = element;
  while (node) {
    const { dir, parentNode }: HTMLElement = real(node as HTMLElement);
    if (dir === 'ltr' || dir === 'rtl') direction ??= dir;
    const lang = statedAt(node);
    if (lang) return { tag: asBcp47(lang), direction };
    node = parentNode ?? hostOf(node);
  }
  return { tag: asBcp47(languageOfPage()), direction };
}

function statedAt(node: Node): string | null {
  const element = real(node as Element);
  if (element.nodeType !== Node.ELEMENT_NODE) return null;
  return element.getAttribute('lang') ?? element.getAttribute('xml:lang');
}

/** Content management systems write `es_MX`. No tag in use is longer. */
const asBcp47 = (lang: string): string => lang.slice(0, 100).replaceAll('_', '-');

/**
 * The last resort, as the HTML standard has it: the first word of the last
 * `<meta http-equiv="content-language">`, where a list with commas counts for nothing.
 */
function languageOfPage(): string {
  const all = real(document).querySelectorAll('meta[http-equiv="content-language" i]');
  const stated = [...all].map((meta) => meta.getAttribute('content')?.trim() ?? '');
  return stated.findLast((text) => text && !text.includes(','))?.split(/\s/)[0] ?? '';
}

const followers = new Set<() => void>();
const callAll = (): void => {
  for (const follower of [...followers]) follower();
};
const reconnect = (): void => askAgain();
let observer: MutationObserver | undefined;

/**
 * Calls back after a `lang`, `xml:lang` or `dir` above the element changed, and when messages
 * have arrived.
 * Stop with the result.
 */
export function followLanguage(element: Element, changed: () => void): () => void {
  if (!observer) {
    observer = new MutationObserver(callAll);
    window.addEventListener(MESSAGES_EVENT, callAll);
    window.addEventListener('online', reconnect);
  }
  for (let host: Element | undefined = element; host;) {
    const root = host.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'xml:lang', 'dir'] });
    host = hostOf(root);
  }
  followers.add(changed);
  return () => {
    followers.delete(changed);
    if (followers.size > 0) return;
    window.removeEventListener(MESSAGES_EVENT, callAll);
    window.removeEventListener('online', reconnect);
    observer?.disconnect();
    observer = undefined;
  };
}
