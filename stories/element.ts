export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element as a webmaster writes it: a tag with attributes. Arguments have the names of its
 * properties (`headingLevel`), as the manifest has them, or of tokens (`--pht-radius`).
 */
export function element(tag: string, args: Attributes): HTMLElement {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    if (name.startsWith('--')) created.style.setProperty(name, String(value));
    else if (typeof value === 'boolean') created.toggleAttribute(attributeOf(name), value);
    else created.setAttribute(attributeOf(name), String(value));
  }
  return created;
}

const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
