import { html, nothing, type TemplateResult } from 'lit';
import { map } from '../../content/symptom-guide.js';
import {
  answers,
  places,
  type AnswerId,
  type Place,
  type PlaceId,
} from '../../content/symptom-places.js';
import { formatNumber } from '../../kit/language/format.js';
import { caution, check, urgent } from '../../kit/view/icons.js';
import { renderStatement } from '../../kit/view/statements.js';

interface List {
  readonly chosen: PlaceId | undefined;
  readonly locale: string;
  readonly onPlace: (id: PlaceId, event: MouseEvent) => void;
}

/** The places by name, with the numbers of the pins; paper has the answers beside them. */
export const renderPlaceList = ({ chosen, locale, onPlace }: List): TemplateResult =>
  html`<ol class="places" part="locations">
    ${places.map(
      (place, index) =>
        html`<li>
          <button
            class="place"
            type="button"
            aria-pressed=${place.id === chosen}
            data-place=${place.id}
            @click=${(event: MouseEvent) => onPlace(place.id, event)}
          >
            <span class="number">${formatNumber(locale, index + 1)}</span>
            <span data-claims=${place.name.claims}>${place.name.text()}</span>
          </button>
          <div class="on-paper">
            ${renderWord(place.answer)} ${renderStatement(place.feels)} ${renderUrgent(place)}
          </div>
        </li>`,
    )}
  </ol>`;

const SIGNS: Readonly<Record<AnswerId, () => TemplateResult>> = {
  fits: check,
  check: caution,
  help: urgent,
};

const KINDS: Readonly<Record<AnswerId, string>> = { fits: 'ok', check: 'warn', help: 'stop' };

/** What the chosen place can mean; spoken when it changes. */
export const renderAnswer = (place: Place | undefined): TemplateResult =>
  html`<div class="answer" part="answer" role="status">
    ${place ? renderMeaning(place) : renderStatement(map.empty, 'empty')}
  </div>`;

function renderMeaning(place: Place): TemplateResult {
  const { name, answer, feels, means } = place;
  return html`<div class="note ${KINDS[answer]}" data-answer=${answer}>
    ${SIGNS[answer]()}
    <div>
      ${renderWord(answer)} ${renderStatement(name, 'chosen-name')} ${renderStatement(feels)}
      ${means.map((one) => renderStatement(one))} ${renderUrgent(place)}
    </div>
  </div>`;
}

/** When the place cannot wait. */
const renderUrgent = (place: Place): TemplateResult | typeof nothing =>
  place.urgent
    ? html`<div class="urgent">${urgent()} ${renderStatement(place.urgent, 'label')}</div>`
    : nothing;

const renderWord = (answer: AnswerId): TemplateResult =>
  renderStatement(answers[answer].name, 'label');
