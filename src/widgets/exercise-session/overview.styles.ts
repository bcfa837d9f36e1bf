import { css } from 'lit';

export const overviewStyles = css`
  .overview,
  .before {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }
  .length legend {
    padding-block-end: 6px;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .list > li {
    border-block-end: 1px solid var(--_line);
  }
  .choice {
    display: flex;
    gap: 14px;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: 8px;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    accent-color: var(--_accent);
  }
  .thumb {
    flex: none;
    inline-size: min(5.5em, 33%);
  }
  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what,
  .what > * {
    display: block;
  }
  .on-paper {
    display: none;
  }
  .start-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .start-row > .button {
    min-block-size: max(52px, 3em);
  }
  .start-row > .label {
    flex: 1 1 6em;
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 6px 14px;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    text-align: start;
    cursor: pointer;
  }
  .choose {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_accent);
    font-weight: 600;
  }
  .chooser[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .drawings {
    display: flex;
    flex: 1 0 100%;
    gap: 4px;
    padding: 2px 4px;
  }
  .drawings > * {
    flex: 0 1 5.5em;
    min-inline-size: 0;
  }
  .dose > span:not(:empty) + span:not(:empty)::before {
    content: '•';
    content: '•' / '';
    margin-inline: 8px;
  }

  @media print {
    .overview,
    .overview[hidden],
    .list,
    .before {
      display: block !important;
    }
    .length,
    .start-row,
    .folds,
    .chooser,
    .choice input {
      display: none;
    }
    .before > * {
      margin-block-start: 12pt;
    }
    .list > li {
      display: grid;
      grid-template-columns: 3.6cm minmax(0, 1fr);
      column-gap: 0.5cm;
      padding-block: 3pt;
      break-inside: avoid;
    }
    .choice {
      display: contents;
    }
    .thumb {
      grid-row: 1 / 3;
      align-self: start;
      inline-size: auto;
    }
    .on-paper {
      display: block;
      padding-inline-start: 1.5em;
      list-style: decimal;
    }
  }
`;
