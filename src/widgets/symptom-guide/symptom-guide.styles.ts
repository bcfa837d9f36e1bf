import { css } from 'lit';

export const styles = css`
  .where,
  .meaning,
  .provoking,
  .care {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .where {
    gap: calc(var(--_space) * 3);
  }
  .where > .mat > svg {
    max-inline-size: 26em;
    margin-inline: auto;
  }
  .empty {
    padding: 10px 14px;
    border: 1.5px dashed var(--_line-2);
    border-radius: var(--_radius-mat);
  }
  .answer .note {
    padding: 10px 14px;
    overflow-wrap: anywhere;
  }
  .chosen-name {
    font-weight: 600;
  }
  .urgent {
    --_note: var(--_stop);
    display: flex;
    gap: 8px;
    margin-block-start: 4px;
    color: var(--_stop);
  }

  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    gap: 4px;
  }
  .places > li {
    display: grid;
  }
  .place {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_target);
    padding: 2px 6px;
    background: none;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius-control);
    font-size: 0.9375em;
    line-height: 1.2;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .number {
    flex: none;
    display: grid;
    place-items: center;
    min-inline-size: 1.9em;
    min-block-size: 1.9em;
    padding-inline: 1px;
    border: 1.5px solid var(--_ink-2);
    border-radius: 1em;
    white-space: nowrap;
    font-weight: 600;
  }
  .place:hover {
    background: var(--_tint);
  }
  .place[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  [aria-pressed='true'] > .number {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .on-paper,
  .fold-name {
    display: none;
  }

  .care .note {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    padding: 10px 14px;
  }
  .care .bullets > li {
    margin-block-start: 2px;
  }

  .provoking {
    padding-block: 8px;
  }
  .loads,
  .activities {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .activity {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 12px;
    align-content: start;
    align-items: start;
  }
  .lens > div,
  .lens dd {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .lens > div {
    flex-wrap: wrap;
  }
  .lens dt {
    min-inline-size: 5em;
  }
  .bars {
    flex: none;
    inline-size: 2.25em;
    block-size: 1em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
  .full {
    fill: var(--_accent);
  }

  @container pht (inline-size < 20em) {
    .activity {
      grid-template-columns: minmax(0, 1fr);
    }
    .activity > .mat {
      max-inline-size: 7em;
    }
  }

  @container pht (inline-size >= 42em) {
    .where {
      grid-template-columns: minmax(0, 22em) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      gap: 12px 24px;
    }
    .where > .intro {
      grid-column: 1 / -1;
    }
    .where > .mat {
      grid-row: 2 / 4;
      align-self: start;
    }
    .where > .meaning {
      order: 1;
      align-content: start;
    }
    .more {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px 32px;
    }
    .more .fold {
      display: none;
    }
    .more .fold-name {
      display: inline;
      font-size: 1.25em;
    }
    .more > .closable[hidden] {
      display: block;
      position: static;
      block-size: auto;
      content-visibility: visible;
    }
    .more > :is(.label, .closable) {
      order: 0;
    }
    .more > :is(.label:first-child, .closable:nth-child(2)) {
      grid-column: 1 / -1;
    }
    .more > .label:nth-child(n + 3) {
      grid-row: 3;
    }
    .activities {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 20px;
    }
    .activity {
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    .activity .person {
      block-size: 9em;
    }
    .loads,
    .care {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 12px 24px;
    }
  }

  @media (forced-colors: active) {
    .bars {
      stroke: CanvasText;
    }
    .full {
      fill: CanvasText;
    }
    .place[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    [aria-pressed='true'] > .number {
      background: none;
      border-color: HighlightText;
      color: HighlightText;
    }
    .urgent > .icon {
      color: CanvasText;
    }
  }

  @media print {
    .where,
    .provoking,
    .care {
      display: block;
    }
    .where > * + *,
    .care > * + *,
    .provoking > * + * {
      margin-block-start: 6pt;
    }
    .where > .mat > svg {
      block-size: 7cm;
    }
    .empty {
      display: none;
    }
    .places {
      columns: 2;
      display: block;
    }
    .places > li {
      display: block;
      break-inside: avoid;
      padding-block-end: 4pt;
    }
    .place {
      min-block-size: 0;
      padding: 0;
      background: none;
      border: 0;
      font-weight: 600;
    }
    .place > .number {
      background: none;
      border-color: currentcolor;
      color: inherit;
    }
    .on-paper {
      display: block;
    }
    .on-paper > .label {
      font-weight: 400;
      text-decoration: underline;
    }
    .activities {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .activity {
      grid-template-columns: 3cm minmax(0, 1fr);
      break-inside: avoid;
    }
  }
`;
