/** Brings another widget: what it is called without `pht-`, and an element in its language. */
type Load = (name: string, near: Element) => Promise<unknown>;

const offers = new Map<string, () => Promise<unknown>>();

let bring: Load = (name) => offers.get(name)?.() ?? Promise.resolve();

/** Says how this build brings widgets; where nobody says it, they are offered or registered. */
export function setWidgetLoader(given: Load): void {
  bring = given;
}

/** Says how one widget comes, when another one opens it. */
export function offerWidget(name: string, comes: () => Promise<unknown>): void {
  offers.set(name, comes);
}

/**
 * Brings a widget that another one shows.
 *
 * @returns whether its tag works; rejected when it should have come and did not
 */
export async function loadWidget(name: string, near: Element): Promise<boolean> {
  await bring(name, near);
  return customElements.get(`pht-${name}`) !== undefined;
}
