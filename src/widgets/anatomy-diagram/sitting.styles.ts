import { css } from 'lit';

export const sittingStyles = css`
  .bend {
    display: grid;
    flex: 1 1 9em;
    text-align: center;
  }
  .bend input {
    inline-size: 100%;
    min-block-size: 44px;
    accent-color: var(--_accent);
  }
  .pressure {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .pressure svg {
    flex: none;
    inline-size: 2.9em;
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .pressure .full {
    fill: var(--_ink-2);
  }

  @media print {
    .sitting {
      margin-block-start: 12pt;
      break-inside: avoid;
    }
    .bend {
      display: none;
    }
  }
`;
