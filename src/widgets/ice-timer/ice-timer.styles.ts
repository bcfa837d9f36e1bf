import { css } from 'lit';

export const styles = css`
  .layout,
  .main,
  .side,
  .plan {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .main {
    gap: 12px;
    justify-items: center;
  }
  .main > * {
    inline-size: min(100%, 21em);
  }
  .plan {
    gap: 4px;
  }
  .slot,
  .main > p {
    text-align: center;
  }

  .dial {
    position: relative;
    inline-size: min(100%, 13em);
  }
  .is-done {
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
    font-size: 2.625em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  /* Under the tick. */
  .is-done .dial-text {
    inset-block-start: 24%;
    padding-inline: 11%;
  }
  .is-done .heading {
    font-size: 1.5em;
    line-height: 1.25;
  }

  .duration legend {
    float: inline-start;
    padding-inline-end: 12px;
    line-height: 50px;
  }
  .duration label {
    padding: 0;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 10px;
  }

  /* Under the icon, too. */
  .safety > div {
    grid-column: 1 / -1;
  }
  .safety li {
    margin-block-start: 2px;
  }
  .safety > div > .label {
    margin-block: 6px 2px;
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
    align-content: start;
    min-block-size: 46px;
    padding-block-start: 1px;
    color: var(--_ink-2);
    font-size: 0.875em;
    line-height: 1.3;
    cursor: pointer;
  }
  /* The line from the icing before. */
  .slot + .slot::before {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline: calc(-50% + 11px) calc(50% + 11px);
    border-block-start: 2px solid var(--_line);
  }
  .slot-mark {
    display: grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    border: 1.75px solid var(--_line-2);
    border-radius: 50%;
    color: var(--_on-accent);
  }
  .slot .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .slot :checked + .slot-mark {
    background: var(--_accent);
  }
  .due {
    color: var(--_ink);
    font-weight: 600;
  }
  .due .slot-mark {
    border: 7px double var(--_accent);
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

  @container pht (inline-size < 15.5em) {
    .slots {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .time {
      font-size: 1.75em;
    }
    .is-done .heading {
      font-size: 1em;
    }
  }
  @container pht (inline-size < 11.5em) {
    .time {
      font-size: 1.375em;
    }
    .is-done .heading {
      font-size: 0.75em;
    }
  }

  @container pht (inline-size >= 42em) {
    .layout {
      grid-template-columns: 18.75em minmax(0, 1fr);
      gap: 32px 44px;
    }
    .dial {
      inline-size: 17em;
    }
    .time {
      font-size: 3.375em;
    }
    .safety {
      grid-area: 2 / 1 / 3 / 3;
      grid-template-columns: auto repeat(2, minmax(0, 1fr));
    }
    .safety > div {
      grid-column: 1 / 3;
    }
    .safety > div:last-child {
      grid-area: 1 / 3 / 3 / 4;
    }
    .safety > div > .label {
      margin-block: 0 4px;
    }
  }

  .rings {
    animation: flash 1s 3;
  }
  .skin.warn {
    animation: flash 1s 2;
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
