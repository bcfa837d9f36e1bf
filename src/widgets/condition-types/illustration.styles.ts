import { css } from 'lit';

/** Colours of drawings (DESIGN.md, 3.4), for the widgets that draw. */
export const illustrationStyles = css`
  .root {
    --_bone: #f4ead6;
    --_bone-line: #8f7a55;
    --_muscle: #b4524a;
    --_muscle-2: #c96e62;
    --_tendon: #fbf4e6;
    --_tendon-line: #9a8c74;
    --_pain: #d9412b;
  }
  @supports (color: light-dark(red, oklch(from red min(l, 0.4) c h))) {
    .root {
      --_bone: light-dark(#f4ead6, #e3d7bf);
      --_bone-line: light-dark(#8f7a55, #6f5f43);
      --_muscle: light-dark(#b4524a, #bd6057);
      --_muscle-2: light-dark(#c96e62, #c97468);
      --_tendon: light-dark(#fbf4e6, #f3ead8);
      --_tendon-line: light-dark(#9a8c74, #85775f);
      --_pain: light-dark(#d9412b, #ff7a61);
    }
  }
`;
