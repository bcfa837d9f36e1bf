import { css } from 'lit';

/**
 * For the shadow root that shows a figure, beside PhtElement.styles. Colours of DESIGN.md, 3.4;
 * clothes follow the accent, the skin is the page's --pht-illus-skin.
 */
export const figureStyles = css`
  .figure {
    --_skin: var(--pht-illus-skin, #c9906e);
    --_shirt: #c3cfe6;
    --_shorts: #33446e;
    --_hair: #3a2b2a;
    --_floor-mat: #b9c6e2;
    --_working: #b4524a;
    --_working-tendon: #fbf4e6;
    --_shoe: #55607a;
    --_wood: #c9b79f;
    --_metal: #7d8794;
    --_iron: #4a5462;
    --_stretchy: #b3406f;
    --_night: #0b1a33;
    display: block;
    inline-size: 100%;
    block-size: auto;
    forced-color-adjust: none;
  }
  @supports (color: light-dark(red, oklch(from red l c h))) {
    .figure {
      --_skin: var(--pht-illus-skin, light-dark(#c9906e, #b98262));
      --_shirt: light-dark(
        oklch(from var(--_accent) 0.85 min(c, 0.035) h),
        oklch(from var(--_accent) 0.72 min(c, 0.055) h)
      );
      --_shorts: light-dark(
        oklch(from var(--_accent) 0.39 min(c, 0.075) h),
        oklch(from var(--_accent) 0.55 min(c, 0.085) h)
      );
      --_floor-mat: light-dark(
        oklch(from var(--_accent) 0.82 min(c, 0.045) h),
        oklch(from var(--_accent) 0.44 min(c, 0.06) h)
      );
      --_hair: light-dark(#3a2b2a, #54423d);
      --_working: light-dark(#b4524a, #bd6057);
      --_working-tendon: light-dark(#fbf4e6, #f3ead8);
      --_shoe: light-dark(#55607a, #8e9ab3);
      --_wood: light-dark(#c9b79f, #7d6f5d);
      --_metal: light-dark(#7d8794, #9aa4b1);
      --_iron: light-dark(#4a5462, #6d7886);
      --_stretchy: light-dark(#b3406f, #dc6d9b);
    }
  }

  .fig-floor {
    fill: color-mix(in oklab, var(--_ink) 6%, transparent);
  }
  .fig-shadow {
    fill: var(--_night);
    fill-opacity: 0.1;
  }
  .fig-shade {
    fill: var(--_night);
    fill-opacity: 0.12;
  }
  .fig-skin-shade {
    fill: color-mix(in oklab, var(--_skin), #7a2a08 58%);
    fill-opacity: 0.3;
  }

  .fig-skin {
    fill: var(--_skin);
  }
  .fig-skin-near {
    fill: color-mix(in oklab, var(--_skin), #fff 12%);
  }
  .fig-skin-far {
    fill: color-mix(in oklab, var(--_skin), #4a1e0a 26%);
  }
  .fig-ear {
    fill: color-mix(in oklab, var(--_skin), #8a3d1e 24%);
  }
  .fig-hair {
    fill: var(--_hair);
  }
  .fig-shirt {
    fill: var(--_shirt);
  }
  .fig-shirt-near {
    fill: color-mix(in oklab, var(--_shirt), var(--_night) 8%);
  }
  .fig-shirt-far {
    fill: color-mix(in oklab, var(--_shirt), var(--_night) 26%);
  }
  .fig-shorts {
    fill: var(--_shorts);
  }
  .fig-shorts-far {
    fill: color-mix(in oklab, var(--_shorts), var(--_night) 40%);
  }
  .fig-shoe {
    fill: var(--_shoe);
  }
  .fig-shoe-far {
    fill: color-mix(in oklab, var(--_shoe), var(--_night) 34%);
  }
  .fig-sole {
    fill: #fff;
  }
  .fig-sole-far {
    fill: #a9b8c5;
  }

  .fig-glow {
    fill: color-mix(in oklab, var(--_working), #ff8a66 60%);
    fill-opacity: 0.55;
  }
  .fig-muscle {
    fill: var(--_working);
  }
  .fig-fiber {
    fill: none;
    stroke: color-mix(in oklab, var(--_working), #fff 45%);
    stroke-width: 0.6;
    stroke-linecap: round;
  }
  .fig-tendon,
  .fig-sit-bone-ring {
    fill: var(--_working-tendon);
  }
  .fig-sit-bone {
    fill: color-mix(in oklab, var(--_working), #700 30%);
  }

  .fig-mat {
    fill: var(--_floor-mat);
  }
  .fig-mat-edge {
    fill: color-mix(in oklab, var(--_floor-mat), var(--_night) 22%);
  }
  .fig-cloth {
    fill: color-mix(in oklab, var(--_floor-mat), #fff 75%);
  }
  .fig-wood {
    fill: var(--_wood);
  }
  .fig-wood-top {
    fill: color-mix(in oklab, var(--_wood), #fff 28%);
  }
  .fig-wood-side {
    fill: color-mix(in oklab, var(--_wood), #1c1208 24%);
  }
  .fig-wall {
    fill: color-mix(in oklab, var(--_ink) 16%, var(--_mat));
  }
  .fig-wall-side {
    fill: color-mix(in oklab, var(--_ink) 28%, var(--_mat));
  }
  .fig-metal {
    fill: var(--_metal);
  }
  .fig-iron,
  .fig-rubber {
    fill: var(--_iron);
  }
  .fig-band {
    fill: var(--_stretchy);
  }

  .fig-ghost {
    fill: color-mix(in oklab, var(--_ink) 13%, var(--_mat));
  }
  .fig-ghost-line {
    fill: none;
    stroke: color-mix(in oklab, var(--_ink) 60%, var(--_mat));
    stroke-width: 1.6;
    stroke-dasharray: 1.6 1.6;
  }
  .fig-arrow,
  .fig-arrow-halo {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .fig-arrow-halo {
    stroke: var(--_mat);
    stroke-width: 5.4;
  }
  .fig-arrow-head {
    fill: var(--_accent);
  }

  /* Greys that also a black and white printer keeps apart. */
  @media print {
    .figure {
      --_skin: #c4c4c4;
      --_shirt: #e0e0e0;
      --_shorts: #6a6a6a;
      --_hair: #333;
      --_floor-mat: #dcdcdc;
      --_working: #1c1c1c;
      --_working-tendon: #fff;
      --_shoe: #555;
      --_wood: #cfcfcf;
      --_metal: #8a8a8a;
      --_iron: #555;
      --_stretchy: #111;
      --_night: #222;
      --_mat: #fff;
      print-color-adjust: exact;
    }
    .fig-skin-shade,
    .fig-glow {
      fill: #888;
    }
    .fig-skin-far {
      fill: #9b9b9b;
    }
    .fig-ear {
      fill: #aaa;
    }
  }
`;
