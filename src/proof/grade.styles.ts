import { css } from 'lit';

/** The mark of a grade, and the key that explains all of them. */
export const gradeStyles = css`
  .grades {
    display: grid;
    gap: calc(var(--_space) * 2) 24px;
    padding-block: 8px 16px;
  }
  .grade {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .dots {
    flex: none;
    inline-size: 3em;
    block-size: 1em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
  .fill {
    fill: var(--_accent);
  }
  @container pht (inline-size >= 42em) {
    .grades > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 16px;
    }
  }

  @media (forced-colors: active) {
    .dots {
      stroke: CanvasText;
    }
    .fill {
      fill: CanvasText;
    }
  }

  @media print {
    .grades {
      gap: 2pt;
    }
    .grades > div {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 12px;
      break-inside: avoid;
    }
  }
`;
