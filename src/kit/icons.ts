import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * Icons on a 24 grid, 1.75 stroke, drawn in the text's colour and hidden from screen readers:
 * the words beside them carry the meaning. Each is a function, so that a widget ships only
 * those it draws. `flip` mirrors an icon that points along the line of text.
 */
const icon = (shape: SVGTemplateResult, flip = false): TemplateResult =>
  html`<svg class=${flip ? 'icon flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    ${shape}
  </svg>`;

export const arrowUp = () => icon(svg`<path d="M12 19V5.5M6.7 10.8 12 5.5l5.3 5.3"/>`);

export const calendar = () =>
  icon(
    svg`<rect x="4" y="5.5" width="16" height="14.5" rx="2.5"/>
      <path d="M4 10h16M8.5 3.5v4M15.5 3.5v4"/>`,
  );

export const caution = () =>
  icon(
    svg`<path d="m12 4.4 8.6 14.9H3.4z"/><path d="M12 10v4"/>
      <path d="M12 16.6v.01" stroke-width="2.3"/>`,
  );

export const check = () => icon(svg`<path d="m5.5 12.6 4.2 4.2 8.8-9.4"/>`);

export const down = () => icon(svg`<path d="m7 10 5 5 5-5"/>`);

export const download = () => icon(svg`<path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15"/>`);

export const info = () =>
  icon(
    svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 11.2V16"/>
      <path d="M12 8v.01" stroke-width="2.3"/>`,
  );

export const lock = () =>
  icon(
    svg`<rect x="5.5" y="10.5" width="13" height="9.5" rx="2.2"/>
      <path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"/>`,
  );

export const pause = () => icon(svg`<path d="M9 6v12M15 6v12" stroke-width="2.4"/>`);

export const pin = () =>
  icon(
    svg`<path d="M12 20.5c4.3-4.3 6.4-7.7 6.4-10.3a6.4 6.4 0 0 0-12.8 0c0 2.6 2.1 6 6.4
      10.3z"/><circle cx="12" cy="10.2" r="2.3"/>`,
  );

export const play = () => icon(svg`<path d="M8.5 5.6v12.8L18.6 12z"/>`);

export const print = () =>
  icon(
    svg`<path d="M7.5 8.5V4h9v4.5m-9 8h-2A1.5 1.5 0 0 1 4 15v-5a1.5 1.5 0 0 1
      1.5-1.5h13A1.5 1.5 0 0 1 20 10v5a1.5 1.5 0 0 1-1.5 1.5h-2"/>
      <path d="M7.5 13.5h9V20h-9z"/>`,
  );

export const reset = () =>
  icon(svg`<path d="M5.2 12a6.8 6.8 0 1 0 2.3-5.1"/><path d="M5 4.6v3.6h3.6"/>`);

export const trash = () =>
  icon(svg`<path d="M4.5 7h15m-10 0V4.5h5V7m-8 0 .8 13h9.4l.8-13m-7.3 4v5m3.6-5v5"/>`);

export const urgent = () =>
  icon(
    svg`<path d="M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7z"/><path d="M12 8v5"/>
      <path d="M12 16v.01" stroke-width="2.3"/>`,
  );
