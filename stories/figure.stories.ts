import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  figureNames,
  FigurePlayer,
  personNames,
  renderFigure,
  renderStill,
} from '../src/figure/index.js';
import { nameOfPerson } from '../src/figure/cast.js';
import { exercises } from '../src/figure/exercises/index.js';
import type { BodySide, FigureName, Look } from '../src/figure/index.js';
import { renderMoment } from '../src/figure/render.js';
import { figureSheet } from './figure-sheet.js';
import { framed } from './frame.js';
import './pose-editor.js';

interface FigureArgs extends Look {
  readonly name: FigureName;
  readonly side: BodySide;
}

const meta: Meta<FigureArgs> = {
  title: 'Foundations/Exercise figure',
  args: { name: 'bridge-hold', side: 'right', figure: 'cast' },
  argTypes: {
    name: { control: 'select', options: figureNames },
    side: { control: 'inline-radio', options: ['right', 'left'] },
    figure: { control: 'inline-radio', options: ['cast', ...personNames] },
    hair: { control: 'inline-radio', options: ['bun', 'short'] },
    build: { control: 'inline-radio', options: ['slender', 'broad'] },
  },
};
export default meta;

/** Choose an exercise: the figure that moves, the still with ghost and arrow, the thumbnail. */
export const Exercise: StoryObj<FigureArgs> = {
  render: ({ name, side, ...look }) =>
    framed(
      'full',
      figureSheet([
        renderFigure(name, { side, look }),
        renderStill(name, { side, look, kind: 'still' }),
        renderStill(name, { side, look, kind: 'thumbnail' }),
      ]),
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
  render: ({ name, side, ...look }) =>
    framed(
      'full',
      figureSheet(
        FILM.map((progress) =>
          renderMoment(exercises[name], { side, look }, progress, nameOfPerson(name, look)),
        ),
      ),
    ),
};

const stills = (side: BodySide, look?: Look) =>
  figureNames.map((name) => renderStill(name, { side, look, kind: 'still' }));

/** All exercises with ghost and arrow, each family with its person, or all with the one chosen. */
export const ContactSheet: StoryObj<FigureArgs> = {
  render: ({ side, name: _, ...look }) =>
    framed('full', figureSheet(stills(side, look), 'light')),
};

export const ContactSheetDark: StoryObj = {
  render: () => framed('full', figureSheet(stills('left'), 'dark'), { theme: 'dark' }),
};

/** Standing, lying on the back and face down, and from the front. */
const POSES: readonly FigureName[] = [
  'band-hip-extension',
  'bridge-hold',
  'prone-knee-bend',
  'side-plank',
];

const cast = personNames.flatMap((figure) =>
  POSES.map((name) => renderStill(name, { side: 'right', look: { figure }, kind: 'thumbnail' })),
);

/** Each of the cast in four poses, light and dark. */
export const Cast: StoryObj = {
  render: () => framed('full', html`${figureSheet(cast, 'light')} ${figureSheet(cast, 'dark')}`),
};

/** A page may choose skin, hair and build for all of them. */
export const Looks: StoryObj = {
  render: () =>
    framed(
      'full',
      html`${['#f0c3a4', '#c98f68', '#8f5e43', '#5b3a29'].map(
        (skin, index) =>
          html`<div .style=${`--pht-illus-skin: ${skin}`}>
            ${figureSheet(
              POSES.map((name) =>
                renderStill(name, {
                  side: 'right',
                  kind: 'thumbnail',
                  look: {
                    figure: 'maya',
                    hair: index % 2 ? 'short' : 'bun',
                    build: index > 1 ? 'broad' : 'slender',
                  },
                }),
              ),
            )}
          </div>`,
      )}`,
    ),
};

/** For contributors: find the angles of a pose. */
export const PoseEditor: StoryObj = {
  render: () => framed(760, html`<story-pose-editor></story-pose-editor>`),
};
