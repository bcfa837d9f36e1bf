import { html, type TemplateResult } from 'lit';
import type { Layer } from '../../anatomy/plate.js';
import { msg } from '../../kit/language/msg.js';

export const VIEWS = ['back', 'side'] as const;

export type View = (typeof VIEWS)[number];

interface ControlsView {
  readonly view: View;
  readonly layer: Layer;
  readonly hasNerve: boolean;
  readonly onView: (view: View) => void;
  readonly onLayer: (layer: Layer) => void;
  readonly onNerve: (hasNerve: boolean) => void;
}

/** From where one looks, and at what. */
export const renderControls = (shown: ControlsView): TemplateResult =>
  html`<div class="controls">
    ${renderChoice('views', msg('View'), shown.view, shown.onView, {
      back: msg('Behind', { desc: 'View: the leg from behind' }),
      side: msg('Side', { desc: 'View: the leg from the side' }),
    })}
    ${renderChoice('layers', msg('What to show'), shown.layer, shown.onLayer, {
      skin: msg('Skin'),
      muscles: msg('Muscles'),
      bones: msg('Bones'),
    })}
    ${shown.view === 'back' ? renderNerveToggle(shown) : ''}
  </div>`;

const renderChoice = <Value extends string>(
  name: 'layers' | 'views',
  legend: string,
  shown: Value,
  onChoose: (value: Value) => void,
  choices: Readonly<Record<Value, string>>,
): TemplateResult =>
  html`<fieldset
    class="segmented"
    part=${name}
    @change=${({ target }: Event) => onChoose((target as HTMLInputElement).value as Value)}
  >
    <legend class="visually-hidden">${legend}</legend>
    ${Object.entries<string>(choices).map(
      ([value, text]) =>
        html`<label>
          <input
            class="visually-hidden"
            type="radio"
            name=${name}
            .value=${value}
            .checked=${value === shown}
          />
          ${text}
        </label>`,
    )}
  </fieldset>`;

const renderNerveToggle = ({ hasNerve, layer, onNerve }: ControlsView): TemplateResult =>
  html`<label class="button compact nerve-toggle" part="nerve-toggle">
    <input
      type="checkbox"
      .checked=${hasNerve}
      ?disabled=${layer === 'skin'}
      @change=${({ target }: Event) => onNerve((target as HTMLInputElement).checked)}
    />
    ${msg('Nerve')}
  </label>`;
