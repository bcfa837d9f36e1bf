import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as icons from '../../kit/view/icons.js';
import { msg } from '../../kit/language/msg.js';
import { renderFoot, renderControls, renderHow } from './controls.js';
import { doneOf, placeOf, titleOf } from './place.js';
import { renderCheck, renderClosing, renderPain } from './questions.js';
import { renderBar } from './bar.js';
import { renderStage } from './stage.js';
import { renderOver } from './summary.js';
import type { SessionView } from './view.js';

/** A session from its start to its summary. */
export const renderPlayer = (view: SessionView): TemplateResult =>
  html`<div class="player">
    ${renderTop(view)} ${renderMiddle(view)} ${renderFlash(view.guide.flashes)}
  </div>`;

/** What begins is seen from the corner of an eye, too. */
const renderFlash = (number: number): unknown =>
  number ? keyed(number, html`<div class="flash" aria-hidden="true"></div>`) : nothing;

/** Where the patient is, with a way out and the voice. */
function renderTop(view: SessionView): TemplateResult {
  const { session, script, heading, controller, guide } = view;
  return html`<div class="top">
      <button
        class="icon-button"
        type="button"
        part="close"
        aria-label=${msg('End session')}
        ?hidden=${session.ending !== undefined}
        @click=${controller.askToClose}
      >
        ${icons.close()}
      </button>
      <div class="where">
        ${heading(titleOf(session, script))}
        <p class="small muted">${placeOf(session, script)}</p>
      </div>
      <button
        class="icon-button voice"
        type="button"
        part="voice"
        aria-label=${msg('Voice')}
        aria-pressed=${guide.isSpeaking}
        .disabled=${!guide.hasVoice}
        @click=${guide.toggleVoice}
      >
        ${guide.isSpeaking ? icons.voice() : icons.voiceOff()}
      </button>
    </div>
    <div class="bars">
      ${script.works.map((_, index) => renderBar(doneOf(session, script, index)))}
    </div>`;
}

function renderMiddle(view: SessionView): TemplateResult {
  const { isOver, ending, pause } = view.session;
  if (isOver) return renderOver(view);
  if (ending) return renderCheck(view);
  if (pause === 'pain') return renderPain(view);
  if (pause === 'close') return renderClosing(view);
  return renderPlaying(view);
}

const renderPlaying = (view: SessionView): TemplateResult =>
  html`${renderStage(view)} ${renderHow(view)} ${renderControls(view)} ${renderFoot(view)}`;
