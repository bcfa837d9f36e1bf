import { html, nothing, type TemplateResult } from 'lit';
import { nextDay } from '../../content/exercise-session.js';
import {
  adviceFor,
  adviceNow,
  caution,
  emergencyAdvice,
  redFlagAdvice,
  spokenRedFlag,
  stretchCaution,
  tooMuch,
  type PainAdvice,
  type PainAnswer,
  type PainBand,
  type PainRule,
} from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import * as icons from '../../kit/view/icons.js';
import type { SessionView } from './view.js';

const LOOKS = {
  fine: { kind: 'ok', icon: icons.check },
  ease: { kind: 'warn', icon: icons.caution },
  stop: { kind: 'stop', icon: icons.urgent },
} satisfies Record<PainBand, unknown>;

const DAYS = ['usual', 'worse'] as const;

/** The rule of what is on; of a whole session, that of the stretches when there is nothing else. */
export function ruleOf({ session, script }: Pick<SessionView, 'session' | 'script'>): PainRule {
  const step = session.ending ? undefined : script.steps[session.index];
  const works = step ? script.works.slice(step.exercise, step.exercise + 1) : script.works;
  return works.every(({ exercise }) => exercise.caution === stretchCaution)
    ? stretchCaution
    : caution;
}

/** What to do about pain: at once, or once the session is over. */
export function renderAdvice(
  answer: PainAnswer,
  rule: PainRule,
  isOver: boolean,
): TemplateResult | typeof nothing {
  const advice = adviceOf(answer, rule, isOver);
  if (!advice) return nothing;
  const { band, title } = advice;
  if (isForNextDay(advice, isOver)) return renderNote(band, title, renderNextDay(answer));
  const signs = band === 'stop' ? [emergencyAdvice, redFlagAdvice] : [];
  return html`${[advice, ...signs].map((one) =>
    renderNote(one.band, one.title, renderStatements(one.items)),
  )}`;
}

/** The same, to be said. */
export function adviceWords(
  answer: PainAnswer,
  rule: PainRule,
  isOver: boolean,
): readonly (() => string)[] {
  const advice = adviceOf(answer, rule, isOver);
  if (!advice) return [];
  const { band, title, items } = advice;
  const score = answer.score ?? 0;
  const days = DAYS.flatMap((day) => [nextDay[day], adviceFor(score, day).title]);
  const rest = isForNextDay(advice, isOver) ? [nextDay.title, ...days] : items;
  const signs = band === 'stop' ? [spokenRedFlag] : [];
  return [title, ...rest, ...signs].map(({ text }) => text);
}

function adviceOf(answer: PainAnswer, rule: PainRule, isOver: boolean): PainAdvice | undefined {
  const advice = adviceNow(answer, rule);
  return isOver && advice?.band === 'stop' ? tooMuch : advice;
}

/** The day after decides; but not about what was too much, nor about a stretch that hurt. */
const isForNextDay = (advice: PainAdvice, isOver: boolean): boolean =>
  isOver && (advice === caution.ease || advice.band === 'fine');

/** A box with a word and a shape beside its colour. */
export function renderNote(
  band: PainBand,
  title: Statement,
  content: TemplateResult,
): TemplateResult {
  const { kind, icon } = LOOKS[band];
  return html`<div class="note ${kind}" part="advice">
    ${icon()}
    <div>${renderStatement(title, 'label')} ${content}</div>
  </div>`;
}

/** What to do next time: the day after decides. */
const renderNextDay = ({ score = 0 }: PainAnswer): TemplateResult =>
  html`${renderStatement(nextDay.title)}
    <dl class="next-day">
      ${DAYS.map((day) => {
        const { title, items } = adviceFor(score, day);
        return html`<div>
          <dt data-claims=${nextDay[day].claims}>${nextDay[day].text()}</dt>
          <dd>
            ${renderStatement(title, 'label')} ${items.map((item) => renderStatement(item))}
          </dd>
        </div>`;
      })}
    </dl>`;
