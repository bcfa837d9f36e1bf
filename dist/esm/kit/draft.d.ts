/**
 * Before the page's first widget is painted, renders are drafts: what can wait is left out, so
 * that the patient sees the widget sooner.
 */
/** Runs a render. Whether something was left out of it: then it has to be rendered again. */
export declare function draft(render: () => void): boolean;
/** Whether who asks is left out of this render; then another follows. */
export declare function canWait(): boolean;
/** Resolves when the drafts of the page, if there are any, are painted. */
export declare const draftsSeen: () => Promise<void> | undefined;
