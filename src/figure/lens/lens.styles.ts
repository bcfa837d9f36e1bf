import { css } from 'lit';

/** Beside figure.styles.ts; as large in any picture. */
export const lensStyles = css`
  /* Left and right as in the figure, whatever the language. */
  .lens {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 6px;
    display: grid;
    gap: 2px;
    place-items: start;
    direction: ltr;
  }
  .lens.at-right {
    direction: rtl;
  }
  /* All in one place; the opacity is that of the moment. */
  .lens-word {
    grid-area: 2 / 1;
    padding-inline: 8px;
    background: var(--_surface);
    border-radius: 99px;
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }
  .beside > .lens-word {
    grid-area: 1 / 2;
  }
  .lens-word[opacity='0'] {
    opacity: 0;
  }

  .lens-drawing {
    inline-size: 4.75em;
    fill: none;
  }
  /* A low drawing stays low: the lens is as small as the room above a head. */
  .lens.beside {
    inset-block-start: 4px;
  }
  .beside > .lens-drawing {
    inline-size: 4em;
  }
  @container pht (inline-size < 22em) {
    .beside > .lens-drawing {
      inline-size: 3.25em;
    }
  }
  /* The sentence under the steps says it, too. */
  @container pht (inline-size < 16em) {
    .lens-word {
      display: none;
    }
  }
  @container pht (inline-size >= 42em) {
    .lens:not(.beside) > .lens-drawing {
      inline-size: 5.25em;
    }
  }
  .lens-ground {
    fill: color-mix(in oklab, var(--_surface), #b98262 28%);
  }
  .fig-lens-bone {
    fill: #f3e9d5;
  }
  .fig-lens-sit-bone {
    fill: #f8d592;
  }
  .fig-lens-line {
    stroke: #8a7050;
    stroke-width: 1.4;
  }
  .fig-lens-contact {
    stroke: #e23d22;
    stroke-width: 3.4;
  }
  .fig-lens-glow {
    fill: #e23d22;
    fill-opacity: 0.22;
  }
  .fig-lens-arrow {
    fill: color-mix(in oklab, #e23d22, var(--_ink) 40%);
  }
  .fig-leader {
    fill: none;
    stroke: var(--_accent);
  }

  @media (forced-colors: active) {
    .lens-word {
      background: Canvas;
      forced-color-adjust: auto;
    }
  }
`;
