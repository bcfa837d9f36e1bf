/** Published sources, numbered and cited as in the clinical brief. Citations stay in English. */
export interface Reference {
    readonly id: `F${number}`;
    readonly citation: string;
    readonly doi?: string;
}
export declare const F1: Reference;
export declare const F2: Reference;
export declare const F3: Reference;
export declare const F4: Reference;
export declare const F8: Reference;
export declare const F12: Reference;
export declare const F13: Reference;
export declare const F17: Reference;
export declare const F19: Reference;
export declare const F20: Reference;
export declare const F21: Reference;
export declare const F22: Reference;
export declare const F23: Reference;
export declare const F24: Reference;
export declare const F25: Reference;
export declare const F65: Reference;
export declare const F66: Reference;
export declare const F67: Reference;
export declare const F68: Reference;
export declare const F70: Reference;
export declare const F71: Reference;
export declare const F74: Reference;
export declare const F83: Reference;
