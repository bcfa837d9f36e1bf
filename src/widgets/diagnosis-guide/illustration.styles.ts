import { css } from 'lit';

/** Print has grays. Films are dark in both schemes. */
export const illustrationStyles = css`
  .mat,
  .film-box {
    --_skin: var(--pht-illus-skin, #c9906e);
    --_skin-dark: #2a0e04;
    --_shirt: #c3cfe6;
    --_shorts: #33446e;
    --_hair: #3a2b2a;
    --_couch: #b9c6e2;
    --_cloth: #eef2fa;
    --_sleeve: #f7f8fb;
    --_glove: #9cc7cf;
    --_glove-line: #3c6f7a;
    --_bone: #f4ead6;
    --_bone-line: #8f7a55;
    --_muscle: #b4524a;
    --_tendon: #fbf4e6;
    --_tendon-line: #9a8c74;
    --_pain: #d9412b;
  }
  @supports (color: light-dark(red, oklch(from red min(l, 0.4) c h))) {
    .mat,
    .film-box {
      --_shirt: light-dark(#c3cfe6, #93a4c7);
      --_shorts: light-dark(#33446e, #5d72a6);
      --_hair: light-dark(#3a2b2a, #54423d);
      --_couch: light-dark(#b9c6e2, #46537a);
      --_cloth: light-dark(#eef2fa, #8e9ab8);
      --_sleeve: light-dark(#fff, #c9ccd6);
      --_glove: light-dark(#9cc7cf, #7fb0ba);
      --_glove-line: light-dark(#3c6f7a, #21474f);
      --_bone: light-dark(#f4ead6, #e3d7bf);
      --_bone-line: light-dark(#8f7a55, #6f5f43);
      --_muscle: light-dark(#b4524a, #bd6057);
      --_tendon: light-dark(#fbf4e6, #f3ead8);
      --_tendon-line: light-dark(#9a8c74, #85775f);
      --_pain: light-dark(#d9412b, #ff7a61);
    }
  }
  @media print {
    .mat,
    .film-box {
      --_skin: #c4c4c4;
      --_skin-dark: #333;
      --_shirt: #e0e0e0;
      --_shorts: #6a6a6a;
      --_hair: #333;
      --_couch: #dcdcdc;
      --_cloth: #f4f4f4;
      --_glove: #eee;
      --_glove-line: #333;
      --_muscle: #777;
      --_pain: #222;
      --_accent: #222;
      print-color-adjust: exact;
    }
  }

  .art {
    inline-size: 100%;
    block-size: auto;
  }
  .art path,
  .art circle {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .skin {
    fill: var(--_skin);
  }
  .skin.near {
    fill: color-mix(in oklab, var(--_skin), #fff 12%);
  }
  .skin.far {
    fill: color-mix(in oklab, var(--_skin), var(--_skin-dark) 24%);
  }
  .shirt {
    fill: var(--_shirt);
  }
  .shirt.near {
    fill: color-mix(in oklab, var(--_shirt), #0b1a33 8%);
  }
  .shorts {
    fill: var(--_shorts);
  }
  .shorts.far {
    fill: color-mix(in oklab, var(--_shorts), #0b1a33 40%);
  }
  .hair {
    fill: var(--_hair);
  }
  .couch {
    fill: var(--_couch);
  }
  .couch-edge {
    fill: color-mix(in oklab, var(--_couch), #0b1a33 26%);
  }
  .cloth {
    fill: var(--_cloth);
  }
  .art .fold {
    fill: none;
    stroke: color-mix(in oklab, var(--_couch), #0b1a33 36%);
    stroke-width: 1;
  }
  .sleeve {
    fill: var(--_sleeve);
    stroke: var(--_glove-line);
    stroke-width: 1;
  }
  .glove {
    fill: var(--_glove);
  }
  .glove-edge {
    stroke: var(--_glove-line);
    stroke-width: 2.2;
  }
  .through {
    fill: var(--_bone);
    fill-opacity: 0.8;
    stroke: var(--_bone-line);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .through > .opening {
    fill: var(--_cloth);
  }
  .tendon {
    fill: var(--_tendon);
    stroke: var(--_tendon-line);
    stroke-width: 2.6;
  }
  .muscle {
    fill: var(--_muscle);
    fill-opacity: 0.8;
  }
  .pain {
    fill: var(--_pain);
  }
  .pain-ring {
    fill: var(--_pain);
    fill-opacity: 0.2;
    stroke: var(--_pain);
    stroke-width: 1.4;
    stroke-dasharray: 0.1 3;
  }
  .ghost {
    fill: color-mix(in oklab, var(--_ink) 9%, var(--_mat));
    stroke: color-mix(in oklab, var(--_ink) 56%, var(--_mat));
    stroke-width: 1.2;
    stroke-dasharray: 2 2.4;
  }
  .arrow,
  .arrow-halo {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.4;
  }
  .arrow-halo {
    stroke: var(--_mat);
    stroke-width: 6;
  }

  .film-box {
    position: relative;
    overflow: clip;
    background: #10141c;
    border-radius: var(--_radius-control);
    forced-color-adjust: none;
    direction: ltr;
  }
  .film-box svg {
    inline-size: 100%;
    block-size: auto;
  }
  .film {
    fill: #8d949c;
    fill-opacity: 0.62;
    stroke: #dfe4ea;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .film .opening {
    fill: #10141c;
    fill-opacity: 1;
  }
  .spot {
    fill: none;
    stroke: #ffd479;
    stroke-width: 5;
  }
  .echo {
    fill: #2c323c;
  }
  .dark {
    fill: #07090d;
  }
  .layer,
  .strand,
  .surface {
    fill: none;
    stroke: #59626f;
    stroke-width: 2.4;
  }
  .strand {
    stroke: #c9d0d8;
    stroke-width: 1.6;
  }
  .surface {
    stroke: #fff;
    stroke-width: 3.4;
    stroke-linecap: round;
  }
  .at {
    position: absolute;
    padding-inline: 4px;
    background: #10141c;
    border-radius: 4px;
    color: #fff;
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.25;
  }
  .at-sit-bone {
    inset-block-end: 3%;
    inset-inline-start: 54%;
  }
  .at-tendon {
    inset-inline-start: 58%;
    inset-block-start: 56%;
  }
  .at-bone {
    inset-inline-start: 14%;
    inset-block-start: 24%;
  }
  .at-shadow {
    inset-inline-start: 6%;
    inset-block-start: 74%;
  }

  @media (forced-colors: active) {
    .at {
      forced-color-adjust: auto;
    }
  }
`;
