import { html, svg, type TemplateResult } from 'lit';
import type { ExamId, StretchId } from '../../content/diagnosis-guide.js';
import { renderBones } from './bones.js';
import { legAt, renderArm, renderGhost, renderLeg, renderTrunk } from './body.js';
import { renderHand } from './hand.js';
import { mark } from './limb.js';

const HIP = [74, 80] as const;
const FLAT = { thigh: -2, shin: -3 };

const couch = (): TemplateResult<2> =>
  svg`<rect class="couch" x="-20" y="91" width="200" height="30" />
    <rect class="couch-edge" x="-20" y="99" width="200" height="30" />`;

const arrow = (line: string, tip: string): TemplateResult<2> =>
  svg`${mark('arrow-halo', line + tip)}${mark('arrow', line + tip)}`;

/** On the back, the head to the left, one leg flat; the other is given. */
const supine = (leg: TemplateResult<2>): TemplateResult<2> =>
  svg`${couch()}${renderTrunk([31, 80], [70, 81], [13, 79])}${mark('hair', 'M4.5 79a8.5 8.5 0 0 1 12-7.8q-5 3-5.500 9.800q-.5 4-4 5.500a8.500 8.500 0 0 1-2.500-7.500z')}
    ${renderLeg(legAt(HIP, FLAT), true)}${leg}${renderArm([33, 82], [50, 87], [68, 88])}`;

/** From above: a person lies face down under a cloth, the bones seen through it. */
const press = (): TemplateResult<2> =>
  svg`<rect class="couch" x="-20" y="-5" width="200" height="120" />
    ${mark('cloth', 'M8-5C7 22-2 40-1 64C0 80 4 96 6 112H62C64 100 67 92 71 86C75 92 78 100 80 112H136C138 96 142 80 143 64C144 40 135 22 134-5z')}
    ${mark('fold', 'M71-5V78M76 80C90 89 114 88 128 76M66 80C52 89 28 88 14 76')}
    <g transform="translate(92 62)scale(.42)">
      <g class="through">${renderBones()}</g>
      ${mark('muscle', 'M-8 52Q-18 90-12 130H30Q32 90 20 50Q8 60-8 52z')}
      ${mark('tendon', 'M-14-2L-9 56Q6 66 21 54L14-6Q0 8-14-2z')}
    </g>
    <circle class="pain-ring" cx="92" cy="61" r="12" /><circle class="pain" cx="92" cy="61" r="5" />
    ${renderHand({ x: 114, y: 52, angle: 157, isFlipped: true })}`;

const move = (): TemplateResult<2> => {
  const leg = legAt(HIP, { thigh: 74, shin: -8 }, 75);
  return supine(svg`${renderLeg(leg)}
    ${renderHand({ x: leg.knee[0] + 6, y: leg.knee[1] - 9, angle: 140, isFlipped: true })}
    ${renderHand({ x: leg.ankle[0] + 8, y: leg.ankle[1] + 8, angle: 195 })}
    ${arrow('M62 38A42 42 0 0 0 43 51', 'M51.500 50.500L43 51L44 42.500')}`);
};

const strength = (): TemplateResult<2> => {
  const leg = legAt([74, 82], { thigh: -4, shin: 78 }, -70);
  return svg`${couch()}
    ${renderTrunk([31, 82], [70, 82], [14, 80])}
    ${mark('hair', 'M5.500 79a8.500 8.500 0 0 1 16-3q-4 1-5 5q-6 .5-11-2z')}
    ${renderLeg(legAt([74, 83], { thigh: -2, shin: -1 }, -12), true)}${renderLeg(leg)}
    ${renderArm([32, 84], [20, 88], [8, 87])}
    ${renderHand({ x: leg.ankle[0] - 13, y: leg.ankle[1] + 4, angle: 8 })}
    ${arrow('M150 62A46 46 0 0 0 138 46', 'M146.500 47L138 46L138.500 54.500')}`;
};

const support = (): TemplateResult<2> => svg`
  <rect class="couch-edge" x="-20" y="101" width="200" height="30" />
  <rect class="couch" x="88" y="56" width="40" height="8" rx="3" />
  <path class="couch-edge" d="M93 64h5v38h-5zM118 64h5v38h-5z" />
  <g transform="translate(6 2)scale(.66)">
    ${renderLeg(legAt([66, 76], { thigh: -89, shin: -91 }, 90), true)}
    ${renderTrunk([66, 35], [66, 72], [68, 14])}
    ${renderLeg(legAt([66, 77], { thigh: 1, shin: 0 }, 80))}
    ${renderArm([65, 38], [62, 58], [68, 74])}
    ${mark('hair', 'M59 15a8.700 8.700 0 0 1 14-7.500q-5 1-6.500 4.500q-1 6-5 9a8.700 8.700 0 0 1-2.500-6z')}
  </g>`;

const stretched = legAt(HIP, { thigh: 98, shin: 62 }, 75);
const bent = legAt(HIP, { thigh: 108, shin: -22 }, 80);

const straightened = (more: TemplateResult<2>): TemplateResult<2> =>
  supine(svg`${more}${renderLeg(stretched)}
    ${renderHand({ x: stretched.knee[0] - 12, y: stretched.knee[1] + 6, angle: 5 })}
    ${renderHand({ x: stretched.ankle[0] + 12, y: stretched.ankle[1] + 3, angle: 190 })}`);

const slow = (): TemplateResult<2> =>
  svg`${straightened(renderGhost(bent))}${arrow('M106 54A46 46 0 0 0 104 32', 'M111 38L104 32L99 39.500')}`;

const fast = (): TemplateResult<2> =>
  svg`${straightened(renderGhost(legAt(HIP, { thigh: 2, shin: 2 })))}
    ${arrow('M142 66A66 66 0 0 0 112 30', 'M119.500 32L112 30L112.500 38M126 40L118.500 38L119 46')}`;

const DRAWINGS: Readonly<Record<ExamId | StretchId, () => TemplateResult<2>>> = {
  press,
  move,
  strength,
  support,
  slow,
  fast,
};

/** What is done in a test, on a mat. */
export const renderDrawing = (id: ExamId | StretchId, text: string): TemplateResult =>
  html`<div class="mat">
    <svg class="art" viewBox="0 0 160 104" role="img" aria-label=${text}>${DRAWINGS[id]()}</svg>
  </div>`;
