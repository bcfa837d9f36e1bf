import { css } from 'lit';

export const playerStyles = css`
  /* While it runs, the name of the exercise is the title; the mat reaches the frame. */
  .frame:has(> .player) > .head {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .player {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: -6px -16px 0;
  }
  .flash {
    position: absolute;
    inset: 0;
    background: var(--_accent);
    opacity: 0;
    pointer-events: none;
    animation: flash 1s;
  }
  .player > * {
    padding-inline: 16px;
  }
  .top {
    display: grid;
    grid-template-columns: var(--_target) minmax(0, 1fr) var(--_target);
    align-items: center;
    gap: 8px;
    padding-inline: 6px;
    text-align: center;
  }
  .where {
    grid-column: 2;
  }
  .icon-button {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    background: none;
    border: 0;
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  .voice[aria-pressed='true'] {
    color: var(--_accent);
  }
  [dir='rtl'] .voice .icon {
    transform: scaleX(-1);
  }
  .bars {
    display: flex;
    gap: 4px;
    padding-block: 6px 10px;
  }
  .bar {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 2px;
    block-size: 5px;
    background: var(--_tint-2);
    border-radius: 5px;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .filled {
    fill: var(--_accent);
  }

  :is(.in-line, .in-none) > .player {
    margin-inline: 0;
  }
  @container pht (inline-size >= 42em) {
    .player {
      margin: -18px -32px 0;
    }
    .player > * {
      padding-inline: 32px;
    }
    .top {
      padding-inline: 20px;
    }
  }

  @media (max-height: 30em) {
    @container pht (inline-size >= 30em) {
      .top {
        grid-template-columns: var(--_target) minmax(0, 1fr) var(--_target);
      }
      .where {
        display: flex;
        gap: 12px;
        align-items: baseline;
        justify-content: center;
      }
      .bars {
        padding-block: 0 6px;
      }
    }
  }

  @media (forced-colors: active) {
    .bar {
      background: Canvas;
      border: 1px solid;
    }
    .filled {
      fill: CanvasText;
    }
  }

  @media print {
    .player {
      display: none;
    }
    .frame:has(> .player) > .head {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
`;
