import { css } from 'lit';

/**
 * The handout, A4 or US Letter: six exercises on a sheet, and what keeps them safe on its back. What
 * is read is 12 pt; names of days and positions are 10 pt, and the sources 9 pt.
 */
export const sheetStyles = css`
  @media print {
    .filters,
    .keeping,
    .kit,
    .list .closable,
    .summary,
    .opener .small {
      display: none !important;
    }
    .on-paper {
      display: block;
    }
    /* So that six exercises fit on a sheet. */
    .head .lead {
      margin: 0;
      line-height: 1.22;
    }
    .frame > * + * {
      margin-block-start: 8pt;
    }
    /* Above the first exercise, which is not cut: see the head in base.styles.ts. */
    .on-paper.label:not(:empty) {
      break-inside: avoid;
      margin-block-start: 2pt;
      padding-block-end: 4.5cm;
      margin-block-end: -4.5cm;
    }
    .list {
      margin: 0;
    }
    .list > li {
      display: grid;
      grid-template-columns: 5.5cm minmax(0, 1fr) 3.9cm;
      grid-template-rows: repeat(3, auto) 1fr;
      column-gap: 0.4cm;
      padding-block: 3pt;
      break-inside: avoid;
      line-height: 1.2;
    }
    .row,
    .opener,
    .sheet {
      display: contents;
    }
    .list .label {
      font-size: 1.0834em;
    }
    .thumb,
    .pair {
      grid-area: 1 / 1 / -1 / 2;
      align-self: start;
      padding: 0;
      background: none;
    }
    .list > li:has(.pair) .thumb {
      display: none;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1pt;
    }
    .pair svg {
      max-block-size: 3cm;
    }
    /* One above the other, with the words in the empty corner. */
    .pair.low {
      grid-template-columns: minmax(0, 1fr);
    }
    .low > div {
      position: relative;
    }
    .low svg {
      max-block-size: 1.85cm;
    }
    .low span {
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: 0;
      /* Before what stands in the corner, such as the post of a band. */
      padding-inline-end: 2pt;
      background: var(--_surface);
      print-color-adjust: exact;
    }
    .pair span,
    .week {
      font-size: 0.8334em;
      line-height: 1.2;
    }
    .opener > span:not(.thumb) {
      grid-area: 1 / 2;
    }
    .how-often {
      grid-area: 2 / 2;
    }
    .how-much {
      grid-area: 3 / 2 / 4 / 4;
      font-weight: 600;
    }
    .how-much:has(~ .week > .icon) {
      grid-column-end: 3;
    }
    .how-much,
    .how-often {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.4em;
    }
    :is(.how-much, .how-often) > li + li::before {
      content: '· ';
      content: '· ' / '';
    }
    .week {
      grid-area: 1 / 3 / 3 / 4;
      display: grid;
      grid-template-columns: repeat(7, minmax(0, 1fr));
      align-self: start;
      text-align: center;
    }
    .week:has(.icon) {
      grid-row-end: 4;
      grid-template-columns: 1.4em repeat(7, minmax(0, 1fr));
    }
    .week:has(.icon) > :first-child {
      grid-column-start: 2;
    }
    .week > .icon {
      align-self: center;
      inline-size: 1em;
      block-size: 1em;
    }
    .week > i {
      block-size: 0.56cm;
      border: 1px solid var(--_paper-line);
    }
    .sheet > .steps {
      grid-area: 4 / 2 / 5 / 4;
      display: block;
    }
    .list .steps > li {
      grid-template-columns: 1.2em minmax(0, 1fr);
    }
    .steps > li::before {
      align-self: start;
      justify-items: start;
      block-size: auto;
      background: none;
      line-height: inherit;
    }
    .folds {
      break-inside: avoid;
    }
    .note {
      padding: 4pt 8pt;
    }
    .bullets > li {
      margin: 0;
    }
    .rule > div,
    .signs .note > div {
      line-height: 1.25;
    }
    .signs .bullets {
      gap: 14pt;
      padding-inline-start: 1em;
    }
    .matrix :is(th, td) {
      padding: 2pt 4pt;
      line-height: 1.2;
    }
    .matrix th:first-child {
      inline-size: 28%;
    }
    .footer {
      line-height: 1.22;
    }
    .sources {
      padding: 0;
    }
    .sources li {
      margin: 0;
    }
    .sources ol {
      font-size: 0.75em;
      line-height: 1.25;
    }
    .folds > .label {
      padding-block-start: 0;
    }
  }
`;
