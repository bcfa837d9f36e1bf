/**
 * Starts a script-tag build: registers the widgets and turns their placeholders into widgets.
 *
 * @param widgets name → class; the tag is `pht-` and the name
 */
export declare function start(widgets: Readonly<Record<string, CustomElementConstructor>>): void;
