import { css } from 'lit';

export const painMatrixStyles = css`
  .matrix {
    /* A page without a doctype resets both in tables. */
    color: inherit;
    font: inherit;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .matrix tr {
    break-inside: avoid;
  }
  .matrix :is(th, td) {
    padding: 5px 6px;
    border: 1px solid var(--_line-2);
    line-height: 1.3;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .matrix th:first-child {
    inline-size: 36%;
  }
  .matrix thead th {
    padding-block: 3px;
    font-weight: 400;
    vertical-align: bottom;
  }
  .matrix tbody th {
    font-weight: 600;
  }

  @container pht (17em <= inline-size < 21em) {
    .matrix :is(th, td) {
      padding-inline: 4px;
    }
    .matrix tbody :is(th, td) {
      font-size: 0.9375em;
    }
  }
  /* Too narrow for three columns: one, and above each cell the head of its column. */
  @container pht (inline-size < 17em) {
    .matrix,
    .matrix th:first-child {
      inline-size: auto;
    }
    .matrix,
    .matrix :is(tbody, tr, th, td) {
      display: block;
    }
    .matrix thead {
      display: none;
    }
    .matrix tr + tr {
      margin-block-start: 8px;
    }
    .matrix :is(th, td) + td {
      border-block-start: 0;
    }
    .matrix td::before {
      content: attr(data-day);
      color: var(--_ink-2);
    }
  }
`;
