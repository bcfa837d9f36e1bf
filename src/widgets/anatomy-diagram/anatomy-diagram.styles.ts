import { css } from 'lit';
import { canvasStyles } from './canvas.styles.js';
import { labelStyles } from './labels.styles.js';
import { movementStyles } from './movement.styles.js';
import { sittingStyles } from './sitting.styles.js';
import { listStyles } from './structure-list.styles.js';

/** How the parts of the widget stand to each other. */
const layoutStyles = css`
  .structures,
  .sitting {
    overflow-wrap: anywhere;
  }
  .diagram,
  .look,
  .structures,
  .sitting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    align-content: start;
  }
  .controls,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .controls > .segmented {
    flex: auto;
    flex-wrap: wrap;
  }
  .controls .segmented label {
    flex: auto;
    padding-inline: 8px;
  }
  .nerve-toggle {
    padding-inline: 8px;
    gap: 6px;
    font-weight: 500;
  }
  .nerve-toggle input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
    outline: 0;
  }

  @container pht (inline-size < 20em) {
    .controls {
      overflow-wrap: anywhere;
    }
  }
  @container pht (inline-size >= 42em) {
    .diagram {
      grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr);
      gap: 32px;
    }
  }

  /*
   * One column: the drawing, what was chosen, and all names. Boxes of one flow, and no grid, whose
   * areas would hold in some browsers what is to stay on the screen.
   */
  @container pht (inline-size < 42em) {
    .diagram {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 6px;
    }
    .look,
    .structures {
      display: contents;
    }
    .controls,
    .stage,
    .sitting {
      flex: 0 0 100%;
      min-inline-size: 0;
      margin-block-end: 4px;
    }
  }
  @container pht (inline-size < 28em) {
    .controls {
      position: relative;
      gap: 6px;
    }
    .controls .segmented label {
      padding-inline: 6px;
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    /* Its words follow the patient's colours; the plates choose theirs. */
    .mat {
      forced-color-adjust: auto;
    }
  }

  @media print {
    .diagram,
    .look,
    .structures,
    .sitting {
      display: block;
    }
  }
`;

export const styles = [
  layoutStyles,
  canvasStyles,
  labelStyles,
  listStyles,
  sittingStyles,
  movementStyles,
];
