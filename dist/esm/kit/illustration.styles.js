/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { css } from "lit";
// src/kit/illustration.styles.ts
/** Colours of drawings (DESIGN.md, 3.4), for the widgets that draw. */
var illustrationStyles = css`.root{--_2:#f4ead6;--_3:#8f7a55;--_10:#b4524a;--_11:#c96e62;--_27:#fbf4e6;--_28:#9a8c74;--_16:#d9412b}@supports (color:light-dark(red, red)){.root{--_2:light-dark(#f4ead6,#e3d7bf);--_3:light-dark(#8f7a55,#6f5f43);--_10:light-dark(#b4524a,#bd6057);--_11:light-dark(#c96e62,#c97468);--_27:light-dark(#fbf4e6,#f3ead8);--_28:light-dark(#9a8c74,#85775f);--_16:light-dark(#d9412b,#ff7a61)}}`;
export { illustrationStyles };

//# sourceMappingURL=illustration.styles.js.map