import { css } from 'lit';

export const stageStyles = css`
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
    z-index: 1;
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
  }
  .figure-place > svg {
    max-block-size: 27svh;
    border-radius: var(--_radius-mat);
  }
  @media (max-height: 42em) {
    .figure-place > svg {
      max-block-size: 23svh;
    }
  }
  /* A small drawing has no room for a lens. */
  .stage:is(.is-rest, :has(> .waiting)) :is(.lens, .fig-leader) {
    display: none;
  }
  .paused ~ .figure-place .lens-word {
    display: none;
  }
  .counter {
    display: grid;
    grid-template: auto auto / 7.75em minmax(0, 1fr);
    gap: 2px 16px;
    min-block-size: 7.75em;
  }
  .waiting {
    display: flex;
    flex-direction: column;
    gap: 4px;
    align-items: center;
    text-align: center;
  }
  .waiting > .phase {
    align-self: center;
  }
  .stage:has(> .waiting) .figure-place > svg {
    max-block-size: 17svh;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
    inline-size: min(100%, 18em);
  }
  .times > .button {
    padding-inline: 4px;
  }
  .dial {
    grid-area: 1 / 1 / 3 / 2;
    align-self: center;
    position: relative;
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
  /*
   * From the floor, two metres away. By steps: WebKit forgets units of a container in what was far
   * away.
   */
  .phase {
    grid-column: 2;
    align-self: end;
    color: var(--_accent);
    font-size: 2.5em;
    font-weight: 600;
    line-height: 1.15;
  }
  .phase.is-long {
    font-size: 1.75em;
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
    font-size: 4em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 1;
  }
  .is-rest .count {
    font-size: 2.625em;
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
  .tempo {
    display: flex;
    gap: 4px;
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
  .rest-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    justify-content: center;
  }

  /* One below the other. */
  @container pht ((inline-size < 20em) or (inline-size >= 42em)) {
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
    .place {
      justify-content: center;
    }
  }
  @container pht (inline-size < 22em) {
    .phase {
      font-size: 2em;
    }
  }
  /* The drawing has the width of the stage: its ground reaches both edges. */
  @container pht (inline-size < 30em) {
    .stage:not(.is-rest) .figure-place > svg {
      overflow: visible;
    }
  }
  @container pht (inline-size < 20em) {
    .dial {
      inline-size: min(100%, 8em);
    }
    .phase {
      font-size: 1.75em;
    }
    .phase.is-long {
      font-size: 1.5em;
    }
  }
  /* Here it is so tall that it would lie over the count, too. */
  @container pht (inline-size < 15em) {
    .paused {
      position: static;
    }
  }
  @container pht (inline-size >= 28em) {
    .phase {
      font-size: 3em;
    }
    .phase.is-long {
      font-size: 2em;
    }
  }

  @container pht (inline-size >= 42em) {
    .stage {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
      gap: 20px 28px;
      padding-block: 24px;
    }
    .figure-place {
      inline-size: 100%;
    }
    .figure-place > svg {
      max-block-size: 44svh;
    }
    .is-rest .counter {
      order: 0;
    }
    .dial {
      inline-size: min(100%, 13em);
    }
    .count {
      font-size: 6.75em;
    }
    .is-rest .count {
      font-size: 4.375em;
    }
    .place {
      font-size: 1.375em;
      gap: 0 24px;
    }
    .tempo {
      grid-column: 1 / -1;
    }
  }

  /* Else the lens is in the corner of the column, which is wider than the drawing. */
  @media (min-height: 30em) {
    @container pht (inline-size >= 42em) {
      .figure-place {
        position: relative;
      }
    }
  }

  @media (max-height: 36em) {
    .figure-place > svg {
      max-block-size: 20svh;
    }
  }

  @media (max-height: 30em) {
    @container pht (inline-size >= 30em) {
      .stage {
        grid-template: auto auto / minmax(0, 2fr) minmax(0, 3fr);
        gap: 6px 20px;
        padding-block: 6px;
      }
      .figure-column,
      .waiting {
        grid-row: 1 / 3;
      }
      .waiting {
        gap: 0;
      }
      /* What is next beside the count, with the buttons below that. */
      .is-rest.stage {
        padding-block: 3px;
      }
      .is-rest .figure-column {
        display: contents;
      }
      .is-rest :is(.up-next, .figure-place) {
        grid-column: 1;
        justify-self: center;
      }
      .is-rest.stage .figure-place {
        inline-size: min(100%, 7em);
      }
      .is-rest :is(.counter, .paused) {
        grid-area: 1 / 2;
      }
      .is-rest .paused {
        place-self: start end;
      }
      .is-rest .rest-buttons {
        grid-area: 2 / 2;
        flex-wrap: nowrap;
      }
      .rest-buttons > .button {
        padding-inline: 8px;
        font-size: 0.875em;
      }
      .figure-place,
      .stage:has(> .waiting) .figure-place {
        inline-size: 15em;
        inline-size: min(20em, 65svh);
      }
      .figure-place > svg,
      .stage:has(> .waiting) .figure-place > svg {
        max-block-size: none;
      }
      .counter,
      .is-rest .counter {
        grid-template: auto auto / 6em minmax(0, 1fr);
        justify-items: start;
        min-block-size: 0;
        text-align: start;
        order: 0;
      }
      .is-rest .counter {
        grid-template-columns: 5em minmax(0, 1fr);
      }
      .dial {
        grid-area: 1 / 1 / 3 / 2;
        inline-size: 100%;
      }
      .count {
        font-size: 3.125em;
      }
      .is-rest .count {
        font-size: 1.625em;
      }
      .phase {
        font-size: 2.5em;
      }
      .phase,
      .place,
      .tempo {
        grid-column: 2;
      }
    }
  }

  @media (forced-colors: active) {
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
    .figure-place > p {
      background: Canvas;
      forced-color-adjust: auto;
    }
  }
`;
