import { css } from 'lit';

/** Buttons, segmented choices, notes and lists that more than one widget uses. */
export const controlStyles = css`
  :is(button, a, input, [tabindex]):focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: max(48px, 3em);
    padding: 8px 20px;
    background: var(--_surface);
    border: 1.5px solid var(--_line-2);
    border-radius: var(--_radius-control);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    transition: background-color var(--_quick);
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.primary {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: var(--_accent-hover);
  }
  .button.plain {
    padding-inline: 12px;
    background: none;
    border-color: transparent;
    color: var(--_accent);
  }
  .button.plain:hover {
    background: var(--_tint);
  }
  .button.compact {
    min-block-size: var(--_target);
    padding-inline: 16px;
  }

  .segmented {
    display: flex;
    gap: 2px;
    padding: 3px;
    background: var(--_soft);
    border-radius: calc(var(--_radius-control) + 3px);
  }
  .segmented label {
    flex: 1;
    display: grid;
    place-items: center;
    min-block-size: var(--_target);
    padding: 4px 10px;
    border-radius: var(--_radius-control);
    color: var(--_ink-2);
    font-weight: 500;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }
  .segmented label:has(:checked) {
    background: var(--_raised);
    color: var(--_accent);
    font-weight: 600;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 16%),
      inset 0 0 0 1.5px var(--_accent);
  }
  .segmented label:has(:focus-visible),
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .segmented input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }

  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    align-items: start;
    padding: 14px 16px;
    background: var(--_tint);
    border-radius: var(--_radius-mat);
  }
  .note > .icon,
  .note .label {
    color: var(--_accent);
  }
  .note.warn {
    background: var(--_warn-surface);
  }
  .note.warn > .icon,
  .note.warn .label {
    color: var(--_warn);
  }
  .note.ok {
    background: var(--_ok-surface);
  }
  .note.ok > .icon,
  .note.ok .label {
    color: var(--_ok);
  }
  .note.stop {
    background: var(--_stop-surface);
  }
  .note.stop > .icon,
  .note.stop .label {
    color: var(--_stop);
  }

  .bullets {
    display: grid;
    gap: 8px;
  }
  .bullets > li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 8px;
  }
  .bullets > li::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    margin: 0.6em 0 0 2px;
    border-radius: 50%;
    background: var(--_accent-mark);
  }
  .note.stop .bullets > li::before {
    border-radius: 1px;
    background: var(--_stop-mark);
    transform: rotate(45deg);
  }

  .mat {
    position: relative;
    overflow: clip;
    background: var(--_mat);
    border-radius: var(--_radius-mat);
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    .button,
    .segmented,
    .note,
    .mat {
      border: 1px solid CanvasText;
    }
    .button.primary {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    .segmented label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .mat {
      forced-color-adjust: none;
      background: var(--_mat);
    }
    .bullets > li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .button,
    .segmented {
      display: none !important;
    }
    .note,
    .mat {
      break-inside: avoid;
      background: #fff !important;
      border: 1px solid #777;
    }
  }
`;
