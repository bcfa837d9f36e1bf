/**
 * Public tokens (`--pht-*`) in, private tokens (`--_*`) out. Colours from the page are moved in
 * lightness until the contrast holds (DESIGN.md, 3.2), so a clinic may set any brand colour.
 */
export declare const tokenStyles: import("lit").CSSResult;
