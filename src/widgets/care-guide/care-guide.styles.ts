import { css } from 'lit';

export const styles = css`
  .summary,
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .summary > p,
  .section > p {
    max-inline-size: 60ch;
  }
  .pair {
    display: grid;
    gap: calc(var(--_space) * 3) 32px;
  }
  .pair .bullets > li {
    margin-block-start: 2px;
  }

  .contents ol {
    margin-block-start: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .contents li {
    border-block-start: 1px solid var(--_line);
  }
  .contents a {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
    line-height: 1.3;
  }

  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 10);
  }
  .section {
    padding-block-start: calc(var(--_space) * 6);
    border-block-start: 1px solid var(--_line);
  }
  .section > .heading {
    font-size: 1.375em;
    scroll-margin-block-start: 16px;
    outline-offset: 4px;
  }
  /* A frame in a frame would take the room of a phone. */
  .late > ::part(frame) {
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
  }
  .late {
    padding-block-start: calc(var(--_space) * 2);
  }
  .late > ::part(title) {
    font-size: 1.125em;
  }
  .late > ::part(lead),
  .quiet .late > ::part(footer) {
    display: none;
  }
  .not-printed {
    display: none;
  }
  /* As tall as what comes, by measure: where it comes above the reader, little moves. */
  @media screen {
    .late:has(> .not-printed, > [data-pht-loading]) {
      min-block-size: var(--_tall, 90em);
    }
    [data-widget='condition-types'] {
      --_tall: 57em;
    }
    [data-widget='anatomy-diagram'] {
      --_tall: 65em;
    }
    [data-widget='symptom-guide'] {
      --_tall: 109em;
    }
    [data-widget='diagnosis-guide'] {
      --_tall: 51em;
    }
    [data-widget='treatment-guide'] {
      --_tall: 70em;
    }
    [data-widget='ice-timer'] {
      --_tall: 94em;
    }
    [data-widget='exercise-program'] {
      --_tall: 105em;
    }
    [data-widget='recovery-stages'] {
      --_tall: 104em;
    }
    [data-widget='sources'] {
      --_tall: 70em;
    }
  }

  @container pht (inline-size >= 42em) {
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .contents ol {
      columns: 2;
      column-gap: 32px;
    }
    .contents li {
      break-inside: avoid;
    }
    .section > .heading {
      font-size: 1.625em;
    }
    [data-widget='condition-types'] {
      --_tall: 63em;
    }
    [data-widget='anatomy-diagram'] {
      --_tall: 68em;
    }
    [data-widget='symptom-guide'] {
      --_tall: 128em;
    }
    [data-widget='diagnosis-guide'] {
      --_tall: 39em;
    }
    [data-widget='treatment-guide'] {
      --_tall: 54em;
    }
    [data-widget='ice-timer'] {
      --_tall: 65em;
    }
    [data-widget='recovery-stages'] {
      --_tall: 77em;
    }
    [data-widget='sources'] {
      --_tall: 57em;
    }
  }

  @media print {
    .contents {
      display: none;
    }
    /* They are on the first sheet, whole. */
    /* With the heading of its section. */
    .late > * {
      break-before: auto;
    }
    .late {
      --_signs-on-paper: none;
    }
    .summary,
    .section,
    .sections {
      display: block;
    }
    .summary > * + *,
    .section > * + * {
      margin-block-start: 4pt;
    }
    .section {
      padding-block-start: 8pt;
      margin-block-start: 14pt;
    }
    /* As the head of a widget, for Firefox. */
    .section > .heading {
      break-inside: avoid;
      padding-block-end: 5em;
      margin-block-end: -5em;
    }
    .not-printed {
      display: block;
    }
  }
`;
