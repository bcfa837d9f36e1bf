export declare const isLink: (element: Element) => element is HTMLAnchorElement;
/** Also of another window's making, which `instanceof` would not know. */
export declare const isHtml: (element: Element) => boolean;
/**
 * The widget that a link without `data-pht` stands for: it leads to `<name>.html` beside the
 * script and is alone in its block. In a sentence or a menu it stays the link it is.
 *
 * @param folder address of the script's folder
 */
export declare function linkedWidget(element: Element, folder: string | undefined): string | undefined;
