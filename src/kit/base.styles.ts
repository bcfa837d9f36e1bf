import { css } from 'lit';

/** Host, reset, type, frame, header and footer. */
export const baseStyles = css`
  /* !important inside a shadow root beats the page's: hostile resets cannot hide the widget. */
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }

  /* The page's font, size and scheme are welcome; nothing else is inherited. */
  .root {
    all: initial;
    container: pht / inline-size;
    contain-intrinsic-inline-size: 17em;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    color: var(--_ink);
    font-family: inherit;
    font-size: max(16px, 1em);
    line-height: 1.55;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: break-word;
    -webkit-font-smoothing: antialiased;
  }
  .root[data-theme='light'] {
    color-scheme: light;
  }
  .root[data-theme='dark'] {
    color-scheme: dark;
  }
  .root:dir(rtl) {
    line-height: 1.75;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend,
  table {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  svg {
    display: block;
  }
  /* After the layout rules of each widget, so that none of them shows what is closed. */
  [hidden] {
    display: none !important;
  }

  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    padding: 20px 20px 10px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    position: relative;
  }

  .title,
  .heading {
    font-family: var(--_font-heading);
    font-weight: 600;
  }
  .title {
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.018em;
    text-wrap: balance;
  }
  .heading {
    font-size: 1.25em;
    line-height: 1.3;
    letter-spacing: -0.012em;
  }
  .label {
    font-weight: 600;
    line-height: 1.4;
  }
  .root:dir(rtl) :is(.title, .heading) {
    letter-spacing: 0;
    line-height: 1.4;
  }
  .lead {
    max-inline-size: 60ch;
    margin-block-start: 8px;
    color: var(--_ink-2);
  }
  .small {
    font-size: 0.875em;
    line-height: 1.5;
  }
  .muted {
    color: var(--_ink-2);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    inline-size: 1.375em;
    block-size: 1.375em;
    flex: none;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .root:dir(rtl) .flip {
    transform: scaleX(-1);
  }
  .with-icon {
    display: flex;
    gap: 8px;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    margin-block-start: 4px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-2);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .footer-item:not(:first-child)::before {
    content: '';
    display: inline-block;
    inline-size: 3px;
    block-size: 3px;
    margin-inline-end: 10px;
    border-radius: 50%;
    background: currentColor;
    vertical-align: middle;
  }
  .footer button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0;
    background: none;
    border: 0;
    color: var(--_ink);
    font-weight: 500;
    cursor: pointer;
  }
  .sources-button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .print {
    margin-inline-start: auto;
  }
  .sources {
    flex-basis: 100%;
    display: grid;
    gap: 10px;
    padding-block: 4px 10px;
  }
  .sources ol {
    display: grid;
    gap: 10px;
    padding-inline-start: 1.8em;
    list-style: decimal;
  }

  .problems {
    display: grid;
    gap: 12px;
  }
  .debug {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border: 1.5px dashed var(--_line-2);
    border-radius: var(--_radius-mat);
  }
  code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  mark {
    background: var(--_stop-surface);
    color: var(--_stop);
    text-decoration: underline wavy;
    text-underline-offset: 0.2em;
  }

  @container pht (inline-size < 42em) {
    .print {
      order: 1;
    }
    .print span {
      display: none;
    }
    .footer::before {
      content: '';
      order: 2;
      flex-basis: 100%;
    }
    .notice {
      order: 3;
      padding-block-end: 12px;
    }
    .notice::before {
      content: none !important;
    }
    .sources,
    slot[name='footer-note'] {
      order: 4;
    }
  }
  @container pht (inline-size >= 42em) {
    .frame {
      gap: 28px;
      padding: 32px 32px 14px;
    }
    .title {
      font-size: 1.75em;
      line-height: 1.18;
    }
  }

  @media (forced-colors: active) {
    .footer-item::before {
      background: CanvasText !important;
      forced-color-adjust: none;
    }
  }

  @media print {
    .root {
      color-scheme: light !important;
      font-size: 11pt;
    }
    .frame {
      padding: 0;
      border: 0;
      gap: 14pt;
    }
    .footer button {
      display: none;
    }
    .sources[hidden] {
      display: grid !important;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
