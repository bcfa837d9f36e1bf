import { svg, type TemplateResult } from 'lit';

// Outlines of the anatomy plate with fewer points: the right side from behind, the sit bone at 0 0.
const HIP_BONE =
  '-15,-137 -12,-151 -1,-169 16,-186 37,-197 57,-198 73,-189 83,-174 84,-161 78,-148 69,-120 ' +
  '54,-93 51,-76 37,-54 26,-34 23,-9 15,2 4,9 -8,11 -21,8 -34,-4 -44,-17 -48,-31 -47,-44 -36,-49 ' +
  '-15,-54 -14,-63 -5,-67 4,-79 10,-92 7,-102 -8,-109 -8,-117 -6,-125 -12,-130';
const OPENING = '-1,-35 -5,-40 -13,-38 -22,-30 -26,-21 -21,-14 -13,-12 -6,-17 -2,-26';
const SACRUM =
  '-49,-160 -31,-160 -25,-164 -16,-153 6,-154 10,-142 9,-124 3,-109 -7,-98 -21,-71 -33,-63 ' +
  '-39,-56 -37,-41 -49,-27';
const FEMUR =
  '8,-51 13,-65 22,-74 34,-77 45,-73 57,-55 62,-48 76,-55 85,-52 93,-42 97,-27 94,-13 81,14 ' +
  '76,42 69,87 65,130 39,130 41,87 44,45 44,32 34,16 34,7 38,-8 25,-31 14,-40';

/** Pelvis and thigh bone of one side. */
export const renderBones = (): TemplateResult<2> =>
  svg`${[SACRUM, FEMUR, HIP_BONE].map((points) => svg`<polygon points=${points} />`)}
    <polygon class="opening" points=${OPENING} />`;

/** Both sides, each the mirror of the other. */
export const renderPelvis = (): TemplateResult<2> =>
  svg`${renderBones()}<g transform="matrix(-1 0 0 1 -98 0)">${renderBones()}</g>`;
