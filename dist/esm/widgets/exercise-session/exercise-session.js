/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { lead, painCheck, title } from "../../content/exercise-session.js";
import { exerciseNamed, exercises, sources } from "../../content/exercises.js";
import { bandOf, redFlagAdvice } from "../../content/pain.js";
import { review } from "../../content/review.js";
import { renderItems, renderStatement } from "../../kit/statements.js";
import { renderUnknown, reportUnknown } from "../../exercise/unknown.js";
import "../../figure/index.js";
import { now } from "../../kit/clock.js";
import { PhtElement } from "../../kit/element.js";
import { figureStyles } from "../../figure/figure.styles.js";
import { formatNumber, formatQuantity } from "../../kit/format.js";
import { close, hand, next, pause, play, previous, voice, voiceOff } from "../../kit/icons.js";
import { matStyles } from "../../kit/mat.styles.js";
import { msg, str } from "../../kit/msg.js";
import { adviceWords, renderAdvice, renderList, renderNote } from "./advice.js";
import { nameOf, textOf } from "./cues.js";
import { styles } from "./exercise-session.styles.js";
import { Guide } from "./guide.js";
import { GuidedFigure } from "./guided-figure.js";
import { renderList as renderList$1 } from "./list.js";
import { MEDIA_KEYS } from "./media-keys.js";
import { renderPainScale } from "./pain-scale.js";
import { SECOND, isWork, lengthOf, planOf } from "./plan.js";
import { renderBar } from "./ring.js";
import { back, end, isRunning, next as next$1, nextExercise, setsDone } from "./session.js";
import { sound } from "./sounds.js";
import { renderStage, stepShown } from "./stage.js";
import { renderSummary } from "./summary.js";
import { followVoices, voiceFor } from "./voice.js";
import { WIDEST, prescriptionOf } from "./work.js";
import { html, nothing } from "lit";
// src/widgets/exercise-session/exercise-session.ts
var STAGES = {
	minimum: 1,
	maximum: 4,
	fallback: 1
};
var SIDES = [
	"both",
	"left",
	"right"
];
var MINUTE = 60 * SECOND;
/**
* Leads through exercises hands free: it shows and says when to lift, hold, lower, rest and
* switch sides. Stands where it stood after a reload, sleep or a frozen tab.
*
* Keys, while the focus is in the player: space pauses and goes on, the arrow to the end of the
* line starts the next set, the one to its start the set again or the one before. Media keys do
* the same where the browser passes them on.
*
* @summary A guided session: today's exercises, step by step, with a voice and sounds.
* @csspart list - The exercises to choose from.
* @csspart start - The button that starts the session.
* @csspart close - The button that ends it.
* @csspart voice - The button that turns the voice on or off.
* @csspart counter - The ring with the count.
* @csspart tempo - The parts of a repetition.
* @csspart skip-rest - The button that ends a rest.
* @csspart controls - Back, pause and next.
* @csspart back - The button to the start of the set, or to the set before.
* @csspart next - The button to the next set.
* @csspart primary - The large button that pauses or goes on.
* @csspart hurts - The button for pain.
* @csspart scale - The pain scale.
* @csspart advice - What to do about pain of this score.
* @csspart finish - The button after the pain check.
* @fires {CustomEvent<{ exercises: string[] }>} pht-session-start - A session started, with the
*   names of its exercises.
* @fires {CustomEvent<{ exercise: string }>} pht-session-exercise - All sets of an exercise are
*   done.
* @fires {CustomEvent<{ complete: boolean, exercises: { exercise: string, sets: number, of: number }[] }>} pht-session-done -
*   The session is over and the pain check answered or skipped: what was done, and whether it
*   came to its end. The pain score stays in the widget.
*/
var ExerciseSession = class extends PhtElement {
	constructor(..._args) {
		super(..._args);
		this.exercises = null;
		this.stage = STAGES.fallback;
		this.sets = null;
		this.reps = null;
		this.hold = null;
		this.rest = null;
		this.tempo = null;
		this.side = "both";
		this.about = {
			title: title.text,
			lead: lead.text,
			sources,
			review
		};
		this.#works = [];
		this.#unknown = [];
		this.#leftOut = /* @__PURE__ */ new Set();
		this.#isNew = false;
		this.#hadFocus = false;
		this.#figure = new GuidedFigure();
		this.#choose = (exercise) => {
			if (!this.#leftOut.delete(exercise)) this.#leftOut.add(exercise);
			this.requestUpdate();
		};
		this.#toggle = () => {
			if (!this.#session || this.#session.ending) return;
			if (isRunning(this.#session)) this.#guide.pause("patient");
			else this.#resume();
		};
		this.#resume = () => {
			this.#score = void 0;
			this.#guide.resume();
			this.#focus("primary");
		};
		this.#next = () => {
			this.#guide.go(next$1);
		};
		this.#back = () => {
			this.#guide.go(back);
		};
		this.#nextExercise = () => {
			if (this.#isAsked) this.#resume();
			this.#guide.go(nextExercise);
		};
		this.#extend = () => {
			this.#guide.extend(15);
		};
		this.#hurts = () => {
			this.#score = void 0;
			this.#guide.pause("pain");
			this.#guide.say(painCheck.now.text);
			this.#focusQuestion();
		};
		this.#askToClose = () => {
			this.#guide.pause("close");
			this.#focusQuestion();
		};
		this.#rate = (score) => {
			this.#score = score;
			const words = adviceWords(score, this.#session?.ending !== void 0);
			this.#guide.say(() => textOf({
				left: 0,
				words
			}), true);
			this.requestUpdate();
		};
		this.#finish = () => {
			if (!this.#session) return;
			this.#guide.enter({
				...this.#session,
				isOver: true
			});
			this.#tellResult(this.#session);
			this.#focusQuestion();
		};
		this.#reset = () => {
			this.#guide.reset();
			this.requestUpdate();
			this.#focus("start");
		};
		this.#toggleVoice = () => {
			this.#guide.toggleVoice();
			this.requestUpdate();
		};
		this.#pressKey = (event) => {
			if (!this.#session || this.#session.ending || event.ctrlKey || event.altKey || event.metaKey) return;
			const action = this.#actionOf(event.key);
			if (!action) return;
			event.preventDefault();
			action();
		};
		this.#mediaActions = {
			play: () => {
				if (this.#otherState === "play" && !this.#isAsked) this.#toggle();
			},
			pause: () => {
				if (this.#otherState === "pause") this.#toggle();
			},
			nexttrack: () => {
				if (!this.#isAsked) this.#next();
			},
			previoustrack: () => {
				if (!this.#isAsked) this.#back();
			}
		};
		this.#guide = new Guide({
			locale: () => this.formatLocale,
			inLanguage: (text) => this.inLanguage(text),
			announce: (text) => {
				this.announce(text);
			},
			mediaActions: this.#mediaActions,
			title: () => this.#session ? this.#titleOf(this.#session) : "",
			changed: (before) => {
				this.#tellProgress(before);
				this.requestUpdate();
			},
			repaint: () => {
				this.requestUpdate();
			},
			moved: (kind, left) => {
				if (kind) this.updateComplete.then(() => this.#figure.move(kind, left));
				else this.#figure.pause();
			}
		});
	}
	static {
		this.styles = [
			PhtElement.styles,
			matStyles,
			figureStyles,
			styles
		];
	}
	static {
		this.properties = {
			exercises: {},
			stage: {},
			sets: {},
			reps: {},
			hold: {},
			rest: {},
			tempo: {},
			side: {}
		};
	}
	/** All that the attributes name. */
	#works;
	#unknown;
	#leftOut;
	#score;
	#isNew;
	/** A button that goes, because a rest is over for example, hands its focus on. */
	#hadFocus;
	#figure;
	#stopListening;
	connected() {
		super.connected();
		this.#isNew = true;
		const stopVoices = followVoices(() => {
			this.requestUpdate();
		});
		document.addEventListener("visibilitychange", this.#guide.look);
		this.addEventListener("keydown", this.#pressKey);
		this.#stopListening = () => {
			stopVoices();
			document.removeEventListener("visibilitychange", this.#guide.look);
			this.removeEventListener("keydown", this.#pressKey);
		};
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stopListening?.();
		this.#guide.leave();
	}
	/** Starts the session. Call it in a gesture of the patient: else nothing may sound. */
	start() {
		const works = this.#works.filter(({ exercise }) => !this.#leftOut.has(exercise));
		if (works.length === 0) return;
		this.#score = void 0;
		this.emit("pht-session-start", { exercises: works.map(({ exercise }) => exercise.id) });
		this.#guide.start(works);
		this.#focus("primary");
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#readAttributes();
		if (this.#isNew) this.#guide.restore(this.#nameInPage(), this.#works);
		this.#isNew = false;
		this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
	}
	updated() {
		const step = this.#session && stepShown(this.#session.index, this.#guide.script.steps);
		this.#figure.attach(this.renderRoot, step && this.#guide.works[step.exercise]?.exercise);
		if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#findPart("primary")?.focus();
	}
	renderBody() {
		return html`<div class="overview" ?hidden=${this.#session !== void 0}>${this.#renderOverview()}</div>${this.#session ? this.#renderSession(this.#session) : nothing}`;
	}
	#renderOverview() {
		const rules = new Set(this.#works.map(({ exercise }) => exercise.caution));
		return html`${this.#unknown.length ? renderUnknown(this.localName, this.#unknown, this.debug) : nothing} ${renderList$1({
			works: this.#works,
			locale: this.formatLocale,
			isChosen: (exercise) => !this.#leftOut.has(exercise),
			onChoose: this.#choose
		})}<div class="before">${[...rules].map(({ title, items }) => renderNote("ease", title, renderList(items)))} ${renderNote("stop", redFlagAdvice.title, renderList(redFlagAdvice.items))}</div>${this.#renderStart()}`;
	}
	#renderStart() {
		const works = this.#works.filter(({ exercise }) => !this.#leftOut.has(exercise));
		const minutes = Math.max(1, Math.round(lengthOf(planOf(works)) / MINUTE));
		const length = formatQuantity(this.formatLocale, minutes, "minute");
		return html`<div class="start-row"><button class="button primary large" type="button" part="start" .disabled=${works.length === 0} @click=${this.start}>${play()} ${msg("Start session")}</button><p class="label">${works.length ? msg(str`About ${length}`) : msg("Choose at least one exercise.")}</p><p class="small muted">${msg("Space bar: pause or go on. Arrow keys: next set, or back.")}</p>${voiceFor(this.formatLocale) ? nothing : html`<p class="small muted">${msg("This device has no voice for your language. Sounds guide you.")}</p>`}</div>`;
	}
	#renderSession(session) {
		return html`<div class="player">${this.#renderTop(session)} ${session.isOver ? this.#renderOver(session) : this.#renderMiddle(session)}</div>`;
	}
	#renderMiddle(session) {
		if (session.ending) return this.#renderCheck();
		if (session.pause === "pain") return this.#renderPain();
		if (session.pause === "close") return this.#renderClosing();
		return this.#renderPlaying(session);
	}
	#renderTop(session) {
		const hasVoice = voiceFor(this.formatLocale) !== void 0;
		const isSpeaking = hasVoice && !this.#guide.isMuted;
		return html`<div class="top"><button class="icon-button" type="button" part="close" aria-label=${msg("End session")} ?hidden=${session.ending !== void 0} @click=${this.#askToClose}>${close()}</button><div class="where">${this.renderHeading(this.#titleOf(session))}<p class="small muted">${this.#placeOf(session)}</p></div><button class="icon-button voice" type="button" part="voice" aria-label=${msg("Voice")} aria-pressed=${isSpeaking} .disabled=${!hasVoice} @click=${this.#toggleVoice}>${isSpeaking ? voice() : voiceOff()}</button></div><div class="bars">${this.#guide.works.map((_, index) => renderBar(this.#doneOf(session, index)))}</div>`;
	}
	#renderPlaying(session) {
		const step = stepShown(session.index, this.#guide.script.steps);
		const exercise = step && this.#guide.works[step.exercise]?.exercise;
		return html`${renderStage({
			session,
			script: this.#guide.script,
			figure: this.#figure,
			now: now(),
			onExtend: this.#extend,
			onSkip: this.#next
		})}<div class="cue">${exercise ? this.#renderHow(exercise, session) : nothing}</div>${this.#renderControls(session)} ${exercise ? this.#renderFoot(exercise) : nothing}`;
	}
	#renderHow(exercise, session) {
		if (session.pause === "away") return html`<p>${msg("Paused while you were away.")}</p>`;
		const step = this.#guide.script.steps[session.index];
		const how = exercise.steps[step && isWork(step) ? 1 : 0];
		return html`${how ? renderStatement(how) : nothing}`;
	}
	#renderControls(session) {
		const isRunning$1 = isRunning(session);
		return html`<div class="controls" part="controls"><button class="button square" type="button" part="back" aria-label=${msg("Go back")} @click=${this.#back}>${previous()}</button><button class="button primary large" type="button" part="primary" @click=${this.#toggle}>${isRunning$1 ? pause() : play()} ${isRunning$1 ? msg("Pause") : msg("Go on")}</button><button class="button square" type="button" part="next" aria-label=${msg("Next set")} @click=${this.#next}>${next()}</button></div>`;
	}
	#renderFoot({ caution: rule }) {
		return html`<div class="foot"><button class="button plain compact" type="button" part="hurts" @click=${this.#hurts}>${hand()} ${msg("It hurts")}</button><button class="button plain compact" type="button" @click=${this.#nextExercise}>${msg("Skip this exercise")}</button><ul class="rule small muted">${renderItems([rule.title, ...rule.items.slice(0, -1)])}</ul></div>`;
	}
	#renderPain() {
		const band = this.#score === void 0 ? void 0 : bandOf(this.#score);
		return html`<div class="panel">${this.#renderQuestion(painCheck.now)}<div class="actions">${band === "stop" ? this.#renderAction("finish", msg("End session"), () => this.#end("pain")) : this.#renderAction("primary", msg("Go on"), this.#resume)} ${band === "stop" ? nothing : html`<button class="button" type="button" @click=${this.#nextExercise}>${msg("Skip this exercise")}</button>`}</div></div>`;
	}
	#renderCheck() {
		return html`<div class="panel">${this.#renderQuestion(painCheck.worst, painCheck.only)}<div class="actions">${this.#renderAction("finish", this.#score === void 0 ? msg("Skip") : msg("Finish"), this.#finish)}</div></div>`;
	}
	#renderQuestion(question, more) {
		const isOver = this.#session?.ending !== void 0;
		return html`<div><div tabindex="-1" class="question" data-claims=${question.claims}>${this.renderHeading(question.text(), 2)}</div>${more ? renderStatement(more, "muted") : nothing}</div>${renderPainScale({
			question,
			locale: this.formatLocale,
			score: this.#score,
			onScore: this.#rate
		})} ${this.#score === void 0 ? nothing : renderAdvice(this.#score, isOver)}`;
	}
	#renderClosing() {
		return html`<div class="panel"><div tabindex="-1" class="question">${this.renderHeading(msg("End this session?"), 2)}</div><div class="actions">${this.#renderAction("primary", msg("Go on"), this.#resume)}<button class="button" type="button" part="finish" @click=${() => this.#end("closed")}>${msg("End session")}</button></div></div>`;
	}
	#renderOver(session) {
		return html`<div class="panel"><div tabindex="-1" class="question">${this.renderHeading(msg("What you have done"), 2)}</div>${renderSummary(session, this.#guide.script)} ${this.#score === void 0 ? nothing : renderAdvice(this.#score, true)}<div class="actions">${this.#renderAction("finish", msg("Back to the exercises"), this.#reset)}</div></div>`;
	}
	#renderAction(part, label, action) {
		return html`<button class="button primary" type="button" part=${part} @click=${action}>${label}</button>`;
	}
	get #session() {
		return this.#guide.session;
	}
	/** While the patient is asked something, only the answer leads on. */
	get #isAsked() {
		const { pause } = this.#session ?? {};
		return pause === "pain" || pause === "close";
	}
	#titleOf({ index, ending, isOver }) {
		if (isOver) return ending === "complete" ? msg("Session done") : msg("Session ended");
		if (ending) return msg("Pain check");
		const step = this.#guide.script.steps[index];
		if (step?.kind === "rest") return nameOf(step, this.#guide.script);
		return (step && this.#guide.works[step.exercise]?.exercise.name.text()) ?? "";
	}
	#placeOf({ index, ending }) {
		const step = this.#guide.script.steps[index];
		if (ending || !step) return "";
		const [number, all] = [step.exercise + 1, this.#guide.works.length].map((count) => formatNumber(this.formatLocale, count));
		return msg(str`Exercise ${number} of ${all}`);
	}
	/** How much of an exercise is over, 0 to 1. */
	#doneOf({ index }, exercise) {
		const steps = this.#guide.script.steps.filter((step) => step.exercise === exercise);
		const done = this.#guide.script.steps.slice(0, index).filter((step) => step.exercise === exercise);
		return Math.round(100 * lengthOf(done) / Math.max(1, lengthOf(steps))) / 100;
	}
	#readAttributes() {
		const side = this.choiceAttribute("side", this.side, SIDES);
		const { sets, reps, hold, rest, tempo } = this;
		const wishes = {
			sets: sets === null ? null : this.numberAttribute("sets", sets, WIDEST.sets),
			reps: reps === null ? null : this.numberAttribute("reps", reps, WIDEST.reps),
			hold: hold === null ? null : this.numberAttribute("hold", hold, WIDEST.hold),
			rest: rest === null ? null : this.numberAttribute("rest", rest, WIDEST.rest),
			tempo: tempo === null ? null : this.numberAttribute("tempo", tempo, WIDEST.tempo)
		};
		this.#works = this.#named().map((exercise) => ({
			exercise,
			prescription: prescriptionOf(exercise, wishes, side)
		}));
	}
	/** The exercises that the attributes name, each once. */
	#named() {
		const names = (this.exercises ?? "").split(/[\s,]+/).filter(Boolean);
		const found = names.map((name) => exerciseNamed(name));
		this.#unknown = names.filter((_, index) => !found[index]).map((value) => ({
			attribute: "exercises",
			value
		}));
		for (const unknown of this.#unknown) reportUnknown(this.localName, unknown);
		const known = [...new Set(found.filter((exercise) => exercise !== void 0))];
		if (known.length > 0) return known;
		const stage = this.numberAttribute("stage", this.stage, STAGES);
		return exercises.filter(({ levels: [first, last] }) => stage === 1 ? first <= 1 : first <= stage && stage <= last);
	}
	#choose;
	#toggle;
	#resume;
	#next;
	#back;
	#nextExercise;
	#extend;
	#hurts;
	#askToClose;
	#rate;
	#end(ending) {
		if (!this.#session) return;
		this.#guide.enter(end(this.#session, ending, now()));
		if (ending === "pain") this.#finish();
		else this.#focusQuestion();
	}
	#finish;
	#reset;
	#toggleVoice;
	#pressKey;
	#actionOf(key) {
		const media = MEDIA_KEYS[key];
		if (media) return this.#mediaActions[media === "toggle" ? this.#otherState : media];
		if (this.#isAsked) return void 0;
		const isOnControl = this.shadowRoot?.activeElement?.matches("button, input");
		if (key === " " && !isOnControl) return this.#toggle;
		const isRtl = this.#find(".root")?.matches(":dir(rtl)") ?? false;
		if (key === "ArrowRight") return isRtl ? this.#back : this.#next;
		if (key === "ArrowLeft") return isRtl ? this.#next : this.#back;
	}
	get #otherState() {
		return this.#session && isRunning(this.#session) ? "pause" : "play";
	}
	#mediaActions;
	#guide;
	#tellProgress(before) {
		const session = this.#session;
		if (!before || !session) return;
		for (const [index, { exercise, prescription }] of this.#guide.works.entries()) if (setsDone(session, index) === prescription.sets && setsDone(before, index) < prescription.sets) this.emit("pht-session-exercise", { exercise: exercise.id });
		if (session.ending === "complete" && !before.ending) this.#complete();
	}
	#complete() {
		this.#score = void 0;
		sound("done");
		const words = [() => msg("All exercises are done."), painCheck.worst.text];
		this.#guide.say(() => textOf({
			left: 0,
			words
		}), true);
		this.#focusQuestion();
	}
	#tellResult(session) {
		this.emit("pht-session-done", {
			complete: session.ending === "complete",
			exercises: this.#guide.works.map(({ exercise, prescription }, index) => ({
				exercise: exercise.id,
				sets: setsDone(session, index),
				of: prescription.sets
			}))
		});
	}
	#focus(part) {
		this.updateComplete.then(() => this.#findPart(part)?.focus());
	}
	#focusQuestion() {
		this.updateComplete.then(() => this.#find(".question")?.focus());
	}
	#findPart(part) {
		return this.#find(`[part="${part}"]`);
	}
	#find(selector) {
		return this.renderRoot.querySelector(selector);
	}
	/** The element's id, or its number among those of the page: the same after a reload. */
	#nameInPage() {
		const others = [...document.querySelectorAll(this.localName)];
		return this.id || String(others.indexOf(this));
	}
};
export { ExerciseSession };

//# sourceMappingURL=exercise-session.js.map