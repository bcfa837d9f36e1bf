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

export const close = () => icon('m6.5 6.5 11 11m0-11-11 11');

export const down = () => icon('m7 10 5 5 5-5');

export const minus = () => icon('M5.5 12h13');
export const hand = () =>
  icon(
    'M8 13V6.2a1.5 1.5 0 0 1 3 0V11m0-.5V4.8a1.5 1.5 0 0 1 3 0v6m0 0V6.5a1.5 1.5 0 0 1 3 0v7' +
      'c0 4-2 6.5-5.3 6.5-2.7 0-4-1.4-5-3.6L5 12.6a1.4 1.4 0 0 1 2.5-1.3L8 12.6',
  );

export const info = () => icon('M12 3.5a8.5 8.5 0 1 0 .01 0M12 11.2V16m0-8v.1');

export const moon = () => icon('M19.5 14.3A8 8 0 0 1 9.7 4.5a8 8 0 1 0 9.8 9.8z');

export const next = () => icon('M6.5 6.2v11.6L15 12zm11 0v11.6');

export const pause = () => icon('M9 6v12m6-12v12');

export const phone = () =>
  icon(
    'M6 3.8h3.3l1.6 4-2 1.6a11 11 0 0 0 5.7 5.7l1.6-2 4 1.6V18a2.2 2.2 0 0 1-2.2 2.2A14.2 14.2 0 0 1 3.8 6 2.2 2.2 0 0 1 6 3.8z',
  );

export const pin = () =>
  icon(
    'M12 20.5c4.3-4.3 6.4-7.7 6.4-10.3a6.4 6.4 0 0 0-12.8 0c0 2.6 2.1 6 6.4 10.3z' +
      'M12 7.9a2.3 2.3 0 1 0 .01 0',
  );

export const play = () => icon('M8.5 5.6v12.8L18.6 12z');

export const plus = () => icon('M12 5.5v13M5.5 12h13');

export const previous = () => icon('M17.5 6.2v11.6L9 12zm-11 0v11.6');

export const print = () => icon('M7.5 8.5V4h9v4.5m-9 8H4v-8h16v8h-3.5m-9-3h9V20h-9z');

export const redo = () => icon('M15.5 4.5 19.5 8.5l-4 4m4-4H10a5 5 0 0 0 0 10h5');

export const reset = () => icon('M5.2 12a6.8 6.8 0 1 0 2.3-5.1M5 4.6v3.6h3.6');

export const sun = () =>
  icon(
    'M12 8.2a3.8 3.8 0 1 0 .01 0M12 3v1.8m0 13.9v1.8M3.5 12h1.8m13.4 0h1.8M6 6l1.3 1.3' +
      'm9.4 9.4L18 18m0-12-1.3 1.3m-9.4 9.4L6 18',
  );

export const undo = () => icon('M8.5 4.5 4.5 8.5l4 4m-4-4H14a5 5 0 0 1 0 10H9');

export const urgent = () => icon('M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5m0 3v.1');

export const voice = () =>
  icon(
    'M4.3 10v4h3l4.2 3.5v-11L7.3 10zm10.5-.6a3.8 3.8 0 0 1 0 5.2m2.6-7.7a7.3 7.3 0 0 1 0 10.2',
  );

export const voiceOff = () =>
  icon('M4.3 10v4h3l4.2 3.5v-11L7.3 10zm10.9-.2 4.4 4.4m0-4.4-4.4 4.4');
