import { numbersUpTo } from '../numbers.js';
import { hostOf, real } from './unclobbered.js';

/** By name. Weakly: an element that was removed for good must go. */
const owners = new Map<string, WeakRef<Element>>();
const names = new WeakMap<Element, string>();

/**
 * An element's name in this tab: the same after a reload. It stays when the
 * element is moved, or its id or number changes, and no other element of the page has it. Only
 * where the element has left the page may another that comes take its name, and what is its own.
 */
export function nameInPage(element: Element): string {
  const taken = names.get(element);
  if (taken !== undefined && hasItsName(element)) return taken;
  forgetGone();
  const name = freeName(placeOfFrame() + placeOf(element));
  owners.set(name, new WeakRef(element));
  names.set(element, name);
  return name;
}

/** Whether it has a name, and no other element has taken it. */
export const hasItsName = (element: Element): boolean =>
  owners.get(names.get(element) ?? '')?.deref() === element;

/** Nobody comes back for the names of those that no longer exist. */
function forgetGone(): void {
  for (const [name, owner] of [...owners]) if (!owner.deref()) owners.delete(name);
}

/** The name itself, or one like it where another element in the page has it. */
function freeName(name: string): string {
  const isTaken = owners.get(name)?.deref()?.isConnected ?? false;
  return isTaken ? freeName(`${name}+`) : name;
}

/** Its id, or its number among those of its tag; in a shadow root, the place of that before it. */
function placeOf(element: Element): string {
  const { id, localName } = real(element);
  const root = element.getRootNode();
  const host = hostOf(root);
  const alike = [...real(root as ParentNode & Node).querySelectorAll(localName)];
  const own = id || `${localName}-${alike.indexOf(element)}`;
  return host ? `${placeOf(host)}/${own}` : own;
}

/**
 * Frames of one tab share its storage. The number counts only frames of the same address: those of
 * others, with advertisements for example, come and go.
 */
function placeOfFrame(): string {
  const { parent } = window;
  if (parent === window) return '';
  const frames = numbersUpTo(parent.length).map((index) => parent[index]);
  const alike = frames.filter((frame) => pathOf(frame) === location.pathname);
  return `frame${location.pathname}-${alike.indexOf(window)}/`;
}

function pathOf(frame: Window | undefined): string | undefined {
  try {
    return frame?.location.pathname;
  } catch {
    // It is of another origin, and no business of ours.
    return undefined;
  }
}
