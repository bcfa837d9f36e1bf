import { css } from 'lit';

export const styles = css`
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }
  .note .bullets {
    margin-block-start: 4px;
  }
  .note .bullets > li {
    margin-block-start: 2px;
  }

  .folds > li,
  div.folds {
    border-block: 1px solid var(--_line);
  }
  .folds > li + li {
    border-block-start: 0;
  }
  .fold {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 4px 0;
    background: none;
    border: 0;
    border-radius: var(--_radius-control);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .fold > .icon {
    color: var(--_accent);
  }
  .fold[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }

  .correction {
    display: grid;
    gap: calc(var(--_space) * 3) 24px;
    padding-block: 4px 16px;
  }
  .reading {
    display: block;
  }
  .bullets + .sources {
    padding-block-start: 12px;
  }

  @container pht (inline-size >= 42em) {
    .correction {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media print {
    .section,
    .correction {
      display: block;
    }
    .section > * + * {
      margin-block-start: 6pt;
    }
    /* As the head of a widget, for Firefox. */
    .section > :first-child {
      break-inside: avoid;
      padding-block-end: 4em;
      margin-block-end: -4em;
    }
    .fold {
      min-block-size: 0;
      padding-block: 3pt 0;
      break-after: avoid;
    }
    .fold > .icon {
      display: none;
    }
    .correction {
      padding-block: 0 4pt;
    }
    .folds > li {
      break-inside: avoid;
    }
    .correction > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 12px;
      break-inside: avoid;
    }
  }
`;
