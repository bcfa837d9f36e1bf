import { css } from 'lit';

export const redFlagStyles = css`
  .red-flags,
  .signs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    overflow-wrap: anywhere;
  }
  .signs .note > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .signs .bullets {
    columns: 16em 3;
    gap: 32px;
  }
  .signs li {
    margin-block: 0 6px;
    break-inside: avoid;
  }
  .fold {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0;
    background: none;
    border: 0;
    border-radius: var(--_radius-control);
    color: var(--_note);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .fold[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }

  @media print {
    .fold {
      display: none;
    }
    .red-flags,
    .signs {
      display: block;
    }
    .red-flags > * + *,
    .signs > * + * {
      margin-block-start: 6pt;
    }
    .signs .bullets {
      columns: 3;
      gap: 22pt;
    }
    .signs li {
      margin-block-end: 1pt;
    }
  }
`;
