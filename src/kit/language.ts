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
  for (const ancestor of selfAndAncestors(element)) {
    const dir = ancestor.getAttribute('dir')?.toLowerCase();
    if (dir === 'ltr' || dir === 'rtl') direction ??= dir;
    const tag = ancestor.getAttribute('lang')?.trim();
    if (tag) return { tag, direction };
  }
  return { tag: '', direction };
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back after any `lang` or `dir` above the element changed; stop with the result. */
export function followLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const follower of [...followers]) follower();
  });
  for (const root of rootsAbove(element)) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }
  followers.add(changed);
  return () => {
    followers.delete(changed);
    if (followers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function* selfAndAncestors(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

function* rootsAbove(element: Element): Generator<Node> {
  let root = element.getRootNode();
  yield root;
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    yield root;
  }
}
