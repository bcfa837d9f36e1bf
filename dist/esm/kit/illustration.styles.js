/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { css } from "lit";
// src/kit/illustration.styles.ts
/** Colours of drawings (DESIGN.md, 3.4), for the widgets that draw. */
var illustrationStyles = css`.root{--_l:#f4ead6;--_m:#8f7a55;--_n:#b4524a;--_o:#c96e62;--_p:#fbf4e6;--_q:#9a8c74;--_r:#d9412b}@supports (color:light-dark(red, red)){.root{--_l:light-dark(#f4ead6,#e3d7bf);--_m:light-dark(#8f7a55,#6f5f43);--_n:light-dark(#b4524a,#bd6057);--_o:light-dark(#c96e62,#c97468);--_p:light-dark(#fbf4e6,#f3ead8);--_q:light-dark(#9a8c74,#85775f);--_r:light-dark(#d9412b,#ff7a61)}}`;
export { illustrationStyles };

//# sourceMappingURL=illustration.styles.js.map