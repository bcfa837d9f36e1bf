import { css } from 'lit';

/** The map and the small drawings. The skin of the map is that of the anatomy plate. */
export const illustrationStyles = css`
  .map,
  .person {
    --_body: #eadfd0;
    --_body-line: #a8947b;
    --_cloth: #ccd3e0;
    --_cloth-line: #74809a;
    --_pain: #e23d22;
    --_skin: var(--pht-illus-skin, #c9906e);
    --_shirt: #c3cfe6;
    --_shorts: #33446e;
    --_hair: #3a2b2a;
    --_muscle: #b05d53;
    inline-size: 100%;
    block-size: auto;
  }
  @supports (color: light-dark(red, oklch(from red min(l, 0.4) c h))) {
    .map,
    .person {
      --_body: light-dark(#eadfd0, #3b3430);
      --_body-line: light-dark(#a8947b, #8b7f72);
      --_cloth: light-dark(#ccd3e0, #454c5c);
      --_cloth-line: light-dark(#74809a, #8f9ab3);
      --_pain: light-dark(#e23d22, #ff5a3c);
      --_shirt: light-dark(
        oklch(from var(--_accent) 0.85 min(c, 0.035) h),
        oklch(from var(--_accent) 0.72 min(c, 0.055) h)
      );
      --_shorts: light-dark(
        oklch(from var(--_accent) 0.39 min(c, 0.075) h),
        oklch(from var(--_accent) 0.55 min(c, 0.085) h)
      );
      --_hair: light-dark(#3a2b2a, #54423d);
      --_muscle: light-dark(#b05d53, #c2685d);
    }
  }

  .map {
    cursor: pointer;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    direction: ltr;
  }
  .map .skin {
    fill: var(--_body);
  }
  .map .line {
    stroke: var(--_body-line);
    stroke-width: 1.2;
  }
  .map .shade {
    fill: var(--_body-line);
    opacity: 0.16;
  }
  .map .shorts {
    fill: var(--_cloth);
  }
  .shorts-shade {
    fill: var(--_cloth-line);
    opacity: 0.18;
  }
  .shorts-line {
    stroke: var(--_cloth-line);
    stroke-width: 1.2;
  }
  .mirror {
    transform: translateX(320px) scaleX(-1);
  }
  .glow {
    stroke: var(--_pain);
  }
  .glow > path {
    stroke-opacity: 0.2;
  }
  .glow > path:last-child {
    stroke-opacity: 0.7;
  }
  .hatch {
    stroke: var(--_pain);
    stroke-width: 0.8;
  }
  .leader {
    stroke: var(--_ink-2);
    stroke-width: 0.8;
    opacity: 0.6;
  }
  .hidden {
    stroke-dasharray: 2 3;
  }
  .pin > circle {
    fill: var(--_surface);
    stroke: var(--_ink-2);
    stroke-width: 1.2;
  }
  .pin > text {
    fill: var(--_ink);
    font-size: 14px;
    font-weight: 600;
    text-anchor: middle;
  }
  .chosen > circle {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .chosen > text {
    fill: var(--_on-accent);
  }
  .chosen .leader {
    stroke: var(--_accent);
    stroke-width: 1.6;
    opacity: 1;
  }

  .person .skin {
    fill: var(--_skin);
  }
  .person .shirt,
  .sleeve {
    fill: var(--_shirt);
  }
  .sleeve {
    stroke: color-mix(in oklab, var(--_shirt), #0b1a33 22%);
    stroke-width: 0.6;
  }
  .person .shorts {
    fill: var(--_shorts);
  }
  .hair {
    fill: var(--_hair);
  }
  .shoe {
    fill: var(--_ink-2);
  }
  .far {
    filter: brightness(0.8);
  }
  .ground,
  .prop {
    fill: none;
    stroke: var(--_line-2);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .ground {
    stroke: var(--_line);
  }
  .hamstring {
    fill: none;
    stroke: var(--_muscle);
    stroke-width: 4.5;
    stroke-linecap: round;
  }
  .sore {
    fill: var(--_pain);
    opacity: 0.45;
  }
`;
