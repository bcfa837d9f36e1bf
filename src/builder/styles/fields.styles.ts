import { css } from 'lit';

/** What is filled in. */
export const fieldsStyles = css`
  .step + .step {
    margin-block-start: 20px;
  }
  .heading {
    margin-block-end: 12px;
  }

  .field > .label,
  .paste > .label {
    display: block;
    margin-block-end: 6px;
  }
  .input {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 8px 12px;
    background: var(--_surface);
    border: 1.5px solid var(--_line-2);
    border-radius: var(--_radius-control);
  }
  .input::placeholder {
    color: var(--_ink-2);
    opacity: 1;
  }
  .input[aria-invalid] {
    border-color: var(--_stop);
  }
  .wrong {
    color: var(--_stop);
    overflow-wrap: anywhere;
  }
  .hint {
    margin-block-start: 4px;
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .hint > span {
    display: block;
    text-align: start;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 20px;
    padding-block-end: 16px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target);
    font-weight: 500;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--_accent);
  }
`;
