import { css } from 'lit';

export const styles = css`
  /* Room for a header that stays at the top of the page. */
  :host {
    scroll-margin-block-start: 64px;
  }
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
  .start-and-length {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
  }
  .start-and-length > .button {
    flex: 0 1 16em;
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
    padding-block: 6px 10px;
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
    gap: 10px;
    align-items: center;
    padding-block: 10px 14px;
    border-radius: 0;
  }
  .figure-column {
    position: relative;
    display: grid;
    gap: 12px;
    align-items: center;
    justify-items: center;
  }
  /* Over the drawing, so that nothing moves away from under a finger. */
  .paused {
    position: absolute;
    inset-block-start: 0;
    padding: 2px 16px;
    background: var(--_surface);
    border-radius: var(--_radius-control);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
  }
  /* Drawing, count and pause are on the screen together, so a short one has a small drawing. */
  .figure-place {
    inline-size: min(100%, 26em);
    inline-size: min(100%, 26em, 40svh);
  }
  .counter {
    display: grid;
    grid-template: auto auto / 7.75em minmax(0, 1fr);
    gap: 2px 16px;
    min-block-size: 7.75em;
  }
  .dial {
    grid-area: 1 / 1 / 3 / 2;
    align-self: center;
    position: relative;
    container: dial / inline-size;
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
  /* From the floor, two metres away. */
  .phase {
    grid-column: 2;
    align-self: end;
    color: var(--_accent);
    font-size: clamp(1.75em, 11cqi, 3em);
    font-weight: 600;
    line-height: 1.15;
  }
  .phase.is-long {
    font-size: clamp(1.5em, 7.5cqi, 2em);
  }
  .is-rest .phase {
    grid-row: 1 / 3;
    align-self: center;
  }
  .count {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    font-size: 52cqi;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 1;
  }
  .is-rest .count {
    font-size: 34cqi;
  }
  .is-rest .counter {
    order: -1;
  }
  .place {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
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
  .is-rest .figure-column {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .is-rest .figure-place {
    inline-size: min(100%, 13em);
  }
  .is-rest .paused {
    position: static;
  }
  .is-rest .paused,
  .rest-buttons {
    grid-column: 1 / -1;
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
    padding-block-start: 14px;
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
  .sharp {
    justify-self: start;
    text-align: start;
  }
  .sharp input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    accent-color: var(--_stop);
    outline: 0;
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
    .counter {
      grid-template: none / minmax(0, 1fr);
      justify-items: center;
      text-align: center;
    }
    .dial,
    .phase,
    .place,
    .is-rest .phase {
      grid-area: auto;
    }
    .dial {
      inline-size: min(100%, 8em);
    }
    .place {
      justify-content: center;
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
      inline-size: min(100%, 66svh);
    }
    .counter,
    .is-rest .counter {
      grid-template: none / minmax(0, 1fr);
      justify-items: center;
      order: 0;
      text-align: center;
    }
    .dial,
    .phase,
    .place,
    .is-rest .phase {
      grid-area: auto;
    }
    .dial {
      inline-size: min(100%, 13em);
    }
    .place {
      justify-content: center;
      font-size: 1.375em;
      gap: 0 24px;
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

  /* On a short screen the words come last, and what there is to see stands side by side. */
  @media (max-height: 42em) {
    .controls {
      order: 1;
    }
    .cue,
    .foot {
      order: 2;
    }
  }
  @media (max-height: 36em) {
    :host {
      scroll-margin-block-start: 16px;
    }
    .figure-place {
      inline-size: 12em;
      inline-size: min(100%, 26em, 30svh);
    }
  }
  @media (max-height: 30em) {
    @container pht (inline-size >= 30em) {
      .top {
        grid-template-columns: var(--_target) minmax(0, 1fr) var(--_target);
      }
      .where {
        display: flex;
        gap: 12px;
        align-items: baseline;
        justify-content: center;
      }
      .bars {
        padding-block: 0 6px;
      }
      .stage {
        grid-template: auto auto / minmax(0, 2fr) minmax(0, 3fr);
        gap: 6px 20px;
        padding-block: 6px;
      }
      .figure-column {
        grid-row: 1 / 3;
      }
      .figure-place {
        inline-size: 15em;
        inline-size: min(20em, 65svh);
      }
      .counter,
      .is-rest .counter {
        grid-template: auto auto / 6em minmax(0, 1fr);
        justify-items: start;
        min-block-size: 0;
        text-align: start;
        order: 0;
      }
      .dial {
        grid-area: 1 / 1 / 3 / 2;
        inline-size: 100%;
      }
      .phase {
        font-size: 2.5em;
      }
      .phase,
      .place,
      .tempo {
        grid-column: 2;
      }
      .controls {
        padding-block: 6px;
      }
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
    .count {
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
