import { css } from 'lit';

export const styles = css`
  .summary,
  .keeping {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
  }
  .keeping {
    justify-content: space-between;
  }
  /* The question has a line of its own, over the choice and what is done. */
  .summary > p:not(.visually-hidden) {
    flex: 1 0 100%;
  }
  legend {
    padding-block-end: 4px;
  }
  .start-session {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .start-session > .button {
    padding-block: 2px;
  }
  .pain .segmented {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .pain .segmented label {
    padding-inline: 4px;
  }
  .sharp {
    font-size: 0.875em;
  }
  .sharp::before {
    margin-inline-end: 0.4em;
    content: '▲';
    content: '▲' / '';
    color: var(--_stop);
  }
  select {
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 12px;
    background: var(--_surface);
    border: 1.5px solid var(--_line-2);
    border-radius: var(--_radius-control);
    color: inherit;
    font: inherit;
  }
  .needs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  .needs > .fold {
    color: var(--_accent);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choice,
  .keep {
    font-weight: 400;
  }
  .keep {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  :is(.choice, .keep) input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
    outline: 0;
  }

  .list {
    /* Not none: Safari takes a list without a marker for no list. */
    list-style: '';
    margin-inline: -8px;
  }
  :is(.in-line, .in-none) > .list {
    margin-inline: 0;
  }
  .list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .panel {
    padding: 4px 8px calc(var(--_space) * 6);
  }
  .none {
    padding: calc(var(--_space) * 6);
    background: var(--_mat);
    border-radius: var(--_radius-mat);
  }
  .sheet,
  .on-paper,
  .opener > .pressing {
    display: none;
  }
  .opener {
    scroll-margin-block: 5em;
  }

  @container pht (inline-size < 30em) {
    .frame {
      gap: calc(var(--_space) * 3);
    }
    .list {
      margin-block-start: -4px;
    }
    .list ~ :is(.note, .red-flags) {
      margin-block-start: 8px;
    }
    .summary > :not(.visually-hidden),
    .stage > select {
      inline-size: 100%;
    }
    .start-session > .button {
      flex: 1 0 min(11em, 100%);
      padding-inline: 12px;
    }
  }
  @container pht (inline-size >= 42em) {
    .pain .segmented {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .panel {
      padding-inline-start: 24px;
    }
  }
  @media screen {
    @container pht (inline-size >= 42em) {
      .opener {
        grid-template-columns: 7em minmax(0, 1fr) 8em auto;
      }
      .opener > .pressing {
        display: block;
        text-align: center;
      }
      .pressing > .lens-drawing {
        inline-size: 3.5em;
        margin-inline: auto;
      }
    }
  }

  @media (forced-colors: active) {
    .sharp::before {
      color: inherit;
    }
  }
`;
