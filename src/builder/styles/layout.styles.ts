import { css } from 'lit';

/** On a phone the parts are below each other, with room side by side. */
export const layoutStyles = css`
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
    /* Also for what only screen readers get, which would make the page longer otherwise. */
    .choose,
    .adjust {
      position: relative;
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
  }
  @media (width < 30em) and (height < 45em) {
    .code > .hint {
      display: none;
    }
  }
`;
