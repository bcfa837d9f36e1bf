import { css } from 'lit';

/**
 * For the shadow root that shows a figure, beside PhtElement.styles. Colours of DESIGN.md, 3.4;
 * clothes follow the accent or are of sand, the skin is the page's --pht-illus-skin, else each
 * person's own. A scarf is drawn as hair. On any skin and cloth, a pale rim shows the muscle. Print
 * has greys that also a black and white printer keeps apart, the same for all.
 */
export const figureStyles = css`
  .figure {
    --_skin: var(--pht-illus-skin, #c9906e);
    --_skin-dark: #2a0e04;
    --_shirt: #c3cfe6;
    --_shorts: #33446e;
    --_hair: #3a2b2a;
    --_floor-mat: #b9c6e2;
    --_working: #b4524a;
    --_working-glow: #ff8a66;
    --_working-tendon: #fbf4e6;
    --_shoe: color-mix(in oklab, var(--_ink) 68%, var(--_mat));
    --_wood: #c9b79f;
    --_stretchy: #b3406f;
    --_night: #0b1a33;
    display: block;
    inline-size: 100%;
    block-size: auto;
    forced-color-adjust: none;
  }
  @supports (color: light-dark(red, oklch(from red min(l, 0.4) c h))) {
    .figure {
      --_skin: var(--pht-illus-skin, light-dark(#c9906e, #b98262));
      --_shirt: light-dark(
        oklch(from var(--_accent) 0.85 min(c, 0.035) h),
        oklch(from var(--_accent) 0.78 min(c, 0.055) h)
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
      --_wood: light-dark(#c9b79f, #7d6f5d);
      --_stretchy: light-dark(#b3406f, #dc6d9b);
    }
    .is-omar {
      --_skin: var(--pht-illus-skin, light-dark(#5f3d2a, #7c4f37));
      --_hair: light-dark(#1f1614, #453a35);
      --_shorts: oklch(from var(--_accent) 0.62 min(c, 0.06) h);
    }
    .is-leila {
      --_skin: var(--pht-illus-skin, light-dark(#cfa075, #b98a61));
      --_hair: light-dark(#7a3b52, #a0607a);
    }
    .is-frank {
      --_skin: var(--pht-illus-skin, light-dark(#e4b495, #cc987a));
      --_hair: light-dark(#a3a09b, #8f8b86);
      --_shirt: light-dark(
        oklch(from var(--_accent) 0.58 min(c, 0.06) h),
        oklch(from var(--_accent) 0.6 min(c, 0.06) h)
      );
      --_shorts: light-dark(#3d3a3f, #6b6669);
    }
    .is-ruth {
      --_skin: var(--pht-illus-skin, light-dark(#96613f, #8a5a3a));
      --_hair: light-dark(#b9b6b1, #aaa6a0);
      --_shirt: light-dark(#dfc79b, #cbb48a);
      --_shorts: light-dark(
        oklch(from var(--_accent) 0.39 min(c, 0.075) h),
        oklch(from var(--_accent) 0.6 min(c, 0.07) h)
      );
    }
  }
  @media print {
    .figure {
      --_skin: #c4c4c4;
      --_skin-dark: #333;
      --_shirt: #e0e0e0;
      --_shorts: #6a6a6a;
      --_hair: #333;
      --_floor-mat: #dcdcdc;
      --_working: #1c1c1c;
      --_working-glow: #888;
      --_working-tendon: #fff;
      --_wood: #cfcfcf;
      --_stretchy: #111;
      --_night: #222;
      --_ink: #222;
      --_accent: #222;
      --_mat: #fff;
      print-color-adjust: exact;
    }
    .is-frank,
    .is-leila,
    .is-ruth {
      --_hair: #8c8c8c;
    }
  }

  .fig-floor {
    fill: color-mix(in oklab, var(--_ink) 6%, transparent);
  }
  .fig-shadow,
  .fig-shade {
    fill: var(--_night);
    fill-opacity: 0.12;
  }
  .fig-skin {
    color: var(--_skin);
  }
  .fig-skin-near {
    color: color-mix(in oklab, var(--_skin), #fff 12%);
  }
  .fig-skin-far {
    color: color-mix(in oklab, var(--_skin), var(--_skin-dark) 24%);
  }
  .fig-shirt {
    color: var(--_shirt);
  }
  .fig-shirt-near {
    color: color-mix(in oklab, var(--_shirt), var(--_night) 8%);
  }
  .fig-shirt-far {
    color: color-mix(in oklab, var(--_shirt), var(--_night) 26%);
  }
  .fig-shorts {
    color: var(--_shorts);
  }
  .fig-shorts-far {
    color: color-mix(in oklab, var(--_shorts), var(--_night) 40%);
  }
  [class^='fig-skin'],
  [class^='fig-shirt'],
  [class^='fig-shorts'] {
    fill: currentColor;
  }
  .fig-skin-shade {
    fill: var(--_skin-dark);
    fill-opacity: 0.12;
    stroke: none;
  }
  .fig-ear {
    fill: color-mix(in oklab, var(--_skin), var(--_skin-dark) 12%);
  }
  .fig-hair {
    fill: var(--_hair);
  }
  .fig-shoe,
  .fig-metal {
    fill: var(--_shoe);
  }
  .fig-shoe-far,
  .fig-iron {
    fill: color-mix(in oklab, var(--_shoe), var(--_night) 40%);
  }
  .fig-sock {
    fill: color-mix(in oklab, var(--_shirt), #fff 70%);
  }
  .fig-sock-far {
    fill: color-mix(in oklab, var(--_shirt), var(--_night) 12%);
  }
  .fig-sole {
    fill: #fff;
  }
  .fig-sole-far {
    fill: #a9b8c5;
  }

  .fig-glow {
    fill: var(--_working-glow);
    fill-opacity: 0.45;
  }
  .fig-muscle {
    fill: var(--_working);
    stroke: var(--_working-tendon);
    stroke-width: 0.9;
    paint-order: stroke;
  }
  .fig-fiber {
    fill: none;
    stroke: color-mix(in oklab, var(--_working), #fff 45%);
    stroke-width: 0.6;
  }
  .fig-tendon {
    fill: var(--_working-tendon);
  }

  .fig-mat {
    fill: var(--_floor-mat);
  }
  .fig-mat-edge {
    fill: color-mix(in oklab, var(--_floor-mat), var(--_night) 26%);
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
    fill: color-mix(in oklab, var(--_wood), var(--_skin-dark) 26%);
  }
  .fig-wall {
    fill: color-mix(in oklab, var(--_ink) 11%, var(--_mat));
  }
  .fig-wall-side {
    fill: color-mix(in oklab, var(--_ink) 20%, var(--_mat));
  }
  .fig-wall-top {
    fill: color-mix(in oklab, var(--_ink) 30%, var(--_mat));
  }
  .fig-sofa {
    fill: color-mix(in oklab, var(--_floor-mat), var(--_ink) 18%);
  }
  .fig-sofa-side {
    fill: color-mix(in oklab, var(--_floor-mat), var(--_ink) 32%);
  }
  .fig-boards {
    fill: color-mix(in oklab, var(--_wood) 55%, var(--_mat));
  }
  .fig-seam {
    fill: none;
    stroke: color-mix(in oklab, var(--_wood), var(--_mat) 10%);
    stroke-width: 0.7;
  }
  .fig-gloss {
    fill: #fff;
    fill-opacity: 0.2;
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
`;
