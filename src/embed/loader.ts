import { warnOfVersions } from '../kit/element/define.js';
import { real, shared } from '../kit/element/unclobbered.js';
import { version } from '../kit/element/version.js';
import { pageLanguageOf } from '../kit/language/language.js';
import { SOURCE_LOCALE } from '../kit/language/languages.js';
import { hasMessages, localeFor } from '../kit/language/locale.js';
import { bring } from './files.js';
import { hasCome } from './parts.js';

declare const __PHT_PARTS__: Readonly<Record<string, readonly string[]>>;

/** By widget: the parts it needs, as the build found them. */
const needs = __PHT_PARTS__;

/** By widget: the version that brings it, on a page with several. */
const claims = shared('phtClaims') as Record<string, string>;

export const widgets: readonly string[] = Object.keys(needs);

export const isWidget = (name: string): boolean => Object.hasOwn(needs, name);

/** A widget's own part is the last. */
const partsOf = (name: string): readonly string[] =>
  isWidget(name) ? [...(needs[name] ?? []), name] : ['core'];

/**
 * Brings a widget: all its parts at once, and their texts in the language at an element. Pages
 * call it as `pht.load('ice-timer')` for a tag in a shadow root that the script cannot find.
 *
 * @param name of the widget, without `pht-`
 * @param near an element in the language that will be wanted
 * @returns resolved when the tag works; rejected when there is no such widget, or it did not come
 */
export async function load(
  name: string,
  near: Element = real(document).documentElement,
): Promise<void> {
  const tag = `pht-${name}`;
  if (!isWidget(name)) throw new RangeError(`pht-widgets: there is no widget "${name}".`);
  if (customElements.get(tag)) return;
  const first = (claims[name] ??= version);
  if (first === version) {
    const locale = localeFor(pageLanguageOf(near).tag || SOURCE_LOCALE) ?? SOURCE_LOCALE;
    loadMessages(locale, tag).catch(() => undefined);
    await Promise.all(partsOf(name).map(bringPart));
  } else warnOfVersions(first);
  await customElements.whenDefined(tag);
}

const bringPart = (part: string): Promise<void> =>
  bring(`${isWidget(part) ? 'widgets' : 'parts'}/${part}.js`, () => hasCome(part));

/** The texts of every part that the tag needs, each in a file of its own. */
export async function loadMessages(locale: string, tag: string): Promise<void> {
  if (locale === SOURCE_LOCALE) return;
  const isHere = (part: string) => (): boolean => hasMessages(locale, part);
  await Promise.all(
    partsOfTag(tag).map((part) => bring(`locales/${locale}/${part}.js`, isHere(part))),
  );
}

export const hasAllMessages = (locale: string, tag: string): boolean =>
  partsOfTag(tag).every((part) => hasMessages(locale, part));

const partsOfTag = (tag: string): readonly string[] => partsOf(tag.replace(/^pht-/, ''));
