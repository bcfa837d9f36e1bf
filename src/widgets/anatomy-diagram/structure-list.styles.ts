import { css } from 'lit';

export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    list-style: '';
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

  .told-name {
    display: none;
  }

  @container pht (inline-size >= 42em) {
    .entry + .entry {
      border-block-start: 1px solid var(--_line);
    }
  }
  @container pht (inline-size < 42em) {
    .list,
    .entry,
    .entry > .closable:not([hidden]) {
      display: contents;
    }
    /* Two in a row, but for words that are too long for that. */
    .entry > button {
      order: 2;
      flex: 1 1 max(9em, 33% - 6px);
      max-inline-size: 100%;
      min-block-size: var(--_target);
      inline-size: auto;
      gap: 4px;
      padding: 3px 4px;
      border: 1.5px solid var(--_line-2);
      border-radius: var(--_radius-control);
    }
    .entry .label {
      min-inline-size: auto;
      font-size: 0.875em;
      line-height: 1.25;
      overflow-wrap: break-word;
    }
    .chosen > button {
      background: var(--_tint);
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    .entry > button > .icon {
      display: none;
    }
    .summary {
      order: 1;
      display: flow-root;
      flex: 0 0 100%;
      min-inline-size: 0;
      /* Most texts fit, so that no name moves under a finger. */
      min-block-size: calc(6lh + 16px);
      margin-block-end: 4px;
      padding: 7px 12px;
      line-height: 1.45;
      background: var(--_tint);
      border-radius: var(--_radius-mat);
    }
    .tapped {
      position: sticky;
      inset-block-end: 8px;
      z-index: 1;
    }
    /* Its two names in one line, the text below them. */
    .told-name {
      float: inline-start;
      display: flex;
      gap: 8px;
      align-items: center;
      margin-inline-end: 8px;
    }
    .told-name .number {
      font-style: normal;
    }
    .detail {
      padding: 0;
    }
    /* A long word goes below the other name. */
    .detail .clinical {
      margin: 0;
      padding-block: 2px;
      overflow-wrap: normal;
    }
    .detail p:not(.clinical),
    ::slotted(*) {
      clear: both;
    }
  }
  @container pht (inline-size < 16em) {
    .entry .label,
    .detail .clinical {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }

  @media (forced-colors: active) {
    .summary {
      border: 1px solid;
    }
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
