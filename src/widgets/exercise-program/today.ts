import { html, nothing, type TemplateResult } from 'lit';
import { chooseStage } from '../../content/exercise-program.js';
import { lengthText } from '../../exercise/length.js';
import { usualChoice } from '../../exercise/plan.js';
import { formatNumber } from '../../kit/language/format.js';
import { pin, play } from '../../kit/view/icons.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderStatement } from '../../kit/view/statements.js';
import type { Choice } from './choice.js';
import { renderStage } from './filters.js';
import { checkMissing } from './open-check.js';
import { sessionComes, sessionMissing } from '../../exercise/open-session.js';
import type { ProgramView } from './view.js';

interface TodayView extends ProgramView {
  readonly heading: TemplateResult;
  readonly onStage: (stage: string) => void;
  readonly onStart: () => void;
  /** Where the stages are those of the whole program, the check tells which one. */
  readonly onCheck: (() => void) | undefined;
  readonly isCheckMissing: boolean;
  readonly isSessionMissing: boolean;
  readonly isSessionComing: boolean;
}

/** What is done today, the choice of the stage, and the start with the length of the session. */
export function renderToday(view: TodayView): TemplateResult | typeof nothing {
  const { choice, ticks, heading, locale, onStage } = view;
  const { shown, today, stages, stage, hasStages, isStageMissing } = choice;
  if (!shown.length && !hasStages) return nothing;
  const allTicks = shown.flatMap((exercise) => ticks.of(exercise));
  const done = formatNumber(locale, allTicks.filter(Boolean).length);
  const all = formatNumber(locale, allTicks.length);
  return html`<div class="summary" part="summary">
    ${heading} ${isStageMissing ? renderQuestion(choice) : nothing}
    ${isStageMissing && view.onCheck ? renderWayToCheck(view.onCheck) : nothing}
    ${view.isCheckMissing ? html`<p>${checkMissing()}</p>` : nothing}
    ${hasStages ? renderStage({ stages, stage, isMissing: isStageMissing, locale, onStage }) : nothing}
    <div class="start-session">
      ${today.length ? renderStart(view) : nothing}
      <div class="small">
        ${today.length ? renderLength(view) : nothing}
        <p class="muted">${msg(str`${done} of ${all} done`)}</p>
      </div>
    </div>
    ${view.isSessionMissing ? html`<p>${sessionMissing()}</p>` : nothing}
  </div>`;
}

const renderQuestion = ({ stages }: Choice): TemplateResult =>
  renderStatement(stages.includes(1) ? chooseStage.first : chooseStage.ask);

const renderWayToCheck = (onCheck: () => void): TemplateResult =>
  html`<button id="check" class="button compact" type="button" @click=${onCheck}>
    ${pin()} ${msg('Answer three questions')}
  </button>`;

const renderStart = ({ isSessionComing, onStart }: TodayView): TemplateResult =>
  html`<button
    id="start"
    class="button primary"
    type="button"
    aria-describedby="length"
    aria-busy=${isSessionComing}
    @click=${onStart}
  >
    ${play()} ${isSessionComing ? sessionComes() : msg('Start today’s session')}
  </button>`;

const renderLength = ({ choice, workOf, locale }: TodayView): TemplateResult =>
  html`<p id="length">${lengthText(usualChoice(choice.today.map(workOf)), locale)}</p>`;
