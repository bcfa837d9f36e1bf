import { css } from 'lit';

export const labelStyles = css`
  .leaders {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    stroke: var(--_ink);
    fill: var(--_surface);
    stroke-width: 1.25;
  }
  .chosen.leader {
    stroke: var(--_accent);
    fill: var(--_accent);
    stroke-width: 2;
  }
  .tag {
    position: absolute;
    translate: 0 -50%;
    padding: 0 0 0 6px;
    background: none;
    border: 0;
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.25;
    overflow-wrap: normal;
    text-align: left;
    cursor: pointer;
  }
  /* Lines of the drawing end before the letters. */
  .name {
    text-shadow:
      0 0 3px var(--_mat),
      0 0 3px var(--_mat),
      0 0 3px var(--_mat);
  }
  /* Here names may lie on the drawing. */
  .side .name,
  .zoomed .name {
    padding: 1px 5px;
    background: var(--_surface);
    border-radius: 5px;
    box-decoration-break: clone;
  }
  [data-at-left] {
    translate: -100% -50%;
    padding: 0 6px 0 0;
    text-align: right;
  }
  /* A finger's room, also around a short name. */
  .tag {
    min-inline-size: 44px;
  }
  .tag::before {
    content: '';
    position: absolute;
    inset: calc(50% - 22px) 0;
  }
  .numbered [data-at-left] {
    display: grid;
    justify-content: end;
  }
  .pointed.tag,
  .chosen.tag {
    color: var(--_accent);
  }
  .tag .number,
  .diagram:not(.numbered) .number {
    display: none;
  }
  .numbered .tag .number {
    display: grid;
  }
  .numbered .name {
    display: none;
  }
  .number {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    background: var(--_tint-2);
    border: 1.5px solid transparent;
    border-radius: 50%;
    color: var(--_accent);
    font-size: max(14px, 0.875em);
    font-weight: 600;
    white-space: nowrap;
    print-color-adjust: exact;
  }
  .tag .number {
    background: var(--_surface);
    border-color: var(--_ink);
    color: var(--_ink);
    font-size: 1em;
  }
  .chosen .number {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  /* In large text on a phone, five in a column. */
  @container pht (inline-size < 14em) {
    .numbered .tag {
      font-size: 0.7em;
    }
  }

  @media (forced-colors: active) {
    .leaders {
      forced-color-adjust: none;
      stroke: CanvasText;
      fill: Canvas;
    }
    .chosen.leader {
      stroke: Highlight;
      fill: Highlight;
    }
    .number {
      background: Canvas;
      border-color: currentColor;
    }
  }
`;
