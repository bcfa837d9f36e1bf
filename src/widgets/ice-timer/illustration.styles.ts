import { css } from 'lit';

/** The drawing of how to lie; the clothes follow the accent, the skin is the page's. */
export const illustrationStyles = css`
  .lying {
    --_skin: var(--pht-illus-skin, #c9906e);
    display: block;
    inline-size: min(100%, 21em);
    margin: 4px auto 8px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .bare {
    fill: var(--_skin);
  }
  .hair {
    fill: #4a3833;
  }
  .shorts {
    fill: color-mix(in oklab, var(--_accent) 70%, #000);
  }
  .shirt {
    fill: color-mix(in oklab, var(--_accent) 35%, var(--_surface));
  }
  .arm,
  .bed {
    fill: none;
    stroke: var(--_skin);
    stroke-width: 7;
  }
  .bed,
  .cloth,
  .ice {
    stroke: var(--_ink-2);
    stroke-width: 1.25;
  }
  .cloth {
    fill: #fff;
  }
  .ice {
    fill: #7fb2e5;
  }

  @media (forced-colors: active) {
    .lying {
      --_skin: CanvasText;
      forced-color-adjust: none;
    }
    .hair,
    .shorts,
    .shirt {
      fill: CanvasText;
    }
    .bed,
    .cloth,
    .ice {
      stroke: CanvasText;
    }
    .cloth {
      fill: Canvas;
    }
    .ice {
      fill: Highlight;
    }
  }
`;
