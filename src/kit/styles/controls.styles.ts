import { css } from 'lit';

/** Buttons, segmented choices, notes and lists that more than one widget uses. */
export const controlStyles = css`
  :focus-visible,
  label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  a {
    color: var(--_accent);
  }
  /* Two quick taps are two taps, and no zoom. */
  button,
  label {
    touch-action: manipulation;
  }

  .button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: max(48px, 3em);
    padding: 8px 20px;
    background: var(--_surface);
    border: 1.5px solid var(--_line-2);
    border-radius: var(--_radius-control);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition: background-color 120ms;
  }
  .button:not(.primary):hover {
    background: var(--_tint);
  }
  .primary {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  .primary:hover {
    filter: brightness(0.88);
  }
  .plain {
    padding-inline: 12px;
    border-color: transparent;
    color: var(--_accent);
  }
  .compact {
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
    line-height: 1.3;
    text-align: center;
    cursor: pointer;
  }
  .segmented label:has(:checked) {
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  .note {
    --_note: var(--_accent);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    padding: 14px 16px;
    background: var(--_tint);
    border-radius: var(--_radius-mat);
  }
  .note > .icon,
  .note .label {
    color: var(--_note);
  }
  .warn {
    --_note: var(--_warn);
    background: var(--_warn-surface);
  }
  .ok {
    --_note: var(--_ok);
    background: var(--_ok-surface);
  }
  .stop {
    --_note: var(--_stop);
    background: var(--_stop-surface);
  }

  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .bullets > li {
    margin-block-start: 6px;
  }
  .bullets > ::marker {
    color: var(--_note, var(--_accent));
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    /* Where the system's colours are chosen by hand, it does not choose that of the outline. */
    :focus-visible,
    label:has(:focus-visible) {
      outline-color: CanvasText;
    }
    .segmented,
    .note {
      border: 1px solid;
    }
    /* Browsers leave drawings the colours they have. */
    .note > .icon {
      color: CanvasText;
    }
    .primary,
    .segmented label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .button,
    .segmented {
      display: none;
    }
    .note {
      break-inside: avoid;
      padding: 6pt 10pt;
      background: none;
      border: 1px solid var(--_paper-line);
    }
    .bullets > li {
      margin-block-start: 2pt;
    }
  }
`;
