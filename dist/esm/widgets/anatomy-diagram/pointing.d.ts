/**
 * Hears when a visitor follows a link in the page's own text that points at a part of a diagram:
 * `<a href="#diagram" data-pht-part="sit-bone">`. The link itself leads to the diagram, as links
 * do. Answers how to stop.
 */
export declare function followPointers(diagram: HTMLElement, onPart: (part: string) => void): () => void;
