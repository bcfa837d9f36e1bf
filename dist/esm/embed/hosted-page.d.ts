/**
 * The page of one widget takes the widget's settings from its address, as a link to it gives
 * them: `ice-timer.html?minutes=20&lang=es`. Runs after the widget's script.
 */
declare const widget: HTMLElement | null;
declare const definition: Observing | null | undefined;
interface Observing {
    readonly observedAttributes: readonly string[];
}
