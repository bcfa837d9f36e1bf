import { choice } from '../kit/element/declare.js';

/** How the figure looks: its styles read it from the element. */
export const figureAttributes = {
  /** Hair of the figure. */
  hair: choice(['bun', 'short'], { fallback: 'bun', reflect: true, useDefault: true }),
  /** Build of the figure. */
  build: choice(['slender', 'broad'], { fallback: 'slender', reflect: true, useDefault: true }),
};
