import { css } from 'lit';

/** For the shadow root that shows a figure, beside PhtElement.styles. */
export const figureStyles = css`
  .figure {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
`;
