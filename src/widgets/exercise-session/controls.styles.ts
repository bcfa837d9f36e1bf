import { css } from 'lit';

export const controlsStyles = css`
  .cue {
    min-block-size: 3.2em;
    padding-block-start: 14px;
    font-size: 1.125em;
    text-align: center;
  }
  .controls {
    display: grid;
    grid-template-columns: 56px minmax(0, 260px) 56px;
    gap: 12px;
    justify-content: center;
    padding-block: 14px 18px;
  }
  .square {
    padding: 0;
  }
  [dir='rtl'] .square .icon {
    transform: scaleX(-1);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: center;
    padding-block: 8px 12px;
    border-block-start: 1px solid var(--_line);
    text-align: center;
  }
  .rule {
    flex: 1 0 100%;
  }
  .rule > li {
    display: inline;
  }
  .rule > li + li::before {
    content: '•';
    content: '•' / '';
    margin-inline: 8px;
  }

  @container pht (inline-size < 20em) {
    .controls {
      grid-template-columns: 1fr 1fr;
    }
    .controls > .primary {
      grid-area: 1 / 1 / 2 / 3;
    }
  }

  /* A phone has none. */
  .keys {
    display: none;
  }
  .hint {
    flex: 1 0 100%;
  }
  @media (any-pointer: fine) {
    .keys {
      display: block;
    }
  }

  /* On a short screen the words come last, and what there is to see stands side by side. */
  @media (max-height: 42em) {
    .controls {
      order: 1;
      padding-block: 10px 8px;
    }
    .cue,
    .foot {
      order: 2;
    }
  }

  @media (max-height: 30em) {
    @container pht (inline-size >= 30em) {
      .controls {
        padding-block: 6px;
      }
    }
  }
`;
