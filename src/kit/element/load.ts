/** Brings another widget: what it is called without `pht-`, and an element in its language. */
type Load = (name: string, near: Element) => Promise<unknown>;

let bring: Load = () => Promise.resolve();

/** Says how this build brings widgets; where nobody says it, the page has registered them. */
export function setWidgetLoader(given: Load): void {
  bring = given;
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
