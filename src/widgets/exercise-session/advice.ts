import { html, nothing, type TemplateResult } from 'lit';
import { renderCall } from '../../care/call.js';
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
  type PainBand,
  type PainRule,
} from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import * as icons from '../../kit/view/icons.js';
import type { SessionController } from './session-controller.js';
import type { SessionView } from './view.js';

const LOOKS = {
  fine: { kind: 'ok', icon: icons.check },
  ease: { kind: 'warn', icon: icons.caution },
  stop: { kind: 'stop', icon: icons.urgent },
} satisfies Record<PainBand, unknown>;

const DAYS = ['usual', 'worse'] as const;

/** The rule of what is on; of a whole session, that of the stretches when there is nothing else. */
export function ruleOf({ session, script: { steps, works } }: SessionController): PainRule {
  const step = session && !session.ending ? steps[session.index] : undefined;
  const asked = works.filter((_, index) => !step || index === step.exercise);
  return asked.every(({ exercise }) => exercise.caution === stretchCaution)
    ? stretchCaution
    : caution;
}

/** What to do about pain: at once, or once the session is over. */
export function renderAdvice({
  controller,
  emergencyNumber,
}: Pick<SessionView, 'controller' | 'emergencyNumber'>): TemplateResult | typeof nothing {
  const advice = adviceOf(controller);
  if (!advice) return nothing;
  const { band, title } = advice;
  if (isForNextDay(advice, controller)) return renderNote(band, title, renderNextDay(controller));
  const signs = band === 'stop' ? [emergencyAdvice, redFlagAdvice] : [];
  return html`${[advice, ...signs].map((one) => {
    const call = one === emergencyAdvice ? renderCall(emergencyNumber) : nothing;
    return renderNote(one.band, one.title, html`${renderStatements(one.items)} ${call}`);
  })}`;
}

/** The same, to be said. */
export function adviceWords(controller: SessionController): readonly (() => string)[] {
  const advice = adviceOf(controller);
  if (!advice) return [];
  const { band, title, items } = advice;
  const { score = 0 } = controller.pain;
  const rule = ruleOf(controller);
  const days = DAYS.flatMap((day) => [nextDay[day], adviceFor(score, day, rule).title]);
  const rest = isForNextDay(advice, controller) ? [nextDay.title, ...days] : items;
  const signs = band === 'stop' ? [spokenRedFlag] : [];
  return [title, ...rest, ...signs].map(({ text }) => text);
}

function adviceOf(controller: SessionController): PainAdvice | undefined {
  const advice = adviceNow(controller.pain, ruleOf(controller));
  return isOver(controller) && advice?.band === 'stop' ? tooMuch : advice;
}

const isOver = ({ session }: SessionController): boolean => session?.ending !== undefined;

/** The day after decides; but not about what was too much, nor about a stretch that hurt. */
const isForNextDay = (advice: PainAdvice, controller: SessionController): boolean =>
  isOver(controller) && (advice === caution.ease || advice.band === 'fine');

/** A box with a word and a shape beside its colour. */
function renderNote(band: PainBand, title: Statement, content: TemplateResult): TemplateResult {
  const { kind, icon } = LOOKS[band];
  return html`<div class="note ${kind}" part="advice">
    ${icon()}
    <div>${renderStatement(title, 'label')} ${content}</div>
  </div>`;
}

/** What to do next time: the day after decides. */
const renderNextDay = (controller: SessionController): TemplateResult =>
  html`${renderStatement(nextDay.title)}
    <dl class="next-day">
      ${DAYS.map((day) => {
        const { title, items } = adviceFor(controller.pain.score ?? 0, day, ruleOf(controller));
        return html`<div>
          <dt data-claims=${nextDay[day].claims}>${nextDay[day].text()}</dt>
          <dd>
            ${renderStatement(title, 'label')} ${items.map((item) => renderStatement(item))}
          </dd>
        </div>`;
      })}
    </dl>`;
