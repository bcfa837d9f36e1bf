import { css } from 'lit';

export const movementStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 16px 14px;
  }
  .leg {
    flex: 1 1 7.5em;
    min-inline-size: 0;
    max-block-size: 10em;
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
    flex: 2 1 9.5em;
    min-inline-size: 0;
  }
  .moves ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 8px;
    margin-block: 8px;
  }
  .moves .button {
    inline-size: 100%;
    justify-content: start;
    padding-inline: 10px;
    text-align: start;
  }
  /* Each of its sentences fits, so that nothing moves under a finger. */
  .told {
    min-block-size: 3lh;
  }
  .moves .chosen .button {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  /* The leg beside the words, and the buttons in a row below both. */
  @container pht (inline-size < 42em) {
    .actions {
      display: grid;
      grid-template: 'leg title' auto 'leg told' 1fr 'moves moves' auto / auto minmax(0, 1fr);
      gap: 4px 10px;
      padding: 8px;
    }
    .moves {
      display: contents;
    }
    .leg {
      grid-area: leg;
      block-size: 6.5em;
    }
    .title-of-moves {
      grid-area: title;
    }
    .told {
      grid-area: told;
      line-height: 1.4;
    }
    .moves ul {
      grid-area: moves;
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin: 0;
    }
    .moves li {
      display: grid;
      flex: 1 1 5.5em;
      max-inline-size: 100%;
    }
    .moves .button {
      justify-content: center;
      padding: 4px 6px;
      font-size: 0.875em;
      line-height: 1.25;
      text-align: center;
      overflow-wrap: break-word;
    }
    .moves .icon {
      display: none;
    }
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

  .on-paper {
    display: none;
  }

  @media print {
    .on-paper {
      display: block;
    }
    .told {
      display: none;
    }
    .actions {
      break-inside: avoid;
    }
    .leg {
      max-block-size: 13em;
    }
  }
`;
