import { html, nothing, svg, type TemplateResult } from 'lit';
import { imaging, type PictureId } from '../../content/diagnosis-guide.js';
import type { Statement } from '../../content/statement.js';
import { renderPelvis } from './bones.js';
import { mark } from './limb.js';

const xRay = (): TemplateResult<2> =>
  svg`<g transform="translate(105 73.500)scale(.51)">
    <g class="film">${renderPelvis()}</g>
    <circle class="spot" cx="-2" cy="-6" r="27" />
  </g>`;

/** What the probe sees, from the skin at the top: the bone stops all sound. */
const ultrasound = (): TemplateResult<2> => svg`
  ${mark('echo', 'M30 8H130L158 104H2z')}
  ${mark('layer', 'M29 14H131M27 20Q80 17 133 21M25 27Q80 31 135 26M23 35Q80 32 137 36')}
  ${mark('dark', 'M66 62L56 104H2L17 62Q40 46 66 62z')}
  ${mark('strand', 'M60 54Q96 46 147 52M62 58Q98 51 149 57M64 62Q100 56 150 62M66 66Q102 61 152 67M66 71Q104 67 153 72')}
  ${mark('layer', 'M72 82Q110 78 154 82M70 92Q110 90 156 91M68 100Q112 98 157 99')}
  ${mark('surface', 'M17 61Q40 44 66 62Q68 66 67 71')}`;

/** Names at places of the drawing: see illustration.styles.ts. */
const { tendon, bone, shadow, sitBone } = imaging.labels;
const NAMES: Readonly<Record<string, readonly (readonly [string, Statement])[]>> = {
  'x-ray': [['sit-bone', sitBone]],
  ultrasound: [
    ['tendon', tendon],
    ['bone', bone],
    ['shadow', shadow],
  ],
};

/** A picture as a drawing, with names on it. */
export const renderPicture = (id: PictureId, text: string): TemplateResult =>
  html`<div class="film-box">
    <svg viewBox="0 0 160 108" role="img" aria-label=${text}>
      ${id === 'x-ray' ? xRay() : ultrasound()}
    </svg>
    ${
      NAMES[id]?.map(
        ([place, name]) =>
          html`<span class="at at-${place}" aria-hidden="true" data-claims=${name.claims}
            >${name.text()}</span
          >`,
      ) ?? nothing
    }
  </div>`;
