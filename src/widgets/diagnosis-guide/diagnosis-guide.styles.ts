import { css } from 'lit';

export const styles = css`
  .exam,
  .opened,
  .tests {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3) 20px;
    overflow-wrap: anywhere;
  }
  .exam > li {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    line-height: 1.4;
  }
  .mat > svg {
    inline-size: 100%;
  }
  .opened {
    padding-block: 12px 4px;
  }
  .tests > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
    padding-block-end: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_line);
  }
  .hundreds {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px;
    line-height: 1.4;
  }
  .dots {
    inline-size: 100%;
    max-inline-size: 8.5em;
    block-size: auto;
    margin-block-end: 6px;
    fill: none;
    stroke-linecap: round;
  }
  .large {
    stroke: var(--_accent);
    stroke-width: 8;
  }
  .small-dots {
    stroke: var(--_line-2);
    stroke-width: 3.5;
  }
  .alarms {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 16px;
    align-items: start;
  }

  .table {
    inline-size: 100%;
    border-spacing: 0;
  }
  .table :is(th, td) {
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  .table tbody > tr {
    border-block-end: 1px solid var(--_line);
  }
  .column {
    display: block;
  }
  .film-box {
    margin-block-start: 6px;
    max-inline-size: 22em;
  }

  .groups {
    display: grid;
    gap: 12px 32px;
  }
  .item,
  .keep {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: var(--_target);
    line-height: 1.35;
    cursor: pointer;
  }
  .groups li + li {
    border-block-start: 1px solid var(--_line);
  }
  :is(.item, .keep) input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
    outline: 0;
  }
  .visit > .button {
    justify-self: start;
  }
  .on-paper {
    display: none;
  }

  /* One picture after another, where there is no room for columns. */
  @container pht (inline-size < 42em) {
    .table :is(tbody, th, td) {
      display: block;
    }
    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table tbody > tr {
      display: grid;
      gap: 6px;
      padding-block: 12px;
    }
  }
  @container pht (inline-size >= 42em) {
    .exam,
    .tests {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .exam > li {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .tests > li {
      border: 0;
    }
    .groups {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .table {
      table-layout: fixed;
    }
    .table :is(th, td) {
      padding-block: 8px 12px;
      padding-inline-end: 16px;
    }
    .table tbody > tr > * {
      border-block-start: 1px solid var(--_line);
    }
    .column {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .large {
      stroke: Highlight;
    }
    .small-dots {
      stroke: CanvasText;
    }
  }

  @media print {
    /* Several sheets long: from the start of one, its parts end well in Firefox,
       too. Printed alone it is there anyway. */
    :host(:not([data-pht-print])) {
      break-before: page;
    }
    .keeping,
    .column,
    .visit > p:not(.on-paper) {
      display: none;
    }
    .exam,
    .opened,
    .tests,
    .groups {
      display: block;
    }
    .opened {
      padding-block: 4pt;
    }
    .opened > * + *,
    .alone .groups > * + * {
      margin-block-start: 8pt;
    }
    .groups {
      columns: 2;
    }
    .film-box {
      max-inline-size: 3.8cm;
    }
    .at {
      font-size: 8.5pt;
      white-space: nowrap;
    }
    /* Above a text or a test with its drawing, not cut: see the head in base.styles.ts. */
    .folds > .label,
    .opened > div > [data-claims] {
      break-inside: avoid;
      padding-block-end: 6em;
      margin-block-end: -6em;
    }
    .exam > li {
      grid-template-columns: 3cm minmax(0, 1fr);
      break-inside: avoid;
      padding-block: 2pt;
    }
    .tests > li {
      grid-template: auto 1fr / 3cm minmax(0, 1fr) 7cm;
      gap: 2pt 12pt;
      break-inside: avoid;
      padding-block: 6pt;
    }
    .tests > li > :is(.mat, .hundreds) {
      grid-row: 1 / 3;
      align-self: start;
    }
    .tests > li > .hundreds {
      grid-column: 3;
    }
    .dots {
      max-inline-size: 2cm;
    }
    .hundreds {
      font-size: 10pt;
      line-height: 1.25;
    }
    .table {
      table-layout: fixed;
    }
    .table :is(th, td) {
      padding: 3pt 0;
      padding-inline-end: 10pt;
    }
    .table tr,
    .groups > div,
    .alarms {
      break-inside: avoid;
    }
    .table tbody > tr > * {
      border-block-start: 1px solid var(--_paper-line);
    }
    .item {
      min-block-size: 0;
      padding-block: 3pt;
    }

    /* “Print my list”: that, and nothing else. */
    :host([data-pht-print]) .frame:has(.alone) > :not(.folds),
    :host([data-pht-print]) .folds:has(.alone) > :not(:has(.alone)) {
      display: none;
    }
    :host([data-pht-print]) .alone .groups {
      columns: 1;
    }
    :host([data-pht-print]) .alone .on-paper {
      display: block;
      font-size: 18pt;
    }
    :host([data-pht-print]) .alone .item {
      padding-block: 8pt;
      font-size: 14pt;
    }
  }
`;
