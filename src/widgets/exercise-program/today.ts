import { html, nothing, type TemplateResult } from 'lit';
import { chooseStage } from '../../content/exercise-program.js';
import type { Stage } from '../../content/exercises.js';
import { lengthText } from '../../exercise/length.js';
import { usualChoice, type Work } from '../../exercise/plan.js';
import { formatNumber } from '../../kit/language/format.js';
import { play } from '../../kit/view/icons.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderStatement } from '../../kit/view/statements.js';
import { renderStage, type StageView } from './filters.js';

interface TodayView {
  /** How many ticks are set, of how many. */
  readonly done: number;
  readonly all: number;
  readonly locale: string;
  readonly heading: TemplateResult;
  /** Undefined where there is nothing to choose. */
  readonly stage: StageView | undefined;
  /** Whether a session of several stages has to wait for the patient's choice. */
  readonly isStageMissing: boolean;
  /** What the session holds. */
  readonly works: readonly Work[];
  readonly onStart: () => void;
}

/** Where nobody has chosen: the one that is safe to begin with. */
export const FIRST_STAGE: Stage = 1;

/** What is done today, the choice of the stage, and the start with the length of the session. */
export function renderToday(view: TodayView): TemplateResult {
  const { heading, locale, stage, isStageMissing } = view;
  const done = formatNumber(locale, view.done);
  const all = formatNumber(locale, view.all);
  return html`<div class="summary" part="summary">
    <div>
      ${heading}
      <p class="muted">${msg(str`${done} of ${all} done`)}</p>
    </div>
    <div class="start-session">
      ${isStageMissing ? renderQuestion(view) : nothing} ${stage ? renderStage(stage) : nothing}
      ${view.works.length ? renderStart(view) : nothing}
    </div>
  </div>`;
}

const renderQuestion = ({ works }: TodayView): TemplateResult =>
  renderStatement(works.length ? chooseStage.first : chooseStage.ask);

function renderStart({ works, locale, isStageMissing, onStart }: TodayView): TemplateResult {
  const number = formatNumber(locale, FIRST_STAGE);
  return html`<div class="start-and-length">
    <button
      id="start"
      class="button primary"
      type="button"
      aria-describedby="length"
      @click=${onStart}
    >
      ${play()} ${isStageMissing ? msg(str`Start stage ${number}`) : msg('Start today’s session')}
    </button>
    <p id="length" class="label">${lengthText(usualChoice(works), locale)}</p>
  </div>`;
}
