import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { figureNames, FigurePlayer, renderFigure, renderStill } from '../src/figure/index.js';
import { exercises } from '../src/figure/exercises/index.js';
import type { BodySide, FigureName } from '../src/figure/index.js';
import { renderMoment } from '../src/figure/render.js';
import { figureSheet } from './figure-sheet.js';
import { framed } from './frame.js';
import './pose-editor.js';

interface FigureArgs {
  readonly name: FigureName;
  readonly side: BodySide;
  readonly hair: 'bun' | 'short';
  readonly build: 'slender' | 'broad';
}

const meta: Meta<FigureArgs> = {
  title: 'Foundations/Exercise figure',
  args: { name: 'bridge-hold', side: 'right', hair: 'bun', build: 'slender' },
  argTypes: {
    name: { control: 'select', options: figureNames },
    side: { control: 'inline-radio', options: ['right', 'left'] },
    hair: { control: 'inline-radio', options: ['bun', 'short'] },
    build: { control: 'inline-radio', options: ['slender', 'broad'] },
  },
};
export default meta;

/** Choose an exercise: the figure that moves, the still with ghost and arrow, the thumbnail. */
export const Exercise: StoryObj<FigureArgs> = {
  render: ({ name, side, hair, build }) =>
    framed(
      'full',
      figureSheet(
        [
          renderFigure(name, { side }),
          renderStill(name, { side, kind: 'still' }),
          renderStill(name, { side, kind: 'thumbnail' }),
        ],
        { hair, build },
      ),
    ),
  play: async ({ canvasElement, args }) => {
    const sheet = canvasElement.querySelector('story-figure-sheet');
    await sheet?.updateComplete;
    const figure = sheet?.shadowRoot?.querySelector<SVGSVGElement>('.figure');
    if (!figure) return;
    new FigurePlayer(figure, args.name).play({ up: 2, hold: 1, down: 3, rest: 1 });
  },
};

const FILM = [0, 1 / 7, 2 / 7, 3 / 7, 4 / 7, 5 / 7, 6 / 7, 1];

/** The way from the start pose to the end pose, moment by moment, to check a new exercise. */
export const Filmstrip: StoryObj<FigureArgs> = {
  render: ({ name, side, hair, build }) =>
    framed(
      'full',
      figureSheet(
        FILM.map((progress) => renderMoment(exercises[name], { side }, progress)),
        { hair, build },
      ),
    ),
};

const stills = (side: BodySide) =>
  figureNames.map((name) => renderStill(name, { side, kind: 'still' }));

/** All exercises with ghost and arrow. */
export const ContactSheet: StoryObj = {
  render: () => framed('full', figureSheet(stills('right'), { theme: 'light' })),
};

export const ContactSheetDark: StoryObj = {
  render: () => framed('full', figureSheet(stills('left'), { theme: 'dark' }), { theme: 'dark' }),
};

/** Skin, hair and build are the page's choice. */
export const Looks: StoryObj = {
  render: () =>
    framed(
      'full',
      html`${['#f0c3a4', '#c98f68', '#8f5e43', '#5b3a29'].map(
        (skin, index) =>
          html`<div .style=${`--pht-illus-skin: ${skin}`}>
            ${figureSheet(
              [
                renderStill('bridge-hold', { side: 'right', kind: 'thumbnail' }),
                renderStill('side-plank', { side: 'right', kind: 'thumbnail' }),
              ],
              { hair: index % 2 ? 'short' : 'bun', build: index > 1 ? 'broad' : 'slender' },
            )}
          </div>`,
      )}`,
    ),
};

/** For contributors: find the angles of a pose. */
export const PoseEditor: StoryObj = {
  render: () => framed(760, html`<story-pose-editor></story-pose-editor>`),
};
