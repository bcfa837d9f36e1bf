import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { drawItems, drawMarks, drawPath, group } from '../../src/anatomy/draw.js';
import { lateralPlate, lensPlate } from '../../src/anatomy/lateral/lateral.js';
import { LEG_BOX, legMarks } from '../../src/anatomy/leg.js';
import { layers, type Box, type Plate } from '../../src/anatomy/plate.js';
import { plateStyles } from '../../src/anatomy/plate.styles.js';
import { posteriorPlate } from '../../src/anatomy/posterior/posterior.js';
import { PhtElement } from '../../src/kit/element/element.js';
import { matStyles } from '../../src/kit/styles/mat.styles.js';
import { renderDrawing } from '../../src/widgets/condition-types/drawing.js';
import { movementStyles } from '../../src/widgets/anatomy-diagram/movement.styles.js';
import { illustrationStyles } from '../../src/widgets/condition-types/illustration.styles.js';
import type { Sheets } from './lib/sheet.js';

type Picture = readonly [name: string, drawing: TemplateResult];

const ANGLES = [0, 45, 90];
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const CONDITIONS = ['tendonitis', 'tear', 'tendinopathy'] as const;
const POSES = [
  { hip: 0, knee: 0 },
  { hip: 0, knee: 100 },
  { hip: -12, knee: 5 },
  { hip: 35, knee: 5 },
];

const drawn = (box: Box, ...content: Element[]): TemplateResult =>
  html`<svg class="plate ${box === LEG_BOX ? 'leg' : ''}" viewBox=${box.join(' ')}>
    ${svg`${group(...content)}`}
  </svg>`;

const layersOf = (name: string, { box, items }: Plate): Picture[] =>
  layers.map((layer) => [
    `${name}, ${layer}`,
    drawn(box, drawItems(items.filter((item) => item.layers.includes(layer)))),
  ]);

/** Each structure by itself, over the pale body. */
const structuresOf = ({ box, body, items }: Plate): Picture[] =>
  items.flatMap(({ id, marks }): Picture[] =>
    id
      ? [[id, drawn(box, ...body.map((path) => drawPath('skin', path)), ...drawMarks(marks))]]
      : [],
  );

const PICTURES: Readonly<Record<string, () => Picture[]>> = {
  posterior: () => layersOf('posterior', posteriorPlate()),
  lateral: () => ANGLES.flatMap((angle) => layersOf(`${angle}°`, lateralPlate(angle))),
  'posterior-structures': () => structuresOf(posteriorPlate()),
  'lateral-structures': () => structuresOf(lateralPlate(0)),
  lens: () =>
    ANGLES.map((angle) => {
      const { box, items } = lensPlate(angle);
      return [`${angle}°`, drawn(box, drawItems(items))];
    }),
  leg: () =>
    POSES.map((pose) => [
      `hip ${pose.hip}°, knee ${pose.knee}°`,
      drawn(LEG_BOX, ...drawMarks(legMarks(pose, 1))),
    ]),
  conditions: () =>
    CONDITIONS.flatMap((condition) =>
      SHARES.map((share): Picture => [
        `${condition}, ${share}`,
        renderDrawing({ condition, share }, ''),
      ]),
    ),
};
const COLUMNS: Readonly<Record<string, number>> = {
  conditions: 5,
  leg: 4,
  'posterior-structures': 5,
  'lateral-structures': 4,
};

/** The plates in every layer and pose, their structures one by one, and the conditions. */
export const sheets: Sheets = (words) =>
  Object.keys(PICTURES)
    .filter((name) => words.length === 0 || words.includes(name))
    .map((name) => ({
      name,
      width: 1440,
      content: () =>
        name === 'conditions'
          ? html`<condition-sheet .name=${name}></condition-sheet>`
          : html`<plate-sheet .name=${name}></plate-sheet>`,
    }));

class PlateSheet extends LitElement {
  static override styles = [
    PhtElement.styles,
    matStyles,
    plateStyles,
    movementStyles,
    css`
      .sheet {
        display: grid;
        gap: 8px;
      }
      .sheet svg {
        inline-size: 100%;
        max-block-size: none;
      }
      .three {
        grid-template-columns: repeat(3, 1fr);
      }
      .four {
        grid-template-columns: repeat(4, 1fr);
      }
      .five {
        grid-template-columns: repeat(5, 1fr);
      }
    `,
  ];

  static override properties = { name: {} };

  declare name: string;

  protected override render(): TemplateResult {
    const columns = { 4: 'four', 5: 'five' }[COLUMNS[this.name] ?? 3] ?? 'three';
    return html`<div class="root">
      <div class="sheet ${columns}">
        ${PICTURES[this.name]?.().map(
          ([name, drawing]) =>
            html`<div class="mat">
              ${drawing}
              <p class="small">${name}</p>
            </div>`,
        )}
      </div>
    </div>`;
  }
}

class ConditionSheet extends PlateSheet {
  static override styles = [...PlateSheet.styles, illustrationStyles];
}

customElements.define('plate-sheet', PlateSheet);
customElements.define('condition-sheet', ConditionSheet);
