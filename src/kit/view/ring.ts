import { html, type TemplateResult } from 'lit';

/** In units of the drawing. */
interface Ring {
  readonly size: number;
  readonly radius: number;
  /** What is left of the time, 0 to 1. */
  readonly left: number;
  /** Drawn on top of it. */
  readonly marks?: TemplateResult<2>;
}

/** A ring that empties clockwise in every language, as clocks do. */
export function renderRing({ size, radius, left, marks }: Ring): TemplateResult {
  const middle = size / 2;
  return html`<svg class="ring" viewBox="0 0 ${size} ${size}" aria-hidden="true">
    <circle class="track" cx=${middle} cy=${middle} r=${radius} />
    <circle
      class="left"
      cx=${middle}
      cy=${middle}
      r=${radius}
      pathLength="1"
      stroke-dasharray="${left} 1"
      stroke-dashoffset=${left - 1}
    />
    ${marks}
  </svg>`;
}
