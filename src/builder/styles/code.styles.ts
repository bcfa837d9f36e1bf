import { css } from 'lit';

/** The snippet, at hand below. */
export const codeStyles = css`
  .code {
    position: sticky;
    inset-block-end: 0;
    max-block-size: 75svh;
    padding: 12px 16px;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    border-block-start: 1px solid var(--_line-2);
  }
  .as {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    gap: 12px;
  }
  .as > .input {
    inline-size: auto;
  }
  .said {
    flex: 1 1 6em;
    color: var(--_ok);
    font-weight: 600;
  }
  .text {
    margin-block: 4px 8px;
    background: var(--_mat);
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    resize: vertical;
  }
`;
