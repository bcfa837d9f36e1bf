import { css } from 'lit';

export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    list-style: '';
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_line);
  }
  .entry > button {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: max(48px, 3em);
    padding: 4px 0;
    background: none;
    border: 0;
    border-radius: var(--_radius-small, 8px);
    text-align: start;
    cursor: pointer;
  }
  .entry .label {
    flex: auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 500;
  }
  .chosen .label {
    font-weight: 600;
  }
  .pointed .label {
    color: var(--_accent);
  }
  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .detail {
    padding-block-end: 16px;
  }
  .detail > * {
    margin-block-end: 4px;
  }

  @media print {
    .list {
      columns: 2;
      column-gap: 1cm;
      display: block;
      margin-block-start: 12pt;
    }
    .list .icon {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
    .entry > button {
      min-block-size: 0;
      padding-block: 4pt 0;
    }
    .detail {
      padding-block-end: 4pt;
    }
  }
`;
