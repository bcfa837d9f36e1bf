import { css } from 'lit';

/** The drawing, in the colours of the anatomy plates. */
export const illustrationStyles = css`
  .root {
    --_skin: #eadfd0;
  }
  @supports (color: light-dark(red, oklch(from red min(l, 0.4) c h))) {
    .root {
      --_skin: light-dark(#eadfd0, #3b3430);
    }
  }

  .drawing {
    inline-size: 100%;
    fill: none;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .place {
    stroke-width: 0.9;
  }
  /* Where a browser cannot turn one shape into another, they change at once. */
  .drawing path {
    transition: 420ms cubic-bezier(0.2, 0, 0, 1);
    transition-property: d, fill, opacity;
  }
  .tissue {
    fill: var(--_skin);
  }
  .bone {
    fill: #f3e9d5;
    stroke: #8a7656;
  }
  .bone-hole {
    fill: #6b5433;
    opacity: 0.4;
  }
  .shade {
    fill: #8a6b3c;
    opacity: 0.19;
  }
  .bone-lit {
    fill: #fff;
    opacity: 0.42;
  }
  .sit-bone {
    fill: #f8d592;
  }
  .muscle {
    fill: #b05d53;
    stroke: #73443a;
  }
  .light {
    fill: #cd8576;
  }
  .deep {
    fill: #934d48;
  }
  .grain {
    stroke: #4d1512;
    opacity: 0.3;
  }
  .hollow {
    fill: #6b2f22;
    fill-opacity: 0.42;
  }
  .tendon {
    fill: #fdf7e9;
  }
  .edged,
  .strand,
  .sleeve {
    stroke: #b28f68;
    stroke-width: 0.9;
  }
  /* The halves of a strand meet without a mark. */
  .strand {
    stroke-linecap: butt;
  }
  .sleeve {
    fill: #fdf7e9;
    fill-opacity: 0.4;
  }
  .flush {
    fill: #8a6b3c;
    fill-opacity: 0.2;
  }
  .tendonitis .flush {
    fill: #e23d22;
    fill-opacity: 0.3;
  }
  .swollen {
    fill: #f2ab98;
    stroke: #e23d22;
  }
  .tear .flush {
    fill: none;
  }
  .cone {
    fill: var(--_accent);
    opacity: 0.12;
  }
  .zoomed {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .leader {
    stroke: var(--_ink);
    stroke-width: 1;
  }
`;
