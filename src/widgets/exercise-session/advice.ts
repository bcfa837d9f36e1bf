import { html, type TemplateResult } from 'lit';
import { nextDay } from '../../content/exercise-session.js';
import {
  adviceFor,
  bandOf,
  duringAdvice,
  redFlagAdvice,
  type PainBand,
} from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import { renderItems, renderStatement } from '../../kit/statements.js';
import { caution, check, urgent } from '../../kit/icons.js';

const LOOKS = {
  fine: { kind: 'ok', icon: check },
  ease: { kind: 'warn', icon: caution },
  stop: { kind: 'stop', icon: urgent },
} satisfies Record<PainBand, unknown>;

const DAYS = ['usual', 'worse'] as const;

/** What to do about pain of this score: at once, or once the session is over. */
export function renderAdvice(score: number, isOver: boolean): TemplateResult {
  const band = bandOf(score);
  const { title, items } = duringAdvice[band];
  if (band === 'stop') {
    return html`${renderNote(band, title, renderList(items))}
    ${renderNote(band, redFlagAdvice.title, renderList(redFlagAdvice.items))}`;
  }
  return renderNote(band, title, isOver ? renderNextDay(score) : renderList(items));
}

/** The same, to be said. */
export function adviceWords(score: number, isOver: boolean): readonly (() => string)[] {
  const { band, title, items } = duringAdvice[bandOf(score)];
  const after = DAYS.flatMap((day) => [nextDay[day], adviceFor(score, day).title]);
  const rest = isOver && band !== 'stop' ? [nextDay.title, ...after] : items;
  return [title, ...rest].map(({ text }) => text);
}

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

export const renderList = (items: readonly Statement[]): TemplateResult =>
  html`<ul>
    ${renderItems(items)}
  </ul>`;

/** What to do next time: the day after decides. */
const renderNextDay = (score: number): TemplateResult =>
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
