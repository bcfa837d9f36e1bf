import type { CSSResultOrNative } from 'lit';
import { pageLook } from './page-look.js';

/** By document: a sheet fits no other than the one that it was made for. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles, in whichever document it is: a frame of the page, for example,
 * or a picture-in-picture window. A document without a window shows nothing, so it needs none.
 */
export function dress(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  root.adoptedStyleSheets = [
    pageLook(defaultView),
    ...styles.map((one) =>
      one instanceof CSSStyleSheet ? one : sheetFor(defaultView, one.cssText),
    ),
  ];
}

function sheetFor(view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const sheets = made.get(view.document) ?? new Map<string, CSSStyleSheet>();
  made.set(view.document, sheets);
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
