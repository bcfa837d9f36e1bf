import { css } from 'lit';

export const styles = css`
  .program,
  .check {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: inherit;
    overflow-wrap: anywhere;
  }
  .facts,
  .frequency,
  .check fieldset {
    display: grid;
    gap: calc(var(--_space) * 3);
    align-content: start;
  }
  .facts > .fold {
    justify-self: start;
    color: var(--_accent);
  }
  .facts,
  .bullets > li {
    break-inside: avoid;
  }
  .bullets > li {
    margin-block: 0 8px;
  }
  .panel,
  .program > .facts .bullets {
    columns: 16em 2;
    gap: 32px;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .invitation,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  .invitation {
    justify-content: space-between;
    padding: 11px 15px;
    background: var(--_mat);
    border: 1px solid transparent;
    border-radius: var(--_radius-mat);
  }

  /* Room for a host page's sticky header. */
  button,
  .check > [tabindex] {
    scroll-margin-block: 5em;
  }
  .path {
    position: relative;
  }
  .axis,
  .line {
    display: none;
  }
  .stages {
    display: grid;
    /* Not none: Safari takes a list without a marker for no list. */
    list-style: '';
  }
  .stage {
    position: relative;
  }
  .stage:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(1.25em - 1px);
    inset-block: 2em -2em;
    border-inline-start: 2px dotted var(--_line-2);
  }
  .stage.past::before {
    border-inline-start: 2px solid var(--_accent);
  }
  .stage > button {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 14px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: 2px 0;
    background: none;
    border: 0;
    border-radius: var(--_radius-control);
    text-align: start;
    cursor: pointer;
    break-after: avoid;
  }
  .stage > button > span > span {
    display: block;
  }
  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .mark {
    color: var(--_accent);
  }
  .node {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    background: var(--_surface);
    border: 1.75px solid var(--_line-2);
    border-radius: 50%;
    font-weight: 600;
    print-color-adjust: exact;
  }
  [aria-expanded='true'] > .node {
    border: 3px solid var(--_accent);
    color: var(--_accent);
  }
  .past .node {
    background: var(--_tint-2);
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .here .node {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 0 0 5px var(--_tint-2);
  }
  .panel {
    margin-block-end: calc(var(--_space) * 6);
    margin-inline-start: calc(2.5em + 14px);
  }
  /* No margin: WebKit keeps it at the head of the next column. */
  .panel .facts:has(+ .facts) {
    padding-block-end: calc(var(--_space) * 6);
  }
  ::slotted(*) {
    column-span: all;
  }
  .moving .closable:not([hidden]) > .panel {
    animation: enter 420ms;
  }
  @keyframes enter {
    from {
      opacity: 0;
    }
  }

  .frequency ol > li > * {
    line-height: 1.3;
  }
  .frequency li {
    display: grid;
    gap: 0 12px;
    align-items: center;
    min-block-size: 44px;
    padding-block: 4px;
    border-block-start: 1px solid var(--_line);
    line-height: 1.3;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    max-inline-size: 9em;
  }
  .week > span {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 2px;
  }
  .week > span::before,
  .dots-2::after {
    content: '';
    /* Under the day. */
    order: 1;
    /* All border, because print and forced colours leave out backgrounds. */
    border: 5px solid var(--_accent);
    border-radius: 50%;
  }
  .week > .dots-0::before {
    padding: 3px;
    border: 2px solid var(--_line-2);
  }
  @container pht (inline-size >= 17em) {
    .frequency li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 9em);
    }
    .frequency li > :last-child {
      grid-column: 1 / -1;
    }
  }
  @container pht (inline-size >= 32em) {
    .frequency li {
      grid-template-columns: minmax(0, 10em) 9em minmax(0, 1fr);
      column-gap: 24px;
    }
    .frequency li > :last-child {
      grid-column: auto;
    }
  }

  .check {
    padding-block-start: calc(var(--_space) * 6);
    border-block-start: 1px solid var(--_line);
  }
  legend {
    padding-block-end: 12px;
  }
  .option {
    justify-content: start;
    font-weight: 400;
  }
  .option:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .option input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
    outline: 0;
  }

  /* On paper all panels are open, each under its own stage. */
  @media screen {
    @container pht (inline-size >= 42em) {
      .axis {
        position: absolute;
        display: flex;
        gap: 4px;
      }
      .line {
        position: absolute;
        display: block;
        inline-size: 100%;
        block-size: 8.75em;
        fill: none;
        stroke: var(--_line-2);
        stroke-width: 2;
        stroke-dasharray: 1 7;
        stroke-linecap: round;
      }
      [dir='rtl'] .line {
        transform: scaleX(-1);
      }
      .line > path {
        vector-effect: non-scaling-stroke;
      }
      .walked {
        stroke: var(--_accent);
        stroke-width: 3;
        stroke-dasharray: none;
      }
      .stages {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      .stage {
        display: contents;
      }
      .stage::before,
      .stage > button > .icon {
        display: none;
      }
      .stage > button {
        grid-row: 1;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        justify-items: center;
        padding: 0.25em 6px 16px;
        text-align: center;
      }
      .stage:nth-child(1) > button {
        padding-block-start: 6.25em;
      }
      .stage:nth-child(2) > button {
        padding-block-start: 4.25em;
      }
      .stage:nth-child(3) > button {
        padding-block-start: 2.25em;
      }
      .stage > [aria-expanded='true']::after {
        content: '';
        position: absolute;
        inset-block-end: -8px;
        inline-size: 16px;
        block-size: 16px;
        background: var(--_tint);
        /* Forced colours draw what is transparent. */
        border: solid transparent;
        border-width: 1px 0 0 1px;
        rotate: 45deg;
      }
      .stage > .closable {
        grid-column: 1 / -1;
      }
      .panel {
        margin: 0;
        padding: calc(var(--_space) * 6) 28px;
        background: var(--_tint);
        border: 1px solid transparent;
        border-radius: var(--_radius-mat);
      }
    }
  }

  @media print {
    .program,
    .program[hidden],
    .stages,
    .panel {
      display: block !important;
    }
    .program > * + * {
      margin-block-start: 9pt;
    }
    .check,
    .invitation,
    .stage:not(:last-child)::before,
    .stage > button > .icon {
      display: none;
    }
    .stage > button {
      min-block-size: 0;
    }
    /* Two stages on a side, and on a third all that holds for each: two sheets. */
    .panel {
      margin-inline-start: 0;
      margin-block-end: 2pt;
      line-height: 1.22;
      gap: 14pt;
    }
    .node {
      inline-size: 2em;
      block-size: 2em;
    }
    .frequency ol {
      display: flex;
      gap: 14pt;
    }
    .frequency li {
      flex: 1;
      display: block;
      padding-block: 2pt;
    }
    .week {
      max-inline-size: none;
    }
    .matrix :is(th, td) {
      padding: 2pt 4pt;
      line-height: 1.2;
    }
    .matrix th:first-child {
      inline-size: 28%;
    }
    .signs .note > div {
      line-height: 1.25;
    }
    .signs .bullets {
      gap: 14pt;
      padding-inline-start: 1em;
    }
    .program > .facts .bullets {
      gap: 14pt;
      line-height: 1.22;
    }
    .signs > .note {
      padding: 4pt 8pt;
    }
    .footer {
      line-height: 1.22;
    }
    .sources {
      padding: 0;
    }
    .sources li {
      margin: 0;
    }
    .sources ol {
      font-size: 0.75em;
      line-height: 1.25;
    }
    .facts {
      display: block;
    }
    .panel .facts {
      break-inside: auto;
    }
    .panel .facts:has(+ .facts) {
      padding-block-end: 3pt;
    }
    .bullets > li {
      margin-block: 0 1pt;
    }
    .stage,
    .frequency {
      break-inside: avoid;
    }
  }
`;
