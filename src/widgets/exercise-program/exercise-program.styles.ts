import { css } from 'lit';

export const styles = css`
  .summary,
  .keeping {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  legend {
    padding-block-end: 8px;
  }
  .start-session {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .start-and-length {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  select {
    max-inline-size: 100%;
    min-block-size: max(48px, 3em);
    padding-inline: 12px;
    background: var(--_surface);
    border: 1.5px solid var(--_line-2);
    border-radius: var(--_radius-control);
    color: inherit;
    font: inherit;
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
  .on-paper {
    display: none;
  }
  .opener {
    scroll-margin-block: 5em;
  }

  @container pht (inline-size < 30em) {
    .start-session {
      inline-size: 100%;
    }
    .start-and-length > .button {
      flex: 1 1 12em;
    }
  }
  @container pht (inline-size >= 42em) {
    .panel {
      padding-inline-start: 24px;
    }
  }
`;
