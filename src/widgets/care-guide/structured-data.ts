import type { LitElement, ReactiveController } from 'lit';
import { real } from '../../kit/element/unclobbered.js';

const TYPE = 'application/ld+json';

/** Marks the one in the page, also that of the snippet. */
const MARK = 'data-pht-structured-data';

const all = new Set<StructuredData>();

/**
 * What the guide tells search engines, in the head of the page: once, whatever number of guides
 * there is, and as long as its guide is there.
 */
export class StructuredData implements ReactiveController {
  #script: HTMLScriptElement | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    all.add(this);
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    all.delete(this);
    if (!this.#script) return;
    this.#remove();
    for (const other of all) other.host.requestUpdate();
  }

  /** @param data undefined where the page has not asked for it */
  show(data: object | undefined): void {
    const isOurs = this.host.isConnected && (this.#script ?? !isThere());
    if (data && isOurs) this.#write(JSON.stringify(data));
    else this.#remove();
  }

  #write(text: string): void {
    if (this.#script?.isConnected && this.#script.firstChild?.nodeValue === text) return;
    this.#remove();
    const script = dataBlock();
    script.type = TYPE;
    script.toggleAttribute(MARK, true);
    script.append(text);
    real(document).head.append(script);
    this.#script = script;
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

/**
 * Where a page asks for Trusted Types, browsers also refuse text in a script that is none, only
 * data. They do not look at one that has run before, nor at its copy.
 */
function dataBlock(): HTMLScriptElement {
  const ran = [...real(document).scripts].find(hasRun);
  const script = ran
    ? (ran.cloneNode() as HTMLScriptElement)
    : real(document).createElement('script');
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  return script;
}

const hasRun = ({ type, noModule }: HTMLScriptElement): boolean =>
  !noModule && /^$|javascript|^module$/.test(type);

const isThere = (): boolean => real(document).querySelector(`script[${MARK}]`) !== null;
