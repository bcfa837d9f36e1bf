import type { WidgetTag } from './widget.js';

/** Importing this registers every widget; made by generated-modules.mjs. */
export declare const tags: readonly WidgetTag[];
