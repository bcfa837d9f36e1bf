/** A node, because a tree walker rests on it. */
export declare const litDocument: DocumentFragment & {
    createComment: (data: string) => Comment;
    createElement: (tag: string) => HTMLElement;
    createTextNode: (data: string) => Text;
    createTreeWalker: (root: Node, whatToShow?: number, filter?: NodeFilter | null) => TreeWalker;
    importNode: <T extends Node>(node: T, options?: boolean | ImportNodeOptions) => T;
};
export declare const litPropertyMetadata: WeakMap<WeakKey, any>;
export declare const litGlobal: {
    ShadowRoot: {
        new (): ShadowRoot;
        prototype: ShadowRoot;
    };
    trustedTypes: {
        createPolicy: () => {
            createHTML: (text: string) => unknown;
        };
        emptyScript: string;
    };
    litPropertyMetadata: WeakMap<WeakKey, any>;
};
