import { css } from 'lit';

export const movementStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    padding: 16px 20px;
  }
  .leg {
    flex: 1 1 8em;
    max-block-size: 18em;
    stroke-width: 0.7;
  }
  .leg .body-edge {
    stroke-width: 1.8;
  }
  .far {
    fill: var(--_mat);
  }
  .ground {
    stroke: var(--_skin-line);
    stroke-width: 1;
  }
  .glow {
    fill: var(--_pain);
    opacity: 0.35;
  }
  .moves {
    flex: 2 1 14em;
    min-inline-size: 0;
  }
  .moves ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    gap: 12px 16px;
    margin-block-start: 12px;
  }
  .moves .button {
    inline-size: 100%;
    margin-block-end: 6px;
    justify-content: start;
  }
  .moves .chosen .button {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  @media (forced-colors: active) {
    .ground,
    .body-edge {
      stroke: CanvasText;
    }
    .far {
      fill: Canvas;
    }
    .glow {
      fill: Highlight;
    }
  }

  @media print {
    .actions {
      break-inside: avoid;
    }
    .leg {
      max-block-size: 13em;
    }
  }
`;
