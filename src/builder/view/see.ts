import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../../kit/language/msg.js';
import { renderChoice } from '../../kit/view/choice.js';
import type { Sight, Work } from './work.js';

/** The widget as it is, on a page of ours. */
export const renderSee = (work: Work, frame: HTMLIFrameElement): TemplateResult =>
  html`<section class="see" aria-labelledby="see">
    <div class="bar">
      <h2 class="heading" id="see">${msg('Preview')}</h2>
      ${renderSwitch(work, 'width', msg('Width'), [
        ['phone', msg('Phone')],
        ['page', msg('Page')],
      ])}
      ${renderSwitch(work, 'scheme', msg('Color scheme'), [
        ['light', msg('Light')],
        ['dark', msg('Dark')],
      ])}
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(work.sight.isOldPage)}
          @change=${() => work.look({ isOldPage: !work.sight.isOldPage })}
        />
        ${msg('Page with old styles')}
      </label>
    </div>
    <div class="stage" data-width=${work.sight.width} data-scheme=${work.sight.scheme}>
      ${frame}
    </div>
  </section>`;

const renderSwitch = <Key extends 'width' | 'scheme'>(
  { sight, look }: Work,
  key: Key,
  label: string,
  choices: readonly (readonly [value: Sight[Key], text: string])[],
) =>
  html`<div class="segmented" role="radiogroup" aria-label=${label}>
    ${choices.map(([value, text]) =>
      renderChoice({
        name: `sight-${key}`,
        text,
        isChosen: sight[key] === value,
        onChoose: () => look({ [key]: value }),
      }),
    )}
  </div>`;
