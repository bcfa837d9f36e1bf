import { css } from 'lit';

export const redFlagStyles = css`
  .red-flags,
  .signs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }
  /* One ribbon of two tiers. */
  .signs {
    gap: 0;
  }
  .signs > .note:first-child {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .signs > .note + .note {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .signs > .note {
    padding: 10px 14px;
  }
  .signs .note > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  /* Under the icon, too: more words to a line. */
  .signs .note > div > :not(.label) {
    margin-inline-start: calc(-1.375em - 12px);
  }
  .signs .bullets {
    columns: 18em 3;
    gap: 32px;
    line-height: 1.35;
  }
  .signs .bullets > li {
    margin-block: 0 3px;
    break-inside: avoid;
  }
  .call {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-self: start;
    inline-size: fit-content;
    min-block-size: var(--_target);
    margin-block-start: 6px;
    padding: 8px 20px;
    background: var(--_stop);
    border-radius: var(--_radius-control);
    color: var(--_surface);
    font-weight: 600;
    text-decoration: none;
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

  @media (forced-colors: active) {
    .call {
      border: 1px solid;
    }
  }
  @media print {
    .fold {
      display: none;
    }
    .red-flags {
      display: block;
    }
    /* A guide prints them once, and says so to the widgets in it. */
    .signs {
      display: var(--_signs-on-paper, block);
    }
    .red-flags > * + *,
    .signs > * + * {
      margin-block-start: 6pt;
    }
    .signs .bullets {
      columns: 3;
      gap: 22pt;
      line-height: inherit;
    }
    .signs .bullets > li {
      margin-block-end: 1pt;
    }
  }
`;
