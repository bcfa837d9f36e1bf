import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { framed } from '../frame.js';
import { sheet } from '../sheet.js';
import { colorPairs } from './color-pairs.js';
import './contrast-figure.js';
import { colorControls, tokenStyle, type Tokens } from './public-tokens.js';

const meta: Meta<Tokens> = {
  title: 'Foundations/Tokens',
  argTypes: colorControls,
};
export default meta;

/** Set any accent, surface and text colour: the widgets move their lightness until text holds. */
export const Contrast: StoryObj<Tokens> = {
  render: (tokens) =>
    framed('full', html`<div .style=${tokenStyle(tokens)}>${table(tokens)}</div>`),
};

/** An accent that would be hard to read as it is: 2.6 on white. */
export const PaleAccent: StoryObj<Tokens> = {
  ...Contrast,
  args: { '--pht-color-accent': '#ff7a1a' },
};

const table = (tokens: Tokens): TemplateResult =>
  html`${sheet(schemeTable('Light', tokens), 'light')}${sheet(schemeTable('Dark', tokens), 'dark')}`;

const schemeTable = (scheme: string, tokens: Tokens): TemplateResult =>
  html`<table>
    <caption class="heading">
      ${scheme}: contrast as painted here
    </caption>
    <thead>
      <tr>
        <th scope="col" class="label">Pair</th>
        <th scope="col" class="label">Contrast</th>
        <th scope="col" class="label">Needs</th>
      </tr>
    </thead>
    <tbody>
      ${colorPairs.map(
        ({ front, back, needs }) =>
          html`<tr>
            <th scope="row">${front} on ${back}</th>
            <td>
              <story-contrast
                front=${front}
                back=${back}
                needs=${needs}
                .tokens=${tokens}
              ></story-contrast>
            </td>
            <td>${needs}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const STEPS = [1, 2, 3, 4, 6, 8];
const RADII = ['radius', 'radius-mat', 'radius-control'];

/** The steps of space, the radii and the sizes of text; all follow the page's own text size. */
export const SpaceShapeType: StoryObj<Tokens> = {
  name: 'Space, shape and type',
  argTypes: {
    '--pht-radius': { control: 'text' },
    '--pht-density': { control: { type: 'range', min: 0.75, max: 1.25, step: 0.05 } },
  },
  render: (tokens) =>
    framed('full', html`<div .style=${tokenStyle(tokens)}>${sheet(spaceShapeType)}</div>`),
};

const spaceShapeType = html`
  <div>
    <p class="heading">Space</p>
    ${STEPS.map(
      (step) =>
        html`<p class="small">${step} × space</p>
          <div class="bar" .style=${`inline-size: calc(var(--_space) * ${step})`}></div>`,
    )}
  </div>
  <div>
    <p class="heading">Shape</p>
    <div class="grid">
      ${RADII.map(
        (name) =>
          html`<div>
            <div class="shape" .style=${`border-radius: var(--_${name})`}></div>
            <p class="small">${name}</p>
          </div>`,
      )}
    </div>
  </div>
  <div>
    <p class="title">Title</p>
    <p class="heading">Heading</p>
    <p class="label">Label</p>
    <p>Body text. It takes the font and the size of the page, and is never under 16 px.</p>
    <p class="small">Small text, the smallest there is: 14 px or more.</p>
  </div>
`;
