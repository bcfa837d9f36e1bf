import { css } from 'lit';

/** The parts of an exercise, in a card and in a program. */
export const exerciseStyles = css`
  .exercise,
  .how,
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    align-content: start;
  }
  .exercise {
    gap: calc(var(--_space) * 4);
  }
  .how {
    gap: calc(var(--_space) * 2);
  }
  .picture {
    position: relative;
  }
  .play {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    background: var(--_surface);
    border: 1.5px solid var(--_line-2);
    border-radius: 50%;
    cursor: pointer;
  }
  /* The lens is where the body leaves room, whatever the language; the button beyond. */
  .picture > .play {
    direction: ltr;
  }
  .at-right:not(.front) > .play,
  .at-left.front > .play {
    direction: rtl;
  }
  /* Above the feet of who lies face down. */
  .beside:not(.front) > .play {
    inset-block-start: 3px;
    inset-inline-end: 3px;
  }
  .front > .play {
    inset-block: auto 10px;
  }
  .chip {
    justify-self: start;
    display: flex;
    gap: 8px;
    align-items: center;
    padding-block: 2px;
    padding-inline: 10px 14px;
    background: var(--_tint);
    border-radius: 99px;
    color: var(--_accent);
    font-weight: 500;
  }

  .quarters {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }
  .quarters > circle {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .amount {
    display: grid;
    gap: 8px;
    padding-block-start: 12px;
  }
  .needs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .needs > :first-child {
    font-weight: 600;
  }
  .dose {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 0;
  }
  .dose > div {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column-reverse;
    justify-content: start;
    min-inline-size: 3.2em;
    padding-inline: 10px;
    border-inline-start: 1px solid var(--_line);
  }
  .dose > div:first-child {
    padding-inline-start: 0;
    border: 0;
  }
  .dose dd {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  .steps {
    display: grid;
    gap: 6px;
    counter-reset: step;
  }
  .steps > li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 10px;
    line-height: 1.4;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    block-size: 1.75em;
    background: var(--_tint-2);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1;
  }
  :lang(ar) .steps > li::before {
    content: counter(step, arabic-indic);
  }
  .variations {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(var(--_space) * 6);
  }
  .variations .facts,
  .how .facts {
    gap: 4px;
  }

  .lead-on {
    justify-self: start;
    min-block-size: var(--_target);
    padding: 0;
    background: none;
    border: 0;
    border-radius: var(--_radius-control);
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  /* The player is a part of the widget here, as wide as it: one frame and footer are enough. */
  pht-exercise-session {
    margin-inline: -16px;
  }
  :is(.in-line, .in-none) pht-exercise-session {
    margin-inline: 0;
  }
  pht-exercise-session::part(frame) {
    padding-block: 0;
    border: 0;
  }
  pht-exercise-session::part(footer) {
    display: none;
  }

  .row {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .ticks {
    display: flex;
    flex: none;
    justify-content: center;
  }
  /* Two a day stand side by side, and one under the middle of those. */
  .twice .ticks {
    inline-size: calc(2 * var(--_target));
  }
  .tick {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    border-radius: 50%;
    cursor: pointer;
  }
  .tick > .mark {
    display: grid;
    place-items: center;
    inline-size: 1.875em;
    block-size: 1.875em;
    border: 1.5px solid var(--_line-2);
    border-radius: 50%;
    color: var(--_ink-2);
  }
  .mark > .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .tick > :checked ~ .mark {
    background: var(--_ok);
    border-color: var(--_ok);
    color: var(--_surface);
  }
  .opener {
    flex: 1;
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr) auto;
    gap: 14px;
    align-items: center;
    min-inline-size: 0;
    padding: 12px 4px;
    background: none;
    border: 0;
    border-radius: var(--_radius-control);
    text-align: start;
    cursor: pointer;
  }
  .opener span {
    display: block;
  }
  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .thumb {
    overflow: clip;
    background: var(--_mat);
    border-radius: calc(var(--_radius) * 0.4);
  }

  /* The ghost and the arrow are too fine for a thumbnail; paper shows them. */
  @media screen {
    .thumb :is([class^='fig-ghost'], [class^='fig-arrow']) {
      display: none;
    }
  }

  @container pht (inline-size < 24em) {
    .opener {
      grid-template-columns: 4em minmax(0, 1fr) auto;
      gap: 8px;
      padding-block: 8px;
    }
  }
  @container pht (inline-size < 20em) {
    .opener {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .opener > .thumb {
      display: none;
    }
  }
  @container pht (inline-size < 22em) {
    .ticks {
      flex-direction: column;
    }
    .twice .ticks {
      inline-size: auto;
    }
  }
  @container pht (inline-size >= 42em) {
    pht-exercise-session {
      margin-inline: -32px;
    }
    .exercise {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: 20px 40px;
    }
    .exercise > :not(.look, .how, .rule) {
      grid-column: 1 / -1;
    }
    /* Beside it the steps, and under them the pain rule. */
    .exercise:has(> .rule) {
      grid-template-rows: auto auto 1fr;
    }
    .exercise:has(> .rule) > .look {
      grid-row: 2 / span 2;
    }
    .exercise > :is(.how, .rule) {
      grid-column: 2;
    }
    .opener {
      grid-template-columns: 7em minmax(0, 1fr) auto;
      gap: 20px;
    }
  }

  @media (forced-colors: active) {
    .chip,
    .steps > li::before {
      border: 1px solid;
    }
    .tick > :checked ~ .mark {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .thumb {
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .still[hidden] {
      display: block !important;
    }
    .moving,
    .play {
      display: none;
    }
  }
  @media print {
    .still[hidden] {
      display: block !important;
    }
    .moving,
    .play,
    .ticks,
    .lead-on,
    .opener > .icon {
      display: none;
    }
    .exercise,
    .how {
      display: block;
    }
    .exercise > * + *,
    .how > * + * {
      margin-block-start: 6pt;
    }
    /* As the head of a widget: see base.styles.ts. */
    .how > [role='heading'] {
      padding-block-end: 3em;
      margin-block-end: -3em;
    }
    .chip {
      padding: 0;
    }
    /* The drawing, and the dose beside it. */
    .look {
      display: flex;
      align-items: center;
      gap: 1cm;
    }
    .picture {
      flex: 0 0 9.4cm;
    }
    .amount {
      padding: 0;
    }
    .steps {
      gap: 2pt;
    }
    .steps > li {
      gap: 6pt;
      line-height: inherit;
    }
    .look,
    .facts,
    .variations,
    .steps > li {
      break-inside: avoid;
    }
  }
`;
