import { css } from 'lit';

/** The page of the builder, and the bar at its top. */
export const pageStyles = css`
  .builder {
    background: var(--_surface);
    container-type: normal;
  }
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 4px 12px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::before {
    rotate: 225deg;
  }
  code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }

  .top,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .top {
    padding: 10px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .top .title {
    flex: 1 1 4.5em;
  }
  .top .input {
    inline-size: auto;
  }
  .top [aria-disabled='true'] {
    background: none;
    border-color: var(--_line);
    color: var(--_ink-2);
    cursor: default;
  }
  .root[dir='rtl'] .top .icon {
    scale: -1 1;
  }
  .misfits {
    border-radius: 0;
  }

  .choose,
  .see,
  .adjust {
    padding: 16px;
  }
  .number {
    display: inline-grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-inline-end: 8px;
    background: var(--_tint-2);
    border-radius: 50%;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
`;
