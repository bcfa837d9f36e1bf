import { css } from 'lit';

/** Host, reset, type, frame, header and footer. */
export const baseStyles = css`
  /*
   * The page decides whether it shows the widget, and where. What its resets leave of the display
   * is enough: the box inside is a block of its own.
   */
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host {
    min-inline-size: min(17em, 100%) !important;
  }
  /*
   * Without content that counts, the box inside tells the page no width that it would like: where
   * that decides, as in a flex container that centres, two words far apart ask for much, and break.
   */
  :host::before {
    content: '. .';
    display: block;
    flex: 0 1 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 64em;
  }

  /*
   * The page's font, size and scheme are welcome, and what hides the widget or lets clicks through,
   * as in a closed popup; nothing else is inherited.
   */
  .root {
    all: initial;
    container: pht / inline-size;
    contain-intrinsic-inline-size: min(17em, 60vw);
    min-inline-size: min(17em, 100%);
    display: block;
    flex: 1;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    color-scheme: inherit;
    color: var(--_ink);
    font-family: inherit;
    font-size: max(16px, 1em);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    line-height: 1.55;
    overflow-wrap: break-word;
  }
  .root ~ slot:not(.shown) {
    display: none;
  }
  /* What the page has links to in the fallback: at the top of the widget for them, and not seen. */
  .targets {
    display: block;
    inline-size: 0;
    block-size: 0;
    overflow: clip;
    visibility: hidden;
    transform: scale(0);
  }
  .targets,
  .targets ::slotted(*) {
    position: absolute;
    margin: 0;
  }
  @media print {
    .targets {
      display: none;
    }
  }
  /*
   * Of many, those far away cost no layout: as tall as pht.css keeps for them, until seen. Not the
   * container itself: Firefox would give it no height.
   */
  @media screen {
    [data-many] > .frame {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 60em;
    }
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  svg {
    display: block;
  }
  :not(.closable)[hidden] {
    display: none !important;
  }
  /* Closed, it has a box without a place, for the browser's search. */
  .closable[hidden='until-found'] {
    position: absolute;
    block-size: 0;
  }
  .closable[hidden=''] {
    display: none;
  }

  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
    padding: 16px 16px 6px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    position: relative;
  }

  .title,
  .heading,
  .label {
    font-weight: 600;
    line-height: 1.3;
  }
  .title,
  .heading {
    font-family: var(--pht-font-heading, var(--_page-font, inherit));
    font-size: 1.25em;
  }
  .title {
    font-size: 1.375em;
  }
  .lead {
    max-inline-size: 60ch;
    margin-block-start: 4px;
    line-height: 1.45;
  }
  .lead,
  .muted {
    color: var(--_ink-2);
  }
  .small,
  .footer {
    font-size: 0.875em;
    line-height: 1.5;
  }
  .root[dir='rtl'] {
    line-height: 1.75;
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
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-2);
  }
  .footer button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    min-inline-size: 44px;
    background: none;
    border: 0;
    color: var(--_ink);
    font-weight: 500;
    cursor: pointer;
  }
  .footer [aria-expanded] {
    text-decoration: underline;
  }
  .print {
    margin-inline-start: auto;
  }
  .footer > :is(.closable, .no-print) {
    flex-basis: 100%;
  }
  .sources {
    padding-block: 4px 10px;
  }
  .sources ol {
    padding-inline-start: 1.8em;
    list-style: decimal;
  }
  .sources li {
    margin-block-end: 10px;
  }

  .debug {
    margin-block-start: 12px;
    padding: 14px 16px;
    border: 1.5px dashed var(--_line-2);
    border-radius: var(--_radius-mat);
    overflow-wrap: anywhere;
  }

  @container pht (inline-size < 42em) {
    .print span {
      display: none;
    }
    .footer > :not(button) {
      order: 1;
      flex-basis: 100%;
      padding-block-end: 4px;
    }
  }
  @container pht (inline-size >= 42em) {
    .frame {
      gap: 28px;
      padding: 32px 32px 14px;
    }
    .title {
      font-size: 1.75em;
    }
  }

  .in-none,
  .in-line {
    padding-inline: 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .in-none {
    border: 0;
  }

  /*
   * Paper: no container queries and no grid around what may break, as Firefox does not lay out
   * again what the first change and cuts lines in the second.
   */
  @media print {
    .root {
      container-type: normal;
      color-scheme: light;
      /* Large print where the page has large text, and nothing smaller than clear print. */
      font-size: clamp(12pt, (1em - 20px) * 99, 16pt);
      line-height: 1.35;
    }
    .frame {
      display: block;
      padding: 0;
      border: 0;
    }
    .frame > * + * {
      margin-block-start: 11pt;
    }
    [role='heading'] {
      break-after: avoid;
    }
    .closable[hidden] {
      display: block;
      position: static;
      block-size: auto;
      content-visibility: visible;
    }
    /* Firefox knows no "break-after: avoid": what reaches further down cannot stand last. */
    .head {
      break-inside: avoid;
      padding-block-end: 4em;
      margin-block-end: -4em;
    }
    .footer {
      display: block;
      padding-block-start: 4pt;
    }
    .footer-item {
      display: inline-block;
      margin-inline-end: 1em;
    }
    .footer :is(button, .no-print) {
      display: none;
    }
    .small,
    .footer {
      font-size: 1em;
    }
    .sources ol {
      columns: 2;
      font-size: 0.8334em;
    }
    .sources li {
      break-inside: avoid;
      margin-block-end: 1pt;
    }
    a:not(.sources a)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
