import { css } from 'lit';

export const styles = css`
  .layout {
    display: grid;
    gap: 28px;
  }
  .main {
    display: grid;
    gap: 20px;
    justify-items: center;
    align-content: start;
  }
  .centred {
    max-inline-size: 32ch;
    text-align: center;
  }

  .dial {
    position: relative;
    inline-size: min(100%, 292px);
    aspect-ratio: 1;
    container: dial / inline-size;
  }
  .dial-ring {
    inline-size: 100%;
    fill: none;
  }
  .track,
  .left,
  .finished {
    stroke: var(--_tint-2);
    stroke-width: 14;
    stroke-linecap: round;
  }
  .left {
    stroke: var(--_accent);
  }
  .ticks,
  .quarters {
    stroke: var(--_line-2);
    stroke-width: 4;
    stroke-dasharray: 0.1 0.9;
    stroke-dashoffset: 0.05;
  }
  .quarters {
    stroke: var(--_ink-2);
    stroke-width: 7;
    stroke-dasharray: 0.012 0.988;
    stroke-dashoffset: 0.006;
  }
  .hand {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 5;
  }
  .finished {
    fill: var(--_ok-surface);
    stroke: var(--_ok);
  }
  .finished-tick {
    stroke: var(--_ok);
    stroke-width: 9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .dial-text {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    text-align: center;
  }
  .is-done .heading {
    max-inline-size: 9em;
    padding-block-start: 25%;
  }
  .time {
    font-size: min(3.75em, 20.5cqi);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
    letter-spacing: -0.045em;
  }
  .root:dir(rtl) .time {
    letter-spacing: 0;
  }

  .duration,
  .controls,
  .wide {
    inline-size: min(100%, 320px);
  }
  .duration legend {
    padding-block-end: 6px;
    margin-inline: auto;
  }
  .segmented label {
    padding-inline: 0;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 10px;
  }

  .safety-text {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 16px 32px;
  }
  .safety-text > div {
    display: grid;
    gap: 6px;
    align-content: start;
  }

  .side {
    display: grid;
    gap: 24px;
    align-content: start;
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    justify-content: space-between;
    align-items: end;
    padding-block-end: 24px;
    border-block-end: 1px solid var(--_line);
  }
  .next-time {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
  }

  .plan {
    display: grid;
    gap: 14px;
  }
  .day {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    gap: 8px;
  }
  .day legend {
    float: inline-start;
    font-weight: 500;
    line-height: 44px;
  }
  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4.2em, 1fr));
  }
  .slot {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    min-block-size: 44px;
    padding-block: 8px;
    color: var(--_ink-2);
    font-size: 0.875em;
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  /* The line from one icing to the next. */
  .slot:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block-start: 21px;
    inset-inline: calc(50% + 14px) calc(-50% + 14px);
    block-size: 2px;
    background: var(--_line);
  }
  .slot input {
    position: absolute;
    opacity: 0;
  }
  .slot-mark {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin-block-end: 2px;
    border: 1.75px solid var(--_line-2);
    border-radius: 50%;
    color: var(--_on-accent);
  }
  .slot :checked + .slot-mark {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .slot :focus-visible + .slot-mark {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .is-next {
    color: var(--_ink);
    font-weight: 600;
  }
  .is-next .slot-mark {
    border: 3px solid var(--_accent);
    background: radial-gradient(var(--_accent) 5px, transparent 6px);
  }
  .keep {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
  }
  .keep input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  @container pht (inline-size >= 42em) {
    .layout {
      grid-template-columns: 300px minmax(0, 1fr);
      gap: 32px 44px;
    }
    .safety {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }

  /* One flash a second, far below the three that can cause a seizure. */
  @media (prefers-reduced-motion: no-preference) {
    .is-done {
      animation: flash 1s 3;
    }
    @keyframes flash {
      50% {
        opacity: 0.35;
      }
    }
  }

  @media (forced-colors: active) {
    .track {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .left,
    .hand,
    .finished,
    .finished-tick {
      stroke: CanvasText;
    }
    .hand,
    .finished {
      fill: Canvas;
    }
    .slot-mark {
      background: Canvas !important;
      border-color: CanvasText !important;
      color: CanvasText;
    }
  }

  @media print {
    .duration,
    .keeping {
      display: none;
    }
    .day {
      break-inside: avoid;
    }
  }
`;
