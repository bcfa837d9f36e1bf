import { css } from 'lit';

export const styles = css`
  .structures,
  .sitting {
    overflow-wrap: anywhere;
  }
  .diagram,
  .look,
  .structures,
  .sitting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    align-content: start;
  }
  .controls,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .controls > .segmented {
    flex: auto;
    flex-wrap: wrap;
  }
  .controls .segmented label {
    flex: auto;
    padding-inline: 8px;
  }
  .nerve-toggle {
    padding-inline: 12px;
    font-weight: 500;
  }
  .nerve-toggle input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
    outline: 0;
  }

  .stage {
    position: relative;
  }
  .canvas {
    position: relative;
    max-inline-size: 36em;
    margin-inline: auto;
    overflow: clip;
    direction: ltr;
    /* One finger scrolls the page, two belong to the drawing. */
    touch-action: pan-x pan-y;
  }
  .zoomed {
    cursor: grab;
  }
  .illustration {
    inline-size: 100%;
    overflow: visible;
  }
  /* The body goes on beyond the drawing. */
  .back > .illustration {
    mask-image: linear-gradient(to right, transparent, #000 30%);
  }
  .back.left-leg > .illustration {
    mask-image: linear-gradient(to left, transparent, #000 30%);
  }
  .zoomed > .illustration {
    mask-image: none;
  }
  .target {
    pointer-events: all;
    stroke-width: 4;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  .thin {
    stroke-width: 20;
  }
  .halo {
    stroke: var(--_accent);
    stroke-width: 3.5;
  }
  .halo.pointed {
    stroke-width: 2;
  }
  .lens {
    position: absolute;
    inset-block-start: 62%;
    left: 61%;
    inline-size: 27%;
    aspect-ratio: 1;
    overflow: hidden;
    border: 2px solid var(--_skin-line);
    border-radius: 50%;
    pointer-events: none;
  }
  .side.left-leg > .lens {
    left: 12%;
  }
  .lens .plate {
    stroke-width: 0.6;
  }
  .lens .strand {
    stroke-width: 0.35;
  }
  .lens .press {
    stroke-width: 1.6;
  }

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
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    padding: 0 14px 4px;
    direction: ltr;
  }
  .bar > p {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .bar > p:last-child {
    text-align: right;
  }
  /* Enlarged, there are more buttons, and words must not break for them. */
  .bar:has(:nth-child(7)) {
    gap: 4px;
    padding-inline: 6px;
  }
  .bar:has(:nth-child(7)) > p {
    min-inline-size: min-content;
    overflow-wrap: break-word;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    max-inline-size: 176px;
  }
  /* The buttons that move the drawing have a row for themselves. */
  .zoom :nth-last-child(7) {
    margin-left: 22px;
  }
  .zoom :nth-last-child(5) {
    margin-right: 22px;
  }
  .zoom button {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .zoom .icon {
    padding: 2px;
    inline-size: 1.75em;
    block-size: 1.75em;
    background: var(--_surface);
    border: 1.5px solid var(--_line-2);
    border-radius: 8px;
  }
  .zoom :nth-child(4) .icon {
    rotate: 90deg;
  }
  .zoom :nth-child(5) .icon {
    rotate: 180deg;
  }
  .zoom :nth-child(7) .icon {
    rotate: 270deg;
  }
  .zoom [aria-disabled='true'] .icon {
    opacity: 0.45;
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    list-style: '';
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_line);
  }
  .entry > button {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: max(48px, 3em);
    padding: 4px 0;
    background: none;
    border: 0;
    border-radius: var(--_radius-small, 8px);
    text-align: start;
    cursor: pointer;
  }
  .entry .label {
    flex: auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 500;
  }
  .chosen .label {
    font-weight: 600;
  }
  .pointed .label {
    color: var(--_accent);
  }
  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .detail {
    padding-block-end: 16px;
  }
  .detail > * {
    margin-block-end: 4px;
  }

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

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    padding: 16px 20px;
  }
  .leg {
    flex: 1 1 8em;
    max-block-size: 18em;
    stroke-width: 0.7;
  }
  .leg .body-edge {
    stroke-width: 1.8;
  }
  .far {
    fill: var(--_mat);
  }
  .ground {
    stroke: var(--_skin-line);
    stroke-width: 1;
  }
  .glow {
    fill: var(--_pain);
    opacity: 0.35;
  }
  .moves {
    flex: 2 1 14em;
  }
  .moves ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    gap: 12px 16px;
    margin-block-start: 12px;
  }
  .moves .button {
    inline-size: 100%;
    margin-block-end: 6px;
    justify-content: start;
  }
  .moves .chosen .button {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  @container pht (inline-size < 20em) {
    .controls {
      overflow-wrap: anywhere;
    }
  }
  @container pht (inline-size >= 42em) {
    .diagram {
      grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr);
      gap: 32px;
    }
  }

  @media (forced-colors: active) {
    .halo {
      stroke: Highlight;
      stroke-width: 5;
    }
    .leaders {
      forced-color-adjust: none;
      stroke: CanvasText;
      fill: Canvas;
    }
    .chosen.leader {
      stroke: Highlight;
      fill: Highlight;
    }
    .number,
    .zoom .icon {
      background: Canvas;
      border-color: currentColor;
    }
    .ground,
    .body-edge {
      stroke: CanvasText;
    }
    .far {
      fill: Canvas;
    }
    .glow {
      fill: Highlight;
    }
    /* Its words follow the patient's colours; the plates choose theirs. */
    .mat {
      forced-color-adjust: auto;
    }
  }

  @media print {
    .diagram,
    .look,
    .structures,
    .sitting {
      display: block;
    }
    .sitting,
    .list {
      margin-block-start: 12pt;
    }
    /* Wide enough for names. */
    .canvas {
      inline-size: 32em;
      font-size: 10.5pt;
    }
    .detail[hidden] {
      display: block !important;
    }
    .zoom,
    .bend,
    .list .icon {
      display: none;
    }
    .entry,
    .sitting,
    .actions {
      break-inside: avoid;
    }
    .list {
      columns: 2;
      column-gap: 1cm;
      display: block;
    }
    .leg {
      max-block-size: 13em;
    }
    .entry > button {
      min-block-size: 0;
      padding-block: 4pt 0;
    }
    .detail {
      padding-block-end: 4pt;
    }
  }
`;
