import { css } from 'lit';

export const styles = css`
  .way {
    --_rail: 5px;
    --_branch: 14px;
    overflow-wrap: anywhere;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding-inline-start: var(--_branch);
    padding-block-end: calc(var(--_space) * 3);
    border-inline-start: var(--_rail) solid var(--_accent);
  }
  .group:last-child {
    padding-block-end: 0;
  }
  .node {
    margin-inline-start: calc(0px - var(--_branch) - var(--_rail));
    padding: 6px 12px;
    background: var(--_tint-2);
    border-radius: var(--_radius-control);
    font-weight: 500;
  }
  .detail,
  .detail .note > div,
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .detail {
    padding-block: 8px 12px;
  }
  .detail .bullets > li {
    margin-block-start: 3px;
  }
  .detail .grade {
    margin-block: 2px;
  }
  .detail .note {
    padding: 10px 14px;
  }
  /* Under the icon, too: more words to a line. */
  .detail .note :is(.bullets, .cell + .cell > :first-child) {
    margin-inline-start: calc(-1.375em - 12px);
  }
  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding-block-end: 12px;
  }
  .tool [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }

  .option {
    display: grid;
    text-align: start;
  }
  .option .grade {
    gap: 6px;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .option .dots {
    inline-size: 2em;
    block-size: 0.67em;
  }

  @media screen {
    .folds:is(.spine, .add-ons) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      /* What opens stands under its row, and the row stays full. */
      grid-auto-flow: dense;
      gap: 6px;
    }
    .way .folds > .closable {
      grid-column: 1 / -1;
      order: 0;
    }
    .way .folds > .label {
      grid-template-columns: minmax(0, 1fr);
    }
    .way .fold {
      overflow-wrap: anywhere;
      min-block-size: var(--_target);
      background: var(--_surface);
      text-align: start;
    }
    .add-ons .fold {
      position: relative;
      padding: 3px 7px;
    }
    /* A name has the whole width, for its long words. */
    .add-ons .option > :last-child {
      padding-inline-end: 1em;
    }
    .add-ons .fold > .icon {
      position: absolute;
      inset-block-end: 4px;
      inset-inline-end: 3px;
    }
    .way [aria-expanded='true'] {
      background: var(--_tint);
    }
    /* The main way: as wide as it is, on the rail. */
    .spine {
      margin-inline-start: calc(0px - var(--_branch) - var(--_rail));
    }
    .spine > .closable {
      padding-inline-start: calc(var(--_branch) + var(--_rail));
    }
    .spine .fold {
      padding: 4px 12px;
      background: var(--_tint);
      border: 2px solid var(--_accent);
      font-size: 1em;
    }
    .spine .option .grade {
      font-size: 0.875em;
    }
    /* What branches off from it. */
    .add-ons {
      isolation: isolate;
    }
    .add-ons > .label {
      position: relative;
    }
    .add-ons > .label::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset-block-start: 20px;
      inset-inline-start: calc(0px - var(--_branch));
      inline-size: var(--_branch);
      border-block-start: 2px solid var(--_accent);
    }
  }

  @container pht (inline-size >= 21em) {
    .folds.add-ons {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container pht (inline-size >= 42em) {
    .way {
      --_branch: 24px;
    }
    .folds.add-ons {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .folds.spine {
      grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
    }
    .detail {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 20px 32px;
    }
    /* What is of safety stands beside all else. */
    .detail:has(.note) > :not(.note) {
      grid-column: 1;
    }
    .detail > .note {
      grid-column: 2;
      grid-row: 1 / span 5;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    .node {
      border: 1px solid;
    }
  }
  @media print {
    /* Several sheets long: from the start of one, its parts end well in Firefox,
       too. Printed alone it is there anyway. */
    :host(:not([data-pht-print])) {
      break-before: page;
    }
    .group {
      display: block;
      border: 0;
      padding: 0;
    }
    /* Each on a sheet of its own, for whom it is about; Firefox would leave a title alone. */
    .group + .group {
      break-before: page;
    }
    /* With the first lines of what follows; see .head. */
    .group-title {
      break-inside: avoid;
      padding-block-end: 6em;
      margin-block-end: -6em;
    }
    .detail,
    .detail .note > div {
      display: block;
      padding-block: 0;
    }
    .detail > * + *,
    .detail .note > div > * + * {
      margin-block-start: 2pt;
    }
    .detail .note {
      display: block;
      padding: 3pt 10pt;
    }
    .detail .note > .icon {
      display: none;
    }
    .detail .note :is(.bullets, .cell + .cell > :first-child) {
      margin-inline-start: 0;
    }
    .node {
      margin: 0;
      padding: 0;
      background: none;
    }
    /* The heading beside what it is of. */
    .detail .cell {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 12px;
    }
    .detail .bullets > li {
      margin-block-start: 0;
    }
    .detail .small {
      grid-column: 2;
    }
    /* It stands beside the name. */
    .detail .grade {
      display: none;
    }
    .option,
    .option .grade {
      display: inline-flex;
      gap: 10px;
    }
  }
`;
