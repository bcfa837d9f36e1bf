import { css } from 'lit';

export const canvasStyles = css`
  .stage {
    position: relative;
  }
  .canvas {
    position: relative;
    max-inline-size: 36em;
    margin-inline: auto;
    overflow: clip;
    direction: ltr;
    /* One finger scrolls the page; whose two fingers are is decided where they come down. */
    touch-action: manipulation;
  }
  .zoomed {
    cursor: grab;
  }
  .illustration {
    inline-size: 100%;
    overflow: visible;
  }
  /* The body goes on beyond the drawing. */
  .back > .illustration {
    mask-image: linear-gradient(to right, transparent 8%, currentcolor 36%);
  }
  .back.left-leg > .illustration {
    mask-image: linear-gradient(to left, transparent 8%, currentcolor 36%);
  }
  .zoomed > .illustration {
    mask-image: none;
  }
  /* Painted, so that it is met without "pointer-events: all", which a closed popup would not end. */
  .target {
    fill: transparent;
    stroke: transparent;
    stroke-width: 4;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  .thin {
    stroke-width: 20;
  }
  .halo {
    stroke: var(--_accent);
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
  }
  .halo.pointed {
    stroke-width: 1.5px;
  }
  /* What lies before a deep muscle lets it be seen whole. */
  .thick {
    opacity: 0.85;
  }
  .veil ~ .muscle-back {
    opacity: 1;
  }
  .lens {
    position: absolute;
    inset-block-end: 1.8%;
    left: 1.3%;
    inline-size: 22%;
    aspect-ratio: 1;
    overflow: hidden;
    border: 2px solid var(--_skin-line);
    border-radius: 50%;
    pointer-events: none;
  }
  .large {
    inline-size: 30%;
  }
  .side.left-leg > .lens {
    left: auto;
    right: 1.3%;
  }
  .cone {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    pointer-events: none;
    fill: none;
    stroke: var(--_skin-line);
    stroke-width: 1.5px;
  }
  .cone > * {
    vector-effect: non-scaling-stroke;
  }
  .side.left-leg > .cone {
    transform: scaleX(-1);
  }
  .lens .plate {
    stroke-width: 0.6;
  }
  .lens .strand {
    stroke-width: 0.35;
  }
  .lens .press {
    stroke-width: 1.6;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    padding: 0 14px 4px;
    direction: ltr;
  }
  .bar > .small {
    flex: 1;
    min-inline-size: min-content;
  }
  .bar > .small:last-child {
    text-align: right;
  }
  /* Enlarged, there are more buttons. */
  .bar:has(:nth-child(7)) {
    gap: 4px;
    padding-inline: 6px;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    max-inline-size: 176px;
  }
  /* The buttons that move the drawing have a row for themselves. */
  .zoom :nth-last-child(7) {
    margin-left: 22px;
  }
  .zoom :nth-last-child(5) {
    margin-right: 22px;
  }
  /* Under the names of the sides. */
  @container pht (inline-size < 22em) {
    .zoom {
      order: 1;
      flex: 1 0 100%;
      max-inline-size: none;
    }
  }
  .zoom button {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .zoom .icon {
    padding: 2px;
    inline-size: 1.75em;
    block-size: 1.75em;
    background: var(--_surface);
    border: 1.5px solid var(--_line-2);
    border-radius: 8px;
  }
  .zoom :nth-child(4) .icon {
    rotate: 90deg;
  }
  .zoom :nth-child(5) .icon {
    rotate: 180deg;
  }
  .zoom :nth-child(7) .icon {
    rotate: 270deg;
  }
  .zoom [aria-disabled='true'] .icon {
    opacity: 0.45;
  }

  /* On a phone, the drawing and the text of what is chosen are seen at once. */
  @container pht (inline-size < 28em) {
    .canvas.back {
      max-inline-size: 15em;
    }
    .target:not(.thin) {
      stroke-width: 10;
    }
  }
  /* All buttons beside the drawing, where they have room. */
  @container pht (20em <= inline-size < 28em) {
    .easel:has(> .back) {
      position: relative;
      min-block-size: 312px;
      padding-block-end: 1.5em;
    }
    .canvas.back {
      max-inline-size: min(15em, 100% - 88px);
    }
    .back + .bar {
      position: absolute;
      inset: auto 0 2px;
      padding: 0 48px 0 12px;
      pointer-events: none;
    }
    .back + .bar > .zoom {
      position: absolute;
      inset-block-end: 2px;
      right: 0;
      flex-flow: column;
      pointer-events: auto;
    }
    .back + .bar button:nth-child(n) {
      margin-inline: 0;
    }
    /* Beside the drawing, where the buttons that enlarge it are not. */
    .nerve-toggle {
      position: absolute;
      inset-block-start: calc(100% + 14px);
      left: 2px;
      z-index: 1;
      flex-direction: column;
      gap: 2px;
      min-inline-size: 44px;
      padding: 4px 2px;
      background: none;
      border-color: transparent;
      font-size: 0.875em;
      line-height: 1.2;
    }
  }

  @media (forced-colors: active) {
    .halo {
      stroke: Highlight;
      stroke-width: 5;
    }
    .zoom .icon {
      background: Canvas;
      border-color: currentColor;
    }
  }

  @media print {
    /* Wide enough for names. */
    .canvas {
      inline-size: 32em;
      font-size: 10.5pt;
    }
    .zoom {
      display: none;
    }
  }
`;
