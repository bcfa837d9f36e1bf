/**
 * For the shadow root that shows a figure, beside PhtElement.styles. Colours of DESIGN.md, 3.4;
 * clothes follow the accent, the skin is the page's --pht-illus-skin. On the host, hair="short"
 * takes the bun away, and build="broad" draws a line of their own colour round all shapes of the
 * body but head and shoes. Print has greys that also a black and white printer keeps apart.
 */
export declare const figureStyles: import("lit").CSSResult;
