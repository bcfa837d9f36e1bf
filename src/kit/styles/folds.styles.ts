import { css } from 'lit';

export const foldsStyles = css`
  .folds {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-content: start;
  }
  /* As tall as the others in its row; a height in percent is another in a page without doctype. */
  .folds > .label {
    flex: 1 1 8em;
    display: grid;
    grid-template-columns: minmax(min-content, 1fr);
    max-inline-size: 100%;
  }
  /* Under all the headings. */
  .folds > .closable {
    flex: 0 0 100%;
    order: 1;
  }
  .folds .fold {
    justify-content: space-between;
    gap: 2px;
    inline-size: 100%;
    padding: 4px;
    padding-inline-start: 8px;
    overflow-wrap: break-word;
    font-size: 0.875em;
    border: 1.5px solid var(--_line-2);
    color: inherit;
    text-decoration: none;
  }
  .folds .matrix {
    margin-block-end: 8px;
  }
  .folds .icon {
    inline-size: 1.25em;
  }
  .folds [aria-expanded='true'] {
    background: var(--_tint);
    border-color: var(--_accent);
    color: var(--_accent);
  }

  @container pht (inline-size < 16em) {
    .folds > .label {
      grid-template-columns: minmax(0, 1fr);
    }
    .folds .fold {
      overflow-wrap: anywhere;
    }
  }
  @media print {
    .folds .fold[aria-expanded] {
      display: block;
      min-block-size: 0;
      padding: 0;
      background: none;
      border: 0;
      color: inherit;
      font-size: inherit;
    }
    .fold > .icon {
      display: none;
    }
    .folds {
      display: block;
    }
    .folds > .label {
      display: block;
      break-inside: avoid;
      padding-block: 6pt 3em;
      margin-block-end: -3em;
    }
  }
`;
