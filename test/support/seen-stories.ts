import { elementsUnder } from './story.js';

/** What a page can have that its markup does not say. */
const STATES = [':checked', ':modal', ':popover-open'].filter((state) =>
  CSS.supports(`selector(${state})`),
);
const FIELDS = 'input, select, textarea';

/** What a story's frame says of its width and scheme, and a story's own name. */
const OWN = /style="inline-size: var\(--story-width[^"]*"|(?<=<pht-[^>]*) id="[^"]*"/g;

/**
 * Many stories differ by nothing but their width and colour scheme. A test that shows each story in
 * widths and schemes of its own needs one of them.
 */
export class SeenStories {
  readonly #seen = new Set<string>();

  isNew(page: HTMLElement): boolean {
    const content = contentOf(page);
    if (this.#seen.has(content)) return false;
    this.#seen.add(content);
    return true;
  }
}

function contentOf(page: HTMLElement): string {
  const elements = [...elementsUnder(page)];
  const roots = elements.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const markup = [page, ...roots].map(({ innerHTML }) => innerHTML.replaceAll(OWN, ''));
  return [...markup, ...elements.map(stateOf)].join('\n');
}

const stateOf = (one: Element): string =>
  [
    ...STATES.filter((state) => one.matches(state)),
    one.matches(FIELDS) ? (one as HTMLInputElement).value : '',
  ].join(' ');
