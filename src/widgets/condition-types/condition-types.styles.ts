import { css } from 'lit';

export const styles = css`
  /* Words differ in length, and long ones get a line of their own. */
  .switch {
    flex-wrap: wrap;
  }
  .switch label {
    flex: auto;
    padding-inline: 4px;
  }

  .table {
    /* A page without a doctype resets both in tables. */
    color: inherit;
    font: inherit;
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .condition {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .rest > .fold {
    --_note: var(--_accent);
  }
  .rest {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .rest .bullets {
    margin-block-end: 8px;
  }
  /* The name first for those who listen, the drawing first for those who look. */
  .condition .mat {
    order: -1;
    margin-block-end: 12px;
  }

  svg {
    fill: none;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .edge {
    stroke-width: 13.5;
  }
  .tendon {
    stroke: var(--_tendon);
    stroke-width: 11;
  }
  .edge,
  .strands,
  .bone {
    stroke: var(--_bone-line);
  }
  .bone {
    fill: var(--_bone);
  }
  .muscle {
    fill: var(--_muscle);
  }
  .grain {
    stroke: var(--_muscle-2);
  }
  .tendonitis .tendon {
    stroke: color-mix(in oklab, var(--_tendon) 78%, var(--_pain));
  }
  .tendonitis :is(.edge, .strands) {
    stroke: var(--_muscle);
  }
  .tendonitis .heat {
    stroke: var(--_pain);
  }
  .tendinopathy .tendon {
    stroke: var(--_bone);
  }

  @container pht (inline-size < 42em) {
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tbody tr {
      margin-block-start: 8px;
      padding-block-start: 6px;
      border-block-start: 1px solid var(--_line);
    }
    .condition svg {
      block-size: 9em;
      max-inline-size: 100%;
      margin-inline: auto;
    }
    .corner {
      display: none;
    }
    .other {
      display: none;
    }
  }

  @container pht (inline-size < 20em) {
    .switch {
      flex-flow: column nowrap;
      overflow-wrap: anywhere;
    }
  }

  @container pht (inline-size >= 42em) {
    .switch {
      display: none;
    }
    th,
    td {
      padding: 14px 12px;
    }
    .corner,
    .question {
      inline-size: 7em;
      padding-inline-start: 0;
    }
    tbody :is(th, td) {
      border-block-start: 1px solid var(--_line);
    }
    .highlight {
      background: var(--_tint);
    }
    thead .highlight {
      border-radius: var(--_radius-mat) var(--_radius-mat) 0 0;
    }
    tbody tr:last-child .highlight {
      border-radius: 0 0 var(--_radius-mat) var(--_radius-mat);
    }
    /* The tint is gone there. */
    @media (forced-colors: active) {
      .highlight {
        padding-inline: 10px;
        border-inline: 2px solid var(--_accent);
      }
    }
  }

  @media print {
    .rest {
      display: block;
    }
    th,
    td {
      padding: 4pt 8px;
    }
    .corner,
    .question {
      inline-size: 6em;
      padding-inline-start: 0;
    }
    tbody :is(th, td) {
      border-block-start: 1px solid var(--_line);
    }
    /* The tint is gone there. */
    .highlight {
      border-inline: 2px solid var(--_accent);
    }
  }
`;
