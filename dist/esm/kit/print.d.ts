/** Prints one element of the page and nothing else; inside another shadow root, the page. */
export declare function printOnly(element: Element): void;
