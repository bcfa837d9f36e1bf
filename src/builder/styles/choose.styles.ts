import { css } from 'lit';

/** The widgets, by their pictures. */
export const chooseStyles = css`
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
  }
`;
