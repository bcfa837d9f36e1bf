/* global CSSStyleSheet */
/**
 * Takes the place of Lit's css-tag module in the classic scripts: constructable style sheets
 * and nothing else. Lit's own also carries what browsers before 2023 need, by <style> elements
 * that a strict CSP forbids.
 */
class Styles {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.cssText);
    }
    return this.sheet;
  }
}

export const css = ([text]) => new Styles(text);
export const getCompatibleStyle = (styles) => styles;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

// Lit names these in its own exports; nothing here uses them.
export { Styles as CSSResult };
export const unsafeCSS = css;
export const supportsAdoptingStyleSheets = true;
