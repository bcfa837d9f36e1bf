import { css } from 'lit';

export const styles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .look > .actions {
    margin-block-start: 14px;
  }
  .actions > .button {
    flex: 1 1 8em;
    max-inline-size: 100%;
    padding-inline: 12px;
    overflow-wrap: break-word;
  }
  .actions > [part='done'] {
    flex-basis: 10em;
  }
  .missing {
    flex: 1 0 100%;
  }
  .pressed {
    background: var(--_ok-surface);
    border-color: var(--_ok);
    color: var(--_ok);
  }

  /* A collapsed row is the name and a line: what is around the card comes with the rest. */
  .frame:has(> .row) > .head {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media screen {
    .frame:has(> .row) {
      padding-block: 4px;
    }
    .frame:has(> .row > [aria-expanded='false']) > .footer {
      display: none;
    }
  }

  @container pht (inline-size >= 42em) {
    .actions > .button {
      flex: 0 1 auto;
      min-inline-size: 11em;
    }
  }
  @media (forced-colors: active) {
    .pressed {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .actions,
    .row {
      display: none;
    }
    /* Above the drawing, which is not cut: see the head in base.styles.ts. */
    .head,
    .exercise > .chip {
      break-inside: avoid;
      padding-block-end: 6cm;
      margin-block-end: -6cm;
      background: none;
    }
    /* As on the handout of a program: so all of it is on two sheets. */
    .sources ol {
      font-size: 0.75em;
    }
    .footer {
      padding-block-start: 0;
      margin-block-start: 4pt;
    }
    /* Its two halves have headings that say it again. */
    .folds > .label:has([aria-controls='ways']) {
      display: none;
    }
    .frame:has(> .row) > .head {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
`;
