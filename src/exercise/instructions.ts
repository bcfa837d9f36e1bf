import { html, nothing, type TemplateResult } from 'lit';
import {
  kit,
  moveOn,
  neighborOf,
  stageOf,
  type Exercise,
  type Kit,
} from '../content/exercises.js';
import type { Statement } from '../content/statement.js';
import { formatNumber } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';
import { renderDose } from './dose.js';
import { formatSeconds, sideText, type Prescription } from './prescription.js';
import { renderItems, renderStatement } from '../kit/view/statements.js';

export interface InstructionsView {
  readonly exercise: Exercise;
  readonly prescription: Prescription;
  readonly locale: string;
  /** A heading of a smaller kind. */
  readonly heading: (text: string) => TemplateResult;
  /** Whether “Go to” may lead there. */
  readonly isOffered: (to: Exercise) => boolean;
  readonly onLead: (to: Exercise) => void;
  /** Whether pain allows to ask for more. */
  readonly mayAdd: boolean;
}

/** Start, movement, and how long to hold it. */
export function renderSteps({ exercise, prescription, locale }: InstructionsView) {
  const hold = formatSeconds(locale, prescription.hold);
  const start = exercise.steps.slice(0, 2);
  return html`<ol class="steps" part="steps">
    ${renderItems(start)}
    ${prescription.hold ? html`<li>${msg(str`Hold for ${hold}. Keep breathing.`)}</li>` : nothing}
    ${renderItems(exercise.steps.slice(2))}
  </ol>`;
}

/** How much, how often, which side, and what is needed. */
export function renderAmount({
  exercise,
  prescription,
  locale,
}: InstructionsView): TemplateResult {
  const side = sideText(exercise, prescription.side);
  return html`<div class="amount">
    ${renderDose(exercise, prescription, locale)}
    <ul class="needs small">
      ${renderItems([exercise.dose.often])} ${side ? html`<li>${side}</li>` : nothing}
      ${exercise.kit.map(renderNeed)}
    </ul>
  </div>`;
}

const renderNeed = (name: Kit): TemplateResult =>
  html`<li data-claims=${kit[name].claims}>${msg(str`You need: ${kit[name].text()}`)}</li>`;

/** How hard, where there is a word on it. */
export const renderAdvice = ({ exercise: { dose } }: InstructionsView) =>
  dose.advice ? renderStatement(dose.advice, 'muted') : nothing;

/** How to make it easier or harder, and the next exercise of the same movement. */
export const renderVariations = (view: InstructionsView) => {
  const { easier, harder } = view.exercise;
  if (!easier || !harder) return nothing;
  return html`<div class="variations">
    ${renderVariation(view, msg('Too hard?'), [easier], -1)}
    ${view.mayAdd ? renderVariation(view, msg('Too easy?'), [harder, moveOn], 1) : nothing}
  </div>`;
};

function renderVariation(
  { exercise, locale, heading, isOffered, onLead }: InstructionsView,
  title: string,
  how: readonly Statement[],
  by: 1 | -1,
): TemplateResult {
  const next = neighborOf(exercise.id, by);
  return html`<div class="facts">
    ${heading(title)} ${how.map((one) => renderStatement(one))}
    ${
      next && isOffered(next)
        ? html`${by === 1 ? renderStep(exercise, next, locale) : nothing}
            <button class="lead-on" type="button" @click=${() => onLead(next)}>
              ${msg(str`Go to: ${next.name.text()}`)}
            </button>`
        : nothing
    }
  </div>`;
}

/** What to know before a harder exercise: it may be of a later stage. */
function renderStep(from: Exercise, to: Exercise, locale: string) {
  const stage = stageOf(to);
  const number = formatNumber(locale, stage);
  return html`${
    stage > stageOf(from)
      ? html`<p data-claims="S42 D">
          ${msg(str`This is a stage ${number} exercise. Go there only if stage ${number} fits you.`)}
        </p>`
      : nothing
  }
  ${to.dose.kind === 'fast' && to.dose.advice ? renderStatement(to.dose.advice) : nothing}`;
}
