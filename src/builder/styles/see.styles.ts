import { css } from 'lit';

/** The preview. */
export const seeStyles = css`
  .see {
    background: var(--_mat);
  }
  .see > .bar {
    margin-block-end: 12px;
  }
  .see .heading {
    flex: 1;
    margin: 0;
  }
  .stage {
    display: grid;
    block-size: 75svh;
    overflow: hidden;
  }
  iframe {
    justify-self: center;
    inline-size: 100%;
    block-size: 100%;
    background: Canvas;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-mat);
  }
  [data-scheme='light'] iframe {
    color-scheme: light;
  }
  [data-scheme='dark'] iframe {
    color-scheme: dark;
  }
  [data-width='phone'] iframe {
    max-inline-size: 377px;
  }
  /* A page of this width, as small as the room asks. */
  [data-width='page'] iframe {
    inline-size: calc(100% / var(--_scale, 1));
    block-size: calc(100% / var(--_scale, 1));
    scale: var(--_scale, 1);
    transform-origin: top;
  }
`;
