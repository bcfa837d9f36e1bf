/** The units of an XLIFF document: English text, translation and its state, and the element. */
export function unitsOf(document) {
  return elements(document, 'trans-unit').map((element) => {
    const [target] = elements(element, 'target');
    return {
      source: textOf(elements(element, 'source')[0]),
      target: textOf(target),
      state: target?.getAttribute('state') ?? undefined,
      element,
    };
  });
}

export function elements(node, name) {
  return Array.from(node.getElementsByTagName(name));
}

/** The text of an element, with `{0}` for the placeholder of expression 0. */
function textOf(element) {
  if (!element) return undefined;
  return Array.from(element.childNodes)
    .map((node) => (node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.textContent))
    .join('');
}
