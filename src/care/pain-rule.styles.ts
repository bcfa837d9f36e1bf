import { css } from 'lit';

export const painRuleStyles = css`
  .rule > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    line-height: 1.4;
  }
  /* Under the icon, too: more words to a line. */
  .rule > div > :not(.label),
  .rule slot > * {
    margin-inline-start: calc(-1.375em - 12px);
  }
  .ruler {
    display: grid;
    grid-template-columns: minmax(min-content, 9em) minmax(min-content, 1fr);
    gap: 4px 12px;
  }
  .ruler > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  .ruler dt {
    grid-column: 1;
    line-height: 1.4;
  }
  .ruler dt:first-child {
    font-weight: 600;
  }
  .ruler .small {
    display: block;
    padding-inline-start: 1.4em;
    text-indent: -1.4em;
  }
  .ruler dd {
    grid-column: 2;
    grid-row: 1 / span 2;
    line-height: 1.4;
  }
  @media print {
    .rule > div {
      display: block;
      line-height: inherit;
    }
    .rule .small {
      font-size: inherit;
    }
    .ruler {
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0 12px;
    }
    .ruler > div {
      row-gap: 0;
    }
    .ruler :is(dt, dd) {
      line-height: inherit;
    }
  }
`;
