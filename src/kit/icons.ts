import { html, type TemplateResult } from 'lit';

/**
 * Icons on a 24 grid, 1.75 stroke, drawn in the text's colour and hidden from screen readers:
 * the words beside them carry the meaning. Each is a function, so that a widget ships only
 * those it draws.
 */
const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const arrowUp = () => icon('M12 19V5.5M6.7 10.8 12 5.5l5.3 5.3');

export const calendar = () =>
  icon('M4 10h16M8.5 3.5v4m7-4v4m-9-2h11A2.5 2.5 0 0 1 20 8v12H4V8a2.5 2.5 0 0 1 2.5-2.5z');

export const caution = () => icon('m12 4.4 8.6 14.9H3.4zM12 10v4m0 2.6v.1');

export const check = () => icon('m5.5 12.6 4.2 4.2 8.8-9.4');

export const down = () => icon('m7 10 5 5 5-5');

export const minus = () => icon('M5.5 12h13');

export const pause = () => icon('M9 6v12m6-12v12');

export const pin = () =>
  icon(
    'M12 20.5c4.3-4.3 6.4-7.7 6.4-10.3a6.4 6.4 0 0 0-12.8 0c0 2.6 2.1 6 6.4 10.3z' +
      'M12 7.9a2.3 2.3 0 1 0 .01 0',
  );

export const play = () => icon('M8.5 5.6v12.8L18.6 12z');

export const plus = () => icon('M12 5.5v13M5.5 12h13');

export const print = () => icon('M7.5 8.5V4h9v4.5m-9 8H4v-8h16v8h-3.5m-9-3h9V20h-9z');

export const reset = () => icon('M5.2 12a6.8 6.8 0 1 0 2.3-5.1M5 4.6v3.6h3.6');

export const urgent = () => icon('M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5m0 3v.1');
