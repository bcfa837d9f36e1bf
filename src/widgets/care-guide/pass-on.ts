/** Attributes by name; null where there is none. */
type Settings = Readonly<Record<string, string | number | boolean | null | undefined>>;

interface Observing {
  readonly observedAttributes?: readonly string[];
}

/** Sets those that a widget knows: others it would take for mistakes of the page. */
export function passOn(widget: Element, settings: Settings): void {
  const { observedAttributes = [] } = widget.constructor as Observing;
  for (const name of observedAttributes) {
    if (!(name in settings)) continue;
    const value = settings[name];
    // A page in JavaScript may have set a flag to anything.
    const isText = typeof value === 'string' || typeof value === 'number';
    if (!value) widget.removeAttribute(name);
    else widget.setAttribute(name, isText ? String(value) : '');
  }
}
