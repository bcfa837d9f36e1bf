import { css } from 'lit';

export const styles = css`
  .overview,
  .player,
  .list,
  .panel,
  .before,
  .start-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
  .button.large {
    min-block-size: max(56px, 3.5em);
    font-size: 1.125em;
  }
  .button:disabled,
  .icon-button:disabled {
    border-color: var(--_line);
    background: none;
    color: var(--_ink-2);
    cursor: default;
  }

  .list {
    gap: 0;
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
    inline-size: 5.5em;
    padding: 4px 6px;
  }
  .what,
  .what > * {
    display: block;
  }
  .on-paper {
    display: none;
  }
  .start-row {
    gap: 6px;
    justify-items: center;
    text-align: center;
  }
  .start-row .button {
    inline-size: min(100%, 22em);
  }

  /* While it runs, the name of the exercise is the title; the mat reaches the frame. */
  .frame:has(> .player) > .head {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .player {
    gap: 0;
    margin: -10px -20px 0;
  }
  .player > * {
    padding-inline: 20px;
  }
  .top {
    display: grid;
    grid-template-columns: var(--_target) minmax(0, 1fr) var(--_target);
    align-items: center;
    gap: 8px;
    padding-inline: 10px;
    text-align: center;
  }
  .where {
    grid-column: 2;
  }
  .icon-button {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    background: none;
    border: 0;
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  .voice[aria-pressed='true'] {
    color: var(--_accent);
  }
  .bars,
  .tempo {
    display: flex;
    gap: 4px;
  }
  .bars {
    padding-block: 8px 14px;
  }
  .bar {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 2px;
    block-size: 5px;
    background: var(--_tint-2);
    border-radius: 5px;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .filled {
    fill: var(--_accent);
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    align-items: center;
    padding-block: 14px 20px;
    border-radius: 0;
  }
  .figure-column {
    display: grid;
    gap: 12px;
    justify-items: center;
  }
  .figure-place {
    inline-size: min(100%, 26em);
  }
  .count-column {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: center;
  }
  .counter {
    position: relative;
    flex: none;
    inline-size: min(52%, 15em);
    container: counter / inline-size;
  }
  .ring {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 12;
    stroke-linecap: round;
  }
  .track {
    stroke: var(--_tint-2);
  }
  .left {
    fill: none;
    transform: rotate(-90deg);
    transform-origin: center;
    transition: stroke-dashoffset 300ms linear;
  }
  .count-text {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    text-align: center;
  }
  /* From the floor, two metres away. */
  .phase {
    padding-inline: 17cqi;
    color: var(--_accent);
    font-size: clamp(1em, 12cqi, 1.75em);
    font-weight: 600;
    line-height: 1.15;
  }
  .count {
    font-size: 44cqi;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 1;
  }
  .is-rest .count {
    font-size: 31cqi;
  }
  .is-rest .count-column {
    order: -1;
  }
  .place {
    display: grid;
    gap: 6px;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    font-variant-numeric: tabular-nums;
  }
  .tempo > li {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    align-content: start;
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .tempo > .is-long {
    flex-grow: 2;
  }
  .tempo .bar {
    flex-basis: 100%;
    margin-block-end: 6px;
  }
  .is-now {
    color: var(--_ink);
    font-weight: 600;
  }
  .up-next {
    text-align: center;
  }
  .is-rest .figure-place {
    inline-size: 13em;
  }
  .rest-buttons,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .rest-buttons {
    justify-content: center;
  }
  .actions > .button {
    flex: 1 1 9em;
  }

  .cue {
    min-block-size: 3.2em;
    padding-block-start: 16px;
    font-size: 1.125em;
    text-align: center;
  }
  .controls {
    display: grid;
    grid-template-columns: 56px minmax(0, 260px) 56px;
    gap: 12px;
    justify-content: center;
    padding-block: 14px 18px;
  }
  .square {
    padding: 0;
  }
  .square:dir(rtl) .icon,
  .voice:dir(rtl) .icon {
    transform: scaleX(-1);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: center;
    padding-block: 8px 12px;
    border-block-start: 1px solid var(--_line);
    text-align: center;
  }
  .rule {
    flex: 1 0 100%;
  }
  .rule > li {
    display: inline;
  }
  .rule > li + li::before,
  .dose > span:not(:empty) + span:not(:empty)::before {
    content: '•' / '';
    margin-inline: 8px;
  }

  .panel {
    padding-block: 20px 8px;
    border-block-start: 1px solid var(--_line);
  }
  .panel .heading {
    font-size: 1.5em;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 6px;
  }
  .scale label {
    --_band: var(--_ok);
    display: grid;
    place-items: center;
    min-block-size: max(48px, 3em);
    background: var(--_ok-surface);
    border: 1px solid color-mix(in oklab, var(--_band) 35%, transparent);
    border-block-end: 4px solid var(--_band);
    border-radius: calc(var(--_radius) * 0.4);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .scale .ease {
    --_band: var(--_warn);
    background: var(--_warn-surface);
  }
  .scale .stop {
    --_band: var(--_stop);
    background: var(--_stop-surface);
  }
  .scale label:has(:checked) {
    background: var(--_band);
    color: var(--_surface);
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .scale-ends {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin-block-start: -12px;
  }
  .next-day {
    margin-block-start: 8px;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 12px 24px;
  }
  .done-list {
    display: grid;
    gap: 8px;
  }
  .done-list > li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .done-list .icon {
    visibility: hidden;
    color: var(--_ok);
  }
  .done-list > .is-done .icon {
    visibility: visible;
  }

  @container pht (inline-size < 20em) {
    .count-column {
      flex-direction: column;
    }
    .place {
      text-align: center;
    }
    .controls {
      grid-template-columns: 1fr 1fr;
    }
    .controls > .primary {
      grid-area: 1 / 1 / 2 / 3;
    }
  }
  @container pht (inline-size >= 36em) {
    .scale {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }
  }
  @container pht (inline-size >= 42em) {
    .before {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .player {
      margin: -18px -32px 0;
    }
    .player > * {
      padding-inline: 32px;
    }
    .top {
      padding-inline: 20px;
    }
    .stage {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
      gap: 20px 28px;
      padding-block: 24px;
    }
    .figure-place {
      inline-size: 100%;
    }
    .count-column,
    .is-rest .count-column {
      flex-direction: column;
      order: 0;
    }
    .counter {
      inline-size: min(100%, 17em);
    }
    .place {
      display: flex;
      flex-wrap: wrap;
      font-size: 1.375em;
      gap: 0 24px;
      justify-content: center;
    }
    .tempo {
      grid-column: 1 / -1;
    }
    .panel {
      padding-block: 32px 12px;
    }
    .actions > .button {
      flex: 0 1 auto;
      min-inline-size: 12em;
    }
  }

  @media (forced-colors: active) {
    .bar {
      background: Canvas;
      border: 1px solid;
    }
    .filled {
      fill: CanvasText;
    }
    .ring,
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .track {
      stroke-width: 2;
    }
    /* Else the ground that a browser puts behind text hides part of the line above. */
    .count-text {
      color: CanvasText;
      forced-color-adjust: none;
    }
    .phase {
      color: inherit;
    }
    .stage {
      forced-color-adjust: auto;
    }
    .figure-place {
      background: var(--_mat);
      border-radius: var(--_radius-mat);
      forced-color-adjust: none;
    }
    .scale label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .overview,
    .overview[hidden],
    .list,
    .before {
      display: block !important;
    }
    .player,
    .start-row,
    .choice input {
      display: none;
    }
    .before > * {
      margin-block-start: 12pt;
    }
    .frame:has(> .player) > .head {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
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
