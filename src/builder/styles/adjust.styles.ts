import { css } from 'lit';

/** The settings, and the color of the accent with its contrasts. */
export const adjustStyles = css`
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

  @media (forced-colors: active) {
    .sample,
    .given,
    .swatch {
      forced-color-adjust: none;
    }
  }
`;
