import { html, nothing, type TemplateResult } from 'lit';
import * as icons from '../../kit/view/icons.js';
import { msg } from '../../kit/language/msg.js';
import { renderItems, renderStatement } from '../../kit/view/statements.js';
import { isWork, type Work } from '../../exercise/plan.js';
import { sideText, summaryOf } from '../../exercise/prescription.js';
import { isRunning, isWaiting, type Session } from './session.js';
import { ruleInShort } from './rule.js';
import { hasSounds } from './sounds.js';
import { stepShown } from './stage.js';
import type { SessionView } from './view.js';

/** How to do what is on. */
export function renderHow(view: SessionView): TemplateResult {
  const { session, script } = view;
  const step = script.steps[session.index];
  const work = workOf(view);
  const steps = work?.exercise.steps ?? [];
  const isOn = step !== undefined && isWork(step);
  return html`<div class="cue">
    ${work && !isOn ? renderDose(work, script.locale) : nothing}
    ${steps.slice(isOn ? 1 : 0).map((how) => renderStatement(how))}
  </div>`;
}

const renderDose = ({ exercise, prescription }: Work, locale: string): TemplateResult =>
  html`<p class="small muted dose">
    <span>${summaryOf(locale, prescription)}</span>
    <span>${sideText(exercise, prescription.side)}</span>
  </p>`;

/** Back, pause and next. */
export function renderControls({ session, controller }: SessionView): TemplateResult {
  return html`<div class="controls" part="controls">
    <button
      class="button square"
      type="button"
      part="back"
      aria-label=${msg('Go back')}
      @click=${controller.back}
    >
      ${icons.previous()}
    </button>
    <button class="button primary large" type="button" part="primary" @click=${controller.toggle}>
      ${renderPrimary(session)}
    </button>
    <button
      class="button square"
      type="button"
      part="next"
      aria-label=${msg('Next set')}
      @click=${controller.next}
    >
      ${icons.next()}
    </button>
  </div>`;
}

function renderPrimary(session: Session): TemplateResult {
  if (isWaiting(session)) return html`${icons.check()} ${msg('I’m ready')}`;
  return isRunning(session)
    ? html`${icons.pause()} ${msg('Pause')}`
    : html`${icons.play()} ${msg('Go on')}`;
}

/** For pain, with the rule in short. */
export function renderFoot(view: SessionView): TemplateResult | typeof nothing {
  const { caution: rule } = workOf(view)?.exercise ?? {};
  if (!rule) return nothing;
  return html`<div class="foot">
    <button
      class="button plain compact"
      type="button"
      part="hurts"
      @click=${view.controller.hurts}
    >
      ${icons.hand()} ${msg('It hurts')}
    </button>
    <button class="button plain compact" type="button" @click=${view.controller.nextExercise}>
      ${msg('Skip this exercise')}
    </button>
    <ul class="rule small muted">
      ${renderItems(ruleInShort(rule))}
    </ul>
    ${view.guide.hasVoice ? nothing : renderVoiceHint()}
    <p class="hint keys small muted">
      ${msg('Space bar: pause or go on. Arrow keys: next set, or back.')}
    </p>
  </div>`;
}

const renderVoiceHint = (): TemplateResult =>
  html`<p class="hint small muted">
    ${
      hasSounds()
        ? msg('This device has no voice for your language. Sounds guide you.')
        : msg('This device has neither voice nor sounds. Follow the screen.')
    }
  </p>`;

function workOf({ session, script: { steps, works } }: SessionView): Work | undefined {
  const step = stepShown(session.index, steps);
  return step && works[step.exercise];
}
