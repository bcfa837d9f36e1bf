import { css } from 'lit';

/** Colours of the anatomy plates: quiet, so that the sore tendon is what is seen. */
export const plateStyles = css`
  .root {
    --_skin: #eadfd0;
    --_skin-line: #a8947b;
    --_bone: #f3e9d5;
    --_bone-line: #8a7656;
    --_sit-bone: #f8d592;
    --_muscle: #b05d53;
    --_muscle-light: #cd8576;
    --_muscle-dark: #934d48;
    --_muscle-deep: #9b6159;
    --_muscle-line: #73443a;
    --_thin: #b5675c;
    --_tendon: #fdf7e9;
    --_tendon-line: #b28f68;
    --_nerve: #e6b83e;
    --_nerve-line: #94700f;
    --_pain: #e23d22;
    --_press: #a3200c;
  }
  @supports (color: light-dark(red, oklch(from red min(l, 0.4) c h))) {
    .root {
      --_skin: light-dark(#eadfd0, #3b3430);
      --_skin-line: light-dark(#a8947b, #8b7f72);
      --_bone: light-dark(#f3e9d5, #e2d7c0);
      --_bone-line: light-dark(#8a7656, #6a5a3f);
      --_sit-bone: light-dark(#f8d592, #f6cf86);
      --_muscle: light-dark(#b05d53, #b25f56);
      --_muscle-light: light-dark(#cd8576, #c98577);
      --_muscle-dark: light-dark(#934d48, #944f4a);
      --_muscle-deep: light-dark(#9b6159, #9b625a);
      --_muscle-line: light-dark(#73443a, #4a2620);
      --_thin: light-dark(#b5675c, #d98d80);
      --_tendon: light-dark(#fdf7e9, #f6eedd);
      --_tendon-line: light-dark(#b28f68, #a5845f);
      --_nerve: light-dark(#e6b83e, #e8c14a);
      --_nerve-line: light-dark(#94700f, #7d5e0c);
      --_pain: light-dark(#e23d22, #ff5a3c);
      --_press: light-dark(#a3200c, #ff7a61);
    }
  }

  .plate {
    fill: none;
    stroke-width: 1.4;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .skin,
  .veil {
    fill: var(--_skin);
  }
  .veil {
    opacity: 0.55;
  }
  .silhouette {
    stroke: var(--_skin-line);
    stroke-width: 2.2;
  }
  .body-edge {
    stroke: var(--_skin-line);
    stroke-width: 4.4;
  }
  .crease {
    fill: var(--_skin-line);
  }
  .skin-shade {
    fill: #b4783f;
    opacity: 0.1;
  }
  .bone {
    fill: var(--_bone);
  }
  .bone-edge,
  .under-skin {
    stroke: var(--_bone-line);
  }
  .under-skin,
  .hidden {
    stroke-dasharray: 2.5 3;
  }
  .bone-line {
    fill: var(--_bone-line);
  }
  .bone-shade {
    fill: #8a6b3c;
    opacity: 0.19;
  }
  .bone-lit {
    fill: #fff;
    opacity: 0.42;
  }
  .bone-deep {
    fill: #6b5433;
    opacity: 0.5;
  }
  .sit-bone {
    fill: var(--_sit-bone);
  }
  .muscle {
    fill: var(--_muscle);
  }
  .muscle-light {
    fill: var(--_muscle-light);
  }
  .muscle-dark {
    fill: var(--_muscle-dark);
  }
  .muscle-deep {
    fill: var(--_muscle-deep);
  }
  .muscle-back,
  .muscle-thin {
    fill: var(--_thin);
    opacity: 0.42;
  }
  .muscle-thin {
    opacity: 0.13;
  }
  .gluteus-line {
    fill: var(--_thin);
    opacity: 0.4;
  }
  .gluteus-edge {
    stroke: var(--_thin);
    opacity: 0.7;
  }
  .edge {
    stroke: var(--_muscle-line);
  }
  .fibre {
    fill: #4d1512;
    opacity: 0.34;
  }
  .fibre-lit {
    fill: #ffe9dd;
    opacity: 0.42;
  }
  .muscle-shade {
    fill: #3d0f10;
    opacity: 0.16;
  }
  .muscle-lit {
    fill: #ffe4d6;
    opacity: 0.2;
  }
  .tendon {
    fill: var(--_tendon);
  }
  .tendon-line {
    fill: var(--_tendon-line);
  }
  .strand {
    stroke: var(--_tendon-line);
    stroke-width: 0.9;
  }
  .hidden {
    stroke: var(--_muscle-line);
  }
  .nerve {
    fill: var(--_nerve);
  }
  .nerve-edge {
    stroke: var(--_nerve-line);
    stroke-width: 2;
  }
  .nerve-line {
    fill: var(--_nerve-line);
    opacity: 0.7;
  }
  .nerve-hidden {
    stroke: var(--_nerve);
    stroke-width: 2.4;
    stroke-dasharray: 0.1 5.5;
  }
  .sore {
    fill: var(--_pain);
    opacity: 0.14;
  }
  .press {
    stroke: var(--_pain);
    stroke-width: 2.6;
  }
  .arrow {
    fill: var(--_press);
  }
  .seat {
    fill: var(--_skin-line);
    opacity: 0.5;
  }

  @media print {
    .plate {
      filter: grayscale(1);
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .plate {
      forced-color-adjust: none;
    }
    .skin,
    .veil,
    .bone,
    .sit-bone,
    .tendon,
    .muscle,
    .muscle-light,
    .muscle-dark,
    .muscle-deep {
      fill: Canvas;
    }
    .nerve {
      fill: LinkText;
    }
    .arrow {
      fill: Highlight;
    }
    .bone-edge,
    .under-skin,
    .edge,
    .gluteus-edge,
    .silhouette,
    .nerve-edge,
    .nerve-hidden,
    .hidden,
    .strand {
      stroke: CanvasText;
    }
    .press {
      stroke: Highlight;
    }
    .fibre,
    .bone-line,
    .tendon-line,
    .nerve-line,
    .crease,
    .seat {
      fill: CanvasText;
    }
    .bone-shade,
    .bone-lit,
    .bone-deep,
    .muscle-thin,
    .muscle-back,
    .muscle-shade,
    .muscle-lit,
    .skin-shade,
    .fibre-lit,
    .sore {
      display: none;
    }
  }
`;
