import { css } from 'lit';

export const questionStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
    padding-block: 20px 8px;
    border-block-start: 1px solid var(--_line);
  }
  .panel .heading {
    font-size: 1.5em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .actions > .button {
    flex: 1 1 9em;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 6px;
  }
  .scale label {
    --_band: var(--_ok);
    display: grid;
    place-items: center;
    min-block-size: max(48px, 3em);
    background: var(--_ok-surface);
    border: 1px solid color-mix(in oklab, var(--_band) 35%, transparent);
    border-block-end: 4px solid var(--_band);
    border-radius: calc(var(--_radius) * 0.4);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .scale .ease {
    --_band: var(--_warn);
    background: var(--_warn-surface);
  }
  .scale .stop {
    --_band: var(--_stop);
    background: var(--_stop-surface);
  }
  .scale label:has(:checked) {
    background: var(--_band);
    color: var(--_surface);
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .scale-ends {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin-block-start: -12px;
  }
  .sharp {
    justify-self: start;
    text-align: start;
  }
  .sharp input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    accent-color: var(--_stop);
    outline: 0;
  }
  .next-day {
    margin-block-start: 8px;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 12px 24px;
  }
  .done-list {
    display: grid;
    gap: 8px;
  }
  .done-list > li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .done-list .icon {
    color: var(--_ok);
  }
  .done-list > :not(.is-done) .icon {
    visibility: hidden;
  }

  @container pht (inline-size >= 36em) {
    .scale {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }
  }

  @container pht (inline-size >= 42em) {
    .panel {
      padding-block: 32px 12px;
    }
    .actions > .button {
      flex: 0 1 auto;
      min-inline-size: 12em;
    }
  }

  @media (forced-colors: active) {
    .scale label:has(:checked) {
      background: Highlight;
      outline-color: CanvasText;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
