import { css } from 'lit';

/** The quiet ground under drawings and invitations. */
export const matStyles = css`
  .mat {
    overflow: clip;
    background: var(--_mat);
    border-radius: var(--_radius-mat);
  }

  @media (forced-colors: active) {
    .mat {
      border: 1px solid;
      forced-color-adjust: none;
      background: var(--_mat);
    }
    /* On a ground of ours, the system's colour may not be seen. */
    .mat :focus-visible {
      outline-color: var(--_accent);
    }
  }

  @media print {
    .mat {
      break-inside: avoid;
      background: none;
      border: 1px solid var(--_paper-line);
    }
  }
`;
