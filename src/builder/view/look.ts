import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDecimal } from '../format.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderChoice } from '../../kit/view/choice.js';
import { cornersName } from '../hints.js';
import { CORNERS, isColor } from '../state.js';
import { renderField } from './field.js';
import type { Contrasts, Work } from './work.js';

/** The colors of the site and the corners. */
export const renderLook = (work: Work): TemplateResult =>
  html`<h3 class="label">${msg('Look')}</h3>
    <div class="fields">${renderAccent(work)} ${renderPaste(work)} ${renderCorners(work)}</div>`;

/** Stands in the picker of colors until one is picked: `--pht-color-accent` of the widgets. */
const USUAL = '#2b4ba0';

function renderAccent(work: Work): TemplateResult {
  const draft = work.draftOf('accent');
  const isWrong = draft !== undefined && draft !== '' && !isColor(draft);
  const { accent } = work.state;
  return html`<div class="accent">
    ${renderField(work, {
      name: 'accent',
      label: msg('Accent color'),
      hint: msg('Without one, the widget takes the color of the links of your page.'),
      value: accent,
      placeholder: '#rrggbb',
      type: 'url',
      allowed: isWrong ? '#7a1f4b' : '',
    })}
    <input
      class="picker"
      type="color"
      aria-label=${msg('Pick the accent color')}
      .value=${live(accent || USUAL)}
      @input=${({ target }: Event) =>
        work.change({ accent: (target as HTMLInputElement).value }, 'accent')}
    />
    <ul class="contrasts" ?hidden=${accent === ''}>
      ${(['light', 'dark'] as const).map((scheme) => renderContrast(work, scheme))}
    </ul>
  </div>`;
}

/** Nested, so that the styles of the widgets themselves make the color. */
function renderContrast(
  { contrasts, locale }: Work,
  scheme: Contrasts['scheme'],
): TemplateResult {
  const found = contrasts.find((one) => one.scheme === scheme);
  return html`<li>
    <span class="root sample" data-theme=${scheme} data-sample=${scheme} aria-hidden="true"
      ><i class="given"></i>Aa</span
    >
    <span>${found ? contrastText(found, locale) : nothing}</span>
  </li>`;
}

function contrastText({ scheme, given, shown }: Contrasts, locale: string): string {
  const [own, made] = [formatDecimal(locale, given), formatDecimal(locale, shown)];
  return scheme === 'light'
    ? msg(str`On light: yours has a contrast of ${own}, the widget makes it ${made}.`)
    : msg(str`On dark: yours has a contrast of ${own}, the widget makes it ${made}.`);
}

function renderPaste({ found, readColors, change }: Work): TemplateResult {
  return html`<details class="paste">
    <summary>${msg('Take the colors of your site')}</summary>
    <label class="label" for="field-paste">${msg('Its CSS or HTML')}</label>
    <textarea
      class="input"
      id="field-paste"
      rows="4"
      dir="ltr"
      spellcheck="false"
      aria-describedby="hint-paste"
      @input=${({ target }: InputEvent) => readColors((target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="hint" id="hint-paste">
      ${msg('It is only read here. Nothing is sent, and nothing of it runs.')}
    </p>
    <div class="found" role="status">
      ${found?.length === 0 ? msg('There is no color in it that stands out.') : nothing}
      ${found?.length ? msg('Colors in it, best guess first:') : nothing}
    </div>
    <div class="swatches">
      ${found?.map(
        (color) =>
          html`<button
            class="button compact"
            type="button"
            @click=${() => change({ accent: color })}
          >
            <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
              <rect width="16" height="16" rx="4" fill=${color} /></svg
            ><bdi>${color}</bdi>
          </button>`,
      )}
    </div>
  </details>`;
}

const renderCorners = ({ state, change }: Work): TemplateResult =>
  html`<div class="field">
    <div class="label" id="label-corners">${msg('Corners')}</div>
    <div class="segmented" role="radiogroup" aria-labelledby="label-corners">
      ${CORNERS.map((corners) =>
        renderChoice({
          name: 'corners',
          text: cornersName[corners](),
          isChosen: state.corners === corners,
          onChoose: () => change({ corners }),
        }),
      )}
    </div>
  </div>`;
