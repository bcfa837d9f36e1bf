import { css } from 'lit';

export const styles = css`
  .layout,
  .main,
  .side,
  .plan {
    display: grid;
    gap: 20px;
    align-content: start;
  }
  .main {
    justify-items: center;
  }
  .main > * {
    inline-size: min(100%, 20em);
  }
  .plan {
    gap: 8px;
  }
  .slot,
  .main > p {
    text-align: center;
  }

  .dial {
    position: relative;
    inline-size: min(100%, 15em);
  }
  .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 14;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .track {
    stroke: var(--_tint-2);
  }
  .left {
    transform: rotate(-90deg);
    transform-origin: center;
  }
  .ticks {
    stroke: var(--_line-2);
    stroke-width: 4;
    stroke-linecap: butt;
    stroke-dasharray: 0.1 0.9;
    stroke-dashoffset: 0.05;
  }
  .hand {
    fill: var(--_surface);
    stroke-width: 5;
  }
  .finished {
    stroke: var(--_ok);
  }
  circle.finished {
    fill: var(--_ok-surface);
  }
  .dial-text {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    text-align: center;
  }
  /* By steps: WebKit forgets units of a container in what was far away. */
  .time {
    font-size: 3.75em;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .duration legend {
    margin-inline: auto;
    padding-block-end: 8px;
  }
  .duration label {
    padding: 0;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 10px;
  }

  .safety .label ~ p {
    margin-block-start: 6px;
  }
  .safety > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 16px 32px;
  }

  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    justify-content: space-between;
    align-items: end;
  }
  .next-time {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
  }

  .day legend {
    float: inline-start;
    inline-size: 4em;
    line-height: 44px;
  }
  .slots {
    overflow-x: clip;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .slot {
    position: relative;
    display: grid;
    justify-items: center;
    padding-block: 8px;
    color: var(--_ink-2);
    font-size: 0.875em;
    cursor: pointer;
  }
  /* The line from the icing before. */
  .slot + .slot::before {
    content: '';
    position: absolute;
    inset-block-start: 21px;
    inset-inline: calc(-50% + 14px) calc(50% + 14px);
    border-block-start: 2px solid var(--_line);
  }
  .slot-mark {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border: 1.75px solid var(--_line-2);
    border-radius: 50%;
    color: var(--_on-accent);
  }
  .slot :checked + .slot-mark {
    background: var(--_accent);
  }
  .due {
    color: var(--_ink);
    font-weight: 600;
  }
  .due .slot-mark {
    border: 9px double var(--_accent);
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
  }

  @container pht (inline-size < 21em) {
    .time {
      font-size: 3.25em;
    }
  }
  @container pht (inline-size < 18.5em) {
    .time {
      font-size: 2.5em;
    }
  }
  @container pht (inline-size < 15em) {
    .slots {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .time {
      font-size: 1.75em;
    }
  }
  @container pht (inline-size < 11.5em) {
    .time {
      font-size: 1.375em;
    }
  }

  @container pht (inline-size >= 42em) {
    .layout {
      grid-template-columns: 18.75em minmax(0, 1fr);
      gap: 32px 44px;
    }
    .safety {
      grid-area: 2 / 1 / 3 / 3;
    }
  }

  /* One flash a second, far below the three that can cause a seizure. */
  .rings {
    animation: flash 1s 3;
  }
  .skin.warn {
    animation: flash 1s 2;
  }
  @keyframes flash {
    50% {
      opacity: 0.35;
    }
  }

  @media (forced-colors: active) {
    .ring,
    .track {
      stroke: CanvasText;
    }
    .track {
      stroke-width: 2;
    }
    .hand {
      fill: Canvas;
    }
    .slot-mark {
      color: CanvasText;
    }
  }

  @media print {
    .layout,
    .side {
      display: block;
    }
    .layout > * + *,
    .plan {
      margin-block-start: 12pt;
    }
    .main {
      display: flex;
      align-items: center;
      gap: 1cm;
    }
    .main > p {
      text-align: start;
    }
    .dial {
      flex: none;
      inline-size: 4.5cm;
      container-type: normal;
    }
    .time {
      font-size: 1.75em;
    }
    .duration,
    .keeping {
      display: none;
    }
    .slot {
      padding-block: 2pt;
    }
    .main,
    .plan,
    .next {
      break-inside: avoid;
    }
  }
`;
