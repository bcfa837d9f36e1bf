import { css } from 'lit';

export const styles = css`
  :host {
    display: inline;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    display: inline;
  }
  .root ~ slot:not(.shown) {
    display: none;
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }

  /*
   * Text of the page in all but the dots: it breaks as text does. A finger finds all of its line,
   * and nothing of the lines around it.
   */
  .term {
    padding-block: max(0px, (1lh - 1.3em) / 2);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    text-decoration: underline dotted;
    text-decoration-thickness: max(1.5px, 0.09em);
    text-underline-offset: 0.2em;
  }
  .term:hover,
  .term[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .term:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* In the size that the patient's browser has, also inside a heading. */
  .definition {
    all: initial;
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    display: block;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(21em, 100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    background: var(--_surface);
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-control);
    box-shadow: 0 4px 16px color-mix(in oklab, var(--_ink) 22%, transparent);
    color-scheme: inherit;
    color: var(--_ink);
    font-family: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  .definition[hidden] {
    display: none !important;
  }
  [dir='rtl'] .definition {
    line-height: 1.75;
  }
  .definition > * {
    display: block;
  }
  .name {
    font-family: var(--pht-font-heading, inherit);
    font-weight: 600;
  }
  .also {
    color: var(--_ink-2);
  }
  .meaning {
    margin-block-start: 4px;
  }

  .printed {
    display: none;
  }
  @media print {
    .term {
      text-decoration: none;
    }
    .definition {
      display: none;
    }
    .printed {
      display: inline;
    }
  }
`;
