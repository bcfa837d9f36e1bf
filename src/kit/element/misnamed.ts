import type { LitElement } from 'lit';
import { shortened } from './attributes.js';
import { definedTags } from './define.js';
import { nearest } from './nearest.js';
import { warnOnce } from './warn-once.js';

/** A setting that the widget does not have. */
export interface Misnamed {
  readonly attribute: string;
  readonly value: string;
  /** The attribute that was probably meant. */
  readonly meant?: string | undefined;
  /** Another widget, which has it. */
  readonly owner?: string | undefined;
}

/** By widget: what its placeholder said. */
const written = new WeakMap<Element, ReadonlyMap<string, string>>();

export const noteSettings = (widget: Element, settings: ReadonlyMap<string, string>): unknown =>
  written.set(widget, settings);

/**
 * Only those that were probably meant for it, or for another widget: all else is no mistake. They
 * are told in the console.
 */
export function misnamedOf(widget: LitElement): readonly Misnamed[] {
  const tag = widget.localName;
  const own = [...observedBy(tag), 'lang'];
  const settings = new Map(written.get(widget));
  for (const { name, value } of widget.attributes) settings.set(name, value);
  const found: Misnamed[] = [];
  settings.forEach((value, attribute) => {
    if (own.includes(attribute) || isForeign(attribute)) return;
    const meant = nearest(attribute, own);
    const owner = meant
      ? undefined
      : definedTags.find((one) => observedBy(one).includes(attribute));
    if (!meant && !owner) return;
    const misnamed = { attribute, value: shortened(value), meant, owner };
    found.push(misnamed);
    warn(tag, misnamed);
  });
  return found;
}

/** Of HTML, and what frameworks and editors leave at elements. */
const isForeign = (name: string): boolean =>
  /[^\w-]|^(_|js|on)|^(aria|data|hx|ng|v|x)-/.test(name) || name in HTMLElement.prototype;

const observedBy = (tag: string): readonly string[] =>
  (customElements.get(tag) as typeof LitElement | undefined)?.observedAttributes ?? [];

function warn(tag: string, { attribute, value, meant, owner }: Misnamed): void {
  const hint = meant
    ? `there is no such attribute. Did you mean ${meant}?`
    : `it belongs to <${owner}>.`;
  warnOnce(`<${tag} ${attribute}="${value}">: ${hint}`);
}
