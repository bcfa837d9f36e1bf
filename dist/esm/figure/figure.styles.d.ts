/**
 * For the shadow root that shows a figure, beside PhtElement.styles. Colours of DESIGN.md, 3.4;
 * clothes follow the accent, the skin is the page's --pht-illus-skin, and hair="short" on the host
 * takes the bun away. Print has greys that also a black and white printer keeps apart.
 */
export declare const figureStyles: import("lit").CSSResult;
