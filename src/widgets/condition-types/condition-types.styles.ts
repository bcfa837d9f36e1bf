import { css } from 'lit';

export const styles = css`
  /* Words differ in length, and long ones get a line of their own. */
  .switch {
    flex-wrap: wrap;
  }
  .switch label {
    flex: auto;
    padding-inline: 4px;
  }

  .table {
    /* A page without a doctype resets both in tables. */
    color: inherit;
    font: inherit;
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .rest > .fold {
    --_note: var(--_accent);
  }
  .rest {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .rest .bullets {
    margin-block-end: 8px;
  }
  .compared {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .picture {
    display: grid;
    align-items: start;
  }
  .picture > * {
    grid-area: 1 / 1;
  }
  /*
   * Drawings are never mirrored. Each name is in the middle of its row, and so at its line. Names
   * that need more than their rows push the others, and all are taller than the drawing only where
   * there is no room for them: a share in fr would make every row as tall as the tallest asks.
   */
  .labels {
    display: grid;
    grid-template-rows:
      minmax(min-content, 28%) minmax(min-content, 20%) minmax(min-content, 28%)
      minmax(min-content, 24%);
    align-self: stretch;
    align-items: center;
    margin-inline: 79% 0;
    direction: ltr;
    color: var(--_ink);
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .labels .change {
    order: 1;
    font-weight: 600;
  }
  /* It keeps its room, so that the other names stay at their lines. */
  .labels .change.is-off {
    visibility: hidden;
  }
  .labels .tendon {
    order: 2;
  }
  .labels .muscle {
    order: 3;
    padding-block-start: 18%;
  }
  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 8px 12px;
    line-height: 1.4;
  }
  .scrubber {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .scrubber .button {
    padding-inline: 8px;
    font-size: 0.875em;
  }
  .scrubber [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .scrubber input {
    flex: 1 1 4em;
    min-inline-size: 0;
    min-block-size: 44px;
    accent-color: var(--_accent);
  }
  .on-paper {
    display: none;
  }

  @container pht (inline-size < 42em) {
    table,
    thead,
    tbody,
    tr {
      display: block;
    }
    tbody tr {
      padding-block: 6px;
      border-block-start: 1px solid var(--_line);
      line-height: 1.4;
    }
    tbody tr:first-child {
      padding-block-start: 0;
      border: 0;
    }
    /* A question and its answer, in one run of text. */
    tbody :is(th, td) {
      display: inline;
    }
    .question {
      color: var(--_ink);
      font-weight: 600;
    }
    .question::after {
      content: ' ';
    }
    .corner,
    .other {
      display: none;
    }
    /* The switch tells it. */
    .condition {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container pht (inline-size < 20em) {
    .switch {
      flex-flow: column nowrap;
      overflow-wrap: anywhere;
    }
    .labels,
    .leader {
      display: none;
    }
  }

  @container pht (inline-size >= 42em) {
    .plate {
      display: grid;
      grid-template-columns: 3fr 2fr;
      align-items: center;
    }
    .told {
      gap: 16px;
      padding: 16px 24px;
    }
    .scrubber {
      justify-content: space-between;
    }
    .scrubber input {
      order: -1;
      flex-basis: 100%;
    }
    th,
    td {
      padding: 14px 12px;
    }
    .corner,
    .question {
      inline-size: 7em;
      padding-inline-start: 0;
    }
    tbody :is(th, td) {
      border-block-start: 1px solid var(--_line);
    }
    .highlight {
      background: var(--_tint);
    }
    thead .highlight {
      border-radius: var(--_radius-mat) var(--_radius-mat) 0 0;
    }
    tbody tr:last-child .highlight {
      border-radius: 0 0 var(--_radius-mat) var(--_radius-mat);
    }
    /* The tint is gone there. */
    @media (forced-colors: active) {
      .highlight {
        padding-inline: 10px;
        border-inline: 2px solid var(--_accent);
      }
    }
  }

  @media (forced-colors: active) {
    /* Its words follow the patient's colours; the drawing keeps its own. */
    .plate {
      forced-color-adjust: auto;
    }
    .drawing {
      forced-color-adjust: none;
    }
    .labels > * {
      background: Canvas;
    }
  }

  @media print {
    .compared {
      display: none;
    }
    .pair {
      display: flex;
      gap: 4pt;
      margin-block-start: 4pt;
    }
    .pair > * {
      flex: 1;
    }
    .drawing {
      filter: grayscale(1);
      print-color-adjust: exact;
    }
    .rest {
      display: block;
    }
    th,
    td {
      padding: 4pt 8px;
    }
    .corner,
    .question {
      inline-size: 6em;
      padding-inline-start: 0;
    }
    tbody :is(th, td) {
      border-block-start: 1px solid var(--_line);
    }
    /* The tint is gone there. */
    .highlight {
      border-inline: 2px solid var(--_accent);
    }
  }
`;
