export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element as a webmaster writes it: a tag with attributes. Arguments have the names of its
 * properties (`headingLevel`), as the manifest has them.
 */
export function element(tag: string, args: Attributes): HTMLElement {
  const created = document.createElement(tag);
  for (const [property, value] of Object.entries(args)) {
    const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (typeof value === 'boolean') created.toggleAttribute(attribute, value);
    else if (value !== undefined) created.setAttribute(attribute, String(value));
  }
  return created;
}
