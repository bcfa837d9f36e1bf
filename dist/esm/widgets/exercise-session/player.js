/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { close, voice, voiceOff } from "../../kit/icons.js";
import { msg } from "../../kit/msg.js";
import { renderControls, renderFoot, renderHow } from "./controls.js";
import { doneOf, placeOf, titleOf } from "./place.js";
import { renderCheck, renderClosing, renderPain } from "./questions.js";
import { renderBar } from "./ring.js";
import { renderStage } from "./stage.js";
import { renderOver } from "./summary.js";
import { html } from "lit";
// src/widgets/exercise-session/player.ts
/** A session from its start to its summary. */
var renderPlayer = (view) => html`<div class="player">${renderTop(view)} ${renderMiddle(view)}</div>`;
/** Where the patient is, with a way out and the voice. */
function renderTop(view) {
	const { session, script, heading, hasVoice, isSpeaking, actions } = view;
	return html`<div class="top"><button class="icon-button" type="button" part="close" aria-label=${msg("End session")} ?hidden=${session.ending !== void 0} @click=${actions.askToClose}>${close()}</button><div class="where">${heading(titleOf(session, script))}<p class="small muted">${placeOf(session, script)}</p></div><button class="icon-button voice" type="button" part="voice" aria-label=${msg("Voice")} aria-pressed=${isSpeaking} .disabled=${!hasVoice} @click=${actions.toggleVoice}>${isSpeaking ? voice() : voiceOff()}</button></div><div class="bars">${script.works.map((_, index) => renderBar(doneOf(session, script, index)))}</div>`;
}
function renderMiddle(view) {
	const { isOver, ending, pause } = view.session;
	if (isOver) return renderOver(view);
	if (ending) return renderCheck(view);
	if (pause === "pain") return renderPain(view);
	if (pause === "close") return renderClosing(view);
	return renderPlaying(view);
}
var renderPlaying = (view) => html`${renderStage(view)} ${renderHow(view)} ${renderControls(view)} ${renderFoot(view)}`;
export { renderPlayer };

//# sourceMappingURL=player.js.map