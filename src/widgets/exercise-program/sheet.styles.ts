import { css } from 'lit';

/** The handout: the program on one or two sheets, A4 or US Letter; no text below 8.5 pt. */
export const sheetStyles = css`
  @media print {
    .filters,
    .frame > .folds,
    .keeping,
    .kit,
    .list .closable,
    .summary {
      display: none !important;
    }
    .on-paper {
      display: block;
    }
    /* Above the first exercise, which is not cut: see the head in base.styles.ts. */
    .on-paper.label:not(:empty) {
      break-inside: avoid;
      padding-block-end: 4.5cm;
      margin-block-end: -4.5cm;
    }
    .of-stage {
      display: none !important;
    }
    .list {
      margin: 0;
    }
    .list > li {
      display: grid;
      grid-template-columns: 3.2cm minmax(0, 1fr);
      column-gap: 0.5cm;
      align-items: start;
      padding-block: 4pt;
      break-inside: avoid;
    }
    .list > li > .row,
    .row > .opener {
      display: contents;
    }
    .opener > span > span {
      display: inline;
      margin-inline-end: 0.8em;
    }
    .opener .small {
      display: inline-block;
      margin: 0;
    }
    .thumb {
      grid-row: 1 / 3;
    }
    .sheet {
      grid-column: 2;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 4cm;
      column-gap: 0.5cm;
      align-content: start;
    }
    .sheet > :not(.week) {
      grid-column: 1;
    }
    .sheet > .week {
      grid-column: 2;
      grid-row: 1 / 9;
      align-self: start;
    }
    .sheet > .steps,
    .steps > li {
      gap: 0;
    }
    .steps > li::before {
      align-self: start;
      block-size: auto;
      background: none;
      line-height: inherit;
    }
    .how-often {
      display: flex;
      gap: 1em;
    }
    .week {
      display: grid;
      grid-template-columns: repeat(7, minmax(0, 1fr));
      text-align: center;
    }
    .week > i {
      block-size: 0.5cm;
      border: 1px solid var(--_paper-line);
    }
    .many {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 0.35cm;
    }
    .many > li {
      grid-template: repeat(3, auto) 1fr / 2.6cm minmax(0, 1fr);
      column-gap: 0.2cm;
      padding-block: 1pt;
    }
    .many > li:nth-child(2) {
      border: 0;
    }
    .many .opener {
      font-size: 10pt;
      line-height: 1.2;
    }
    .many :is(.thumb, .week) {
      grid-area: 1 / 1 / -1 / 2;
    }
    .many .sheet > :not(.week) {
      grid-column: 2;
    }
    .many .week {
      /* Under the drawing, which is 3 to 2. */
      margin-block-start: 1.8cm;
    }
    .many .week > i {
      block-size: 0.4cm;
    }
    .many .steps > li {
      grid-template-columns: 1.4em minmax(0, 1fr);
    }
    .sheet,
    .red-flags,
    .note {
      font-size: 9pt;
      line-height: 1.35;
    }
    .many .sheet {
      display: contents;
      font-size: 8.5pt;
      line-height: 1.15;
    }
    :is(.red-flags, .signs) > * + * {
      margin-block-start: 4pt;
    }
    .note {
      padding: 6pt 8pt;
    }
    .bullets > li {
      margin: 0;
    }

    /* Around many exercises everything is smaller, so that all of it takes two sheets. */
    .frame:has(.many) > * + * {
      margin-block-start: 4pt;
    }
    .frame:has(.many) .title {
      font-size: 14pt;
    }
    .frame:has(.many) .lead {
      margin-block-start: 2pt;
      font-size: 9pt;
    }
    .frame:has(.many) :is(.note, .red-flags, .footer) {
      font-size: 8.5pt;
      line-height: 1.15;
    }
    .frame:has(.many) .note {
      padding: 3pt 6pt;
    }
    .frame:has(.many) .note > div > ul:not(.bullets) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12pt;
    }
    .frame:has(.many) .ruler > div {
      display: block;
    }
    .frame:has(.many) .ruler :is(dt, dd, .small) {
      display: inline;
      padding: 0;
      margin-inline-end: 1em;
      line-height: inherit;
      text-indent: 0;
    }
    .frame:has(.many) .signs .note > div {
      gap: 1pt;
    }
    .frame:has(.many) .signs .bullets {
      columns: 3;
      gap: 10pt;
    }
    .frame:has(.many) .footer {
      padding-block: 3pt 0;
    }
    .frame:has(.many) .sources {
      padding: 0;
      font-size: inherit;
    }
    .frame:has(.many) .sources li {
      margin: 0;
    }
  }
`;
