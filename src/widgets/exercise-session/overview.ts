import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import { formatQuantity } from '../../kit/format.js';
import * as icons from '../../kit/icons.js';
import { msg, str } from '../../kit/msg.js';
import { renderList as renderBullets, renderNote } from './advice.js';
import { renderList } from './list.js';
import { lengthOf, planOf, SECOND, type Work } from './plan.js';
import { hasSounds } from './sounds.js';
import type { Actions } from './view.js';

interface Overview {
  readonly works: readonly Work[];
  readonly leftOut: ReadonlySet<Exercise>;
  readonly locale: string;
  readonly hasVoice: boolean;
  readonly isUnreadable: boolean;
  readonly redFlags: TemplateResult;
  readonly actions: Actions;
}

const MINUTE = 60 * SECOND;

/** What is seen before the start: the exercises, the rules, and the start. */
export function renderOverview(overview: Overview): TemplateResult {
  const { works, leftOut, locale, isUnreadable, redFlags, actions } = overview;
  const rules = new Set(works.map(({ exercise }) => exercise.caution));
  return html`${
      isUnreadable
        ? html`<p>${msg('Your saved place could not be read. It is set aside, not deleted.')}</p>`
        : nothing
    }
    ${renderList({
      works,
      locale,
      isChosen: (exercise) => !leftOut.has(exercise),
      onChoose: actions.choose,
    })}
    <div class="before">
      ${[...rules].map(({ title, items }) => renderNote('ease', title, renderBullets(items)))}
      ${redFlags}
    </div>
    ${renderStart(overview)}`;
}

function renderStart({ works, leftOut, locale, hasVoice, actions }: Overview): TemplateResult {
  const chosen = works.filter(({ exercise }) => !leftOut.has(exercise));
  const minutes = Math.max(1, Math.round(lengthOf(planOf(chosen)) / MINUTE));
  const length = formatQuantity(locale, minutes, 'minute');
  return html`<div class="start-row">
    <button
      class="button primary large"
      type="button"
      part="start"
      .disabled=${chosen.length === 0}
      @click=${actions.start}
    >
      ${icons.play()} ${msg('Start session')}
    </button>
    <p class="label">
      ${chosen.length ? msg(str`About ${length}`) : msg('Choose at least one exercise.')}
    </p>
    <p class="small muted">${msg('Space bar: pause or go on. Arrow keys: next set, or back.')}</p>
    ${
      hasVoice
        ? nothing
        : html`<p class="small muted">
            ${
              hasSounds()
                ? msg('This device has no voice for your language. Sounds guide you.')
                : msg('This device has neither voice nor sounds. Follow the screen.')
            }
          </p>`
    }
  </div>`;
}
