import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languages } from '../../kit/language/languages.js';
import { msg } from '../../kit/language/msg.js';
import { renderChoice } from '../../kit/view/choice.js';
import type { Setting } from '../data.js';
import { labelOf } from '../labels.js';
import { plain } from '../output/escape.js';
import { allowedBy, fitting, settingsOf } from '../settings.js';
import { renderDescription } from './description.js';
import { renderField } from './field.js';
import { renderLook } from './look.js';
import type { Work } from './work.js';

/** The settings of the widget, and how it looks. */
export function renderAdjust(work: Work): TemplateResult {
  const settings = settingsOf(work.widget, work.state.settings);
  const own = settings.filter(({ isOwn }) => isOwn);
  const others = settings.filter(({ isOwn }) => !isOwn);
  return html`<section class="adjust" aria-labelledby="adjust">
    <h2 class="heading" id="adjust"><span class="number">3</span>${msg('Settings')}</h2>
    <div class="fields">
      ${renderLanguage(work)} ${own.map((setting) => renderSetting(work, setting))}
    </div>
    ${renderLook(work)}
    <details class="more">
      <summary>${msg('More settings')}</summary>
      <div class="fields">${others.map((setting) => renderSetting(work, setting))}</div>
    </details>
  </section>`;
}

const renderLanguage = ({ state, change }: Work): TemplateResult =>
  html`<div class="field">
    <div class="label" id="label-lang">${msg('Language of the widget')}</div>
    <div class="segmented" role="radiogroup" aria-labelledby="label-lang">
      ${languages.map(({ tag, name }) =>
        renderChoice({
          name: 'lang',
          text: name,
          isChosen: state.lang === tag,
          onChoose: () => change({ lang: tag }),
        }),
      )}
    </div>
  </div>`;

function renderSetting(work: Work, setting: Setting): TemplateResult {
  if (setting.kind === 'flag') return renderFlag(work, setting);
  if (setting.kind === 'choice') return renderChoices(work, setting);
  const { name, kind, initial, minimum, maximum } = setting;
  const draft = work.draftOf(name);
  const isWrong = draft !== undefined && draft !== '' && fitting(setting, draft) === undefined;
  return renderField(work, {
    name,
    label: labelOf(name),
    hint: renderDescription(work, setting),
    value: work.state.settings[name] ?? '',
    placeholder: initial,
    type: kind === 'number' ? 'number' : 'text',
    ...(kind === 'number' && { minimum, maximum }),
    allowed: isWrong ? allowedBy(setting) : '',
  });
}

const renderFlag = (work: Work, setting: Setting): TemplateResult =>
  html`<div class="field">
    <label class="check">
      <input
        type="checkbox"
        aria-describedby=${`hint-${setting.name}`}
        .checked=${live(setting.name in work.state.settings)}
        @change=${({ target }: Event) =>
          work.set(setting, (target as HTMLInputElement).checked ? '' : undefined)}
      />
      ${labelOf(setting.name)}
    </label>
    ${renderHint(work, setting)}
  </div>`;

const nameOf = ({ locale }: Work, { choices, names }: Setting, choice: string): string =>
  plain(names[locale]?.[choices.indexOf(choice)] ?? choice);

const FEW = 3;

function renderChoices(work: Work, setting: Setting): TemplateResult {
  const { name, choices, initial } = setting;
  const chosen = work.state.settings[name] ?? initial;
  if (initial !== '' && choices.length <= FEW) return renderFew(work, setting, chosen);
  return html`<div class="field">
    <label class="label" for=${`field-${name}`}>${labelOf(name)}</label>
    <select
      class="input"
      id=${`field-${name}`}
      aria-describedby=${`hint-${name}`}
      .value=${live(chosen)}
      @change=${({ target }: Event) => work.set(setting, (target as HTMLSelectElement).value)}
    >
      ${initial === '' ? html`<option value="" ?selected=${chosen === ''}>–</option>` : nothing}
      ${choices.map(
        (one) =>
          html`<option value=${one} ?selected=${chosen === one}>
            ${nameOf(work, setting, one)}
          </option>`,
      )}
    </select>
    ${renderHint(work, setting)}
  </div>`;
}

const renderFew = (work: Work, setting: Setting, chosen: string): TemplateResult =>
  html`<div class="field">
    <div class="label" id=${`label-${setting.name}`}>${labelOf(setting.name)}</div>
    <div
      class="segmented"
      role="radiogroup"
      aria-labelledby=${`label-${setting.name}`}
      aria-describedby=${`hint-${setting.name}`}
    >
      ${setting.choices.map((one) =>
        renderChoice({
          name: setting.name,
          text: nameOf(work, setting, one),
          isChosen: one === chosen,
          onChoose: () => work.set(setting, one),
        }),
      )}
    </div>
    ${renderHint(work, setting)}
  </div>`;

const renderHint = (work: Work, setting: Setting): TemplateResult =>
  html`<p class="hint" id=${`hint-${setting.name}`}>${renderDescription(work, setting)}</p>`;
