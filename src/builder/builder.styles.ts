import { css } from 'lit';

/** The page of the builder: its parts on a phone below each other, with room side by side. */
export const builderStyles = css`
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

  .chosen::before {
    content: none;
  }
  .chosen {
    gap: 12px;
    padding: 6px 12px;
    border: 1.5px solid var(--_line-2);
    border-radius: var(--_radius-control);
  }
  .chosen > span {
    flex: 1;
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 8px;
    padding-block-start: 8px;
  }
  .picture {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 4px;
    padding: 8px 6px;
    border-radius: var(--_radius-control);
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: center;
    cursor: pointer;
  }
  .picture:hover {
    background: var(--_soft);
  }
  .picture:has(:checked) {
    background: var(--_tint);
    box-shadow: inset 0 0 0 2px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .thumbnail {
    flex: none;
    inline-size: 84px;
    block-size: 56px;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chosen .thumbnail {
    inline-size: 54px;
    block-size: 36px;
  }
  .thumbnail .line,
  .thumbnail .limb {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .thumbnail .limb {
    stroke-width: 7;
  }
  .thumbnail .wide {
    stroke-width: 6;
  }
  .thumbnail .soft {
    stroke: var(--_line-2);
    stroke-width: 2.5;
  }
  .thumbnail .mat {
    fill: var(--_tint-2);
  }
  .thumbnail .track {
    stroke: var(--_tint-2);
    stroke-width: 6;
  }
  .thumbnail .dot {
    fill: var(--_accent);
  }
  .thumbnail .halo {
    fill: var(--_surface);
  }
  .thumbnail .empty {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .see {
    background: var(--_mat);
  }
  .see > .bar {
    margin-block-end: 12px;
  }
  .see .heading {
    flex: 1;
    margin: 0;
  }
  .stage {
    display: grid;
    block-size: 75svh;
    overflow: hidden;
  }
  iframe {
    justify-self: center;
    inline-size: 100%;
    block-size: 100%;
    background: Canvas;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-mat);
  }
  [data-scheme='light'] iframe {
    color-scheme: light;
  }
  [data-scheme='dark'] iframe {
    color-scheme: dark;
  }
  [data-width='phone'] iframe {
    max-inline-size: 377px;
  }
  /* A page of this width, as small as the room asks. */
  [data-width='page'] iframe {
    inline-size: calc(100% / var(--_scale, 1));
    block-size: calc(100% / var(--_scale, 1));
    scale: var(--_scale, 1);
    transform-origin: top;
  }

  .adjust > .label {
    margin-block: 4px 12px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
    font-size: 1.125em;
  }
  .more {
    border-block-start: 1px solid var(--_line);
  }
  .accent {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 8px;
  }
  .picker {
    inline-size: 52px;
    block-size: max(46px, 2.75em);
    margin-block-start: calc(1.3em + 6px);
    padding: 4px;
    background: none;
    border: 1.5px solid var(--_line-2);
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  .contrasts {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  .contrasts li {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-start: 8px;
  }
  .sample {
    flex: none;
    container-type: normal;
    contain-intrinsic-inline-size: none;
    min-inline-size: 0;
    padding: 8px 12px;
    border: 1px solid var(--_line-2);
    border-radius: 8px;
    /* Written so that the ratio can be read from it. */
    color: color-mix(in srgb, var(--_accent), var(--_accent));
    background: color-mix(in srgb, var(--_surface), var(--_surface));
    font-weight: 600;
  }
  .given {
    display: inline-block;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: 8px;
    border-radius: 4px;
    vertical-align: -0.25em;
    color: color-mix(in srgb, var(--_surface), var(--_surface));
    background: color-mix(in srgb, var(--pht-color-accent), var(--pht-color-accent));
  }
  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 8px;
  }
  .swatch {
    inline-size: 1.375em;
    block-size: 1.375em;
  }

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

  @media (height < 30em) {
    .code {
      position: static;
      max-block-size: none;
    }
  }

  @media (width >= 64em) and (height >= 40em) {
    .builder {
      display: grid;
      grid-template-rows: auto auto minmax(0, 1fr);
      block-size: 100dvh;
    }
    .work {
      grid-row: 3;
      display: grid;
      grid-template: minmax(0, 1fr) auto / 19em minmax(0, 1fr) 22em;
      grid-template-areas: 'choose see adjust' 'choose code adjust';
      min-block-size: 0;
    }
    .choose {
      grid-area: choose;
      border-inline-end: 1px solid var(--_line);
    }
    .see {
      grid-area: see;
      display: flex;
      flex-direction: column;
    }
    .adjust {
      grid-area: adjust;
      border-inline-start: 1px solid var(--_line);
    }
    .code {
      grid-area: code;
      max-block-size: 50vh;
      padding-inline: 24px;
    }
    .choose,
    .adjust {
      overflow: auto;
      padding: 20px;
    }
    .stage {
      flex: 1;
      min-block-size: 0;
      block-size: auto;
    }
    .chosen {
      display: none;
    }
    .pictures {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
      padding: 0;
    }
    .picture {
      flex-direction: row;
      gap: 12px;
      padding: 4px 8px;
      font-size: 1em;
      text-align: start;
    }
    .picture .thumbnail {
      inline-size: 66px;
      block-size: 44px;
    }
  }

  @media (width < 30em) {
    .top .title {
      font-size: 1.125em;
    }
    .top .button {
      padding-inline: 10px;
    }
    .top span,
    .as .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .see > .bar .heading,
    .bar > .said {
      flex-basis: 100%;
    }
    .said:empty {
      display: none;
    }
    .code {
      padding-block: 8px;
    }
    .bar > .primary {
      flex: 1;
    }
    .code > .hint {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .picture:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .thumbnail :is(.line, .limb, .soft, .track, .empty) {
      stroke: CanvasText;
    }
    .thumbnail .mat {
      fill: none;
      stroke: CanvasText;
    }
    .thumbnail .dot {
      fill: CanvasText;
    }
    .sample,
    .given,
    .swatch {
      forced-color-adjust: none;
    }
  }
`;
