/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { redFlagStyles } from "../../care/red-flags.styles.js";
import { ease, lead, noneGentle, severe, sources, title } from "../../content/exercise-program.js";
import { exerciseNamed, exercises, isOfStage } from "../../content/exercises.js";
import { bandOf } from "../../content/pain.js";
import { review } from "../../content/review.js";
import { exerciseStyles } from "../../exercise/exercise.styles.js";
import { MovingFigure } from "../../exercise/moving-figure.js";
import { exercisesIn } from "../../exercise/named.js";
import { usualPrescription } from "../../exercise/prescription.js";
import { renderRow } from "../../exercise/row.js";
import { figureStyles } from "../../figure/figure.styles.js";
import { forgetFinished, nameInPage, recall } from "../../exercise/session-memory.js";
import { renderUnknown, reportUnknown } from "../../exercise/unknown.js";
import "../../figure/index.js";
import { asText, textOf } from "../../kit/attributes.js";
import { PhtElement } from "../../kit/element.js";
import { matStyles } from "../../kit/mat.styles.js";
import { msg } from "../../kit/msg.js";
import { fitting, isOfOneStage, kitOf, stagesOf, without } from "./choice.js";
import { styles } from "./exercise-program.styles.js";
import { renderKit, renderPain, stageName } from "./filters.js";
import { renderKeeping } from "./keeping.js";
import { renderPanel } from "./panel.js";
import { renderCare, renderEase, renderSevere } from "./safety.js";
import { renderSheet } from "./sheet.js";
import { sheetStyles } from "./sheet.styles.js";
import { Ticks } from "./ticks.js";
import { renderToday } from "./today.js";
import { html, nothing } from "lit";
// src/widgets/exercise-program/exercise-program.ts
/** The first is what counts without a stage: of a clinic's own list, all of it. */
var STAGES = [
	"1",
	"2",
	"3",
	"4",
	"all"
];
var STAGES_OF_LIST = [
	"all",
	"1",
	"2",
	"3",
	"4"
];
var SIDES = [
	"both",
	"left",
	"right"
];
var HAIRS = ["bun", "short"];
var BUILDS = ["slender", "broad"];
var UNKNOWN = -1;
/** On paper, more exercises stand in two columns, so that all of them take two sheets. */
var FEW = 10;
var PAIN = {
	minimum: 0,
	maximum: 10,
	fallback: UNKNOWN
};
/** The session tells what pain has left of the program; its own events stay in here. */
var keepInside = (event) => {
	event.stopPropagation();
};
/**
* The exercises of a stage or of the clinic's own list, with ticks for today, filters, the pain
* rule and the red flags. Severe pain leaves gentle moves and holds, and the widget says why.
*
* A session is of one stage. Where neither the page nor the patient has chosen one, only the
* exercises of stage 1 can be started; a list of one stage can be started as it is.
*
* Prints as a handout with a drawing, a dose and a table of ticks for each exercise.
*
* @summary A home program of exercises with ticks, filters and a printed handout.
* @slot caution - Replaces the rule of an open exercise that has one of its own.
* @csspart summary - How much is done, the choice of the stage, and the start of today's session.
* @csspart filters - The choice by pain, and that by kit.
* @csspart list - The exercises.
* @csspart row - An exercise's line.
* @csspart figure - The ground of a drawing.
* @csspart illustration - A drawing.
* @csspart dose - Sets, repetitions and times.
* @csspart steps - How to do an exercise.
* @csspart caution - The pain rule.
* @csspart red-flags - The signs that lead to care.
* @csspart keeping - The choice to keep ticks on the device.
* @fires {CustomEvent<{ exercise: string, open: boolean }>} pht-exercise-toggle - An exercise was
*   opened or closed. The one open before closes with it.
* @fires {CustomEvent<{ exercise: string, done: boolean }>} pht-exercise-done - A tick was set or
*   taken back.
* @fires {CustomEvent<void>} pht-program-start - Today's session was opened. Which exercises it has
*   would tell how bad the pain is, so the page does not hear of it, nor of the session's own
*   events.
*/
var ExerciseProgram = class extends PhtElement {
	constructor(..._args) {
		super(..._args);
		this.stage = null;
		this.exercises = null;
		this.side = "both";
		this.hair = "bun";
		this.build = "slender";
		this.pain = null;
		this.missing = /* @__PURE__ */ new Set();
		this.about = {
			title: title.text,
			lead: lead.text,
			sources,
			review
		};
		this.#isStageSet = false;
		this.#side = "both";
		this.#hair = HAIRS[0];
		this.#build = BUILDS[0];
		this.#all = [];
		this.#unknown = [];
		this.#stages = [];
		this.#fitting = [];
		this.#shown = [];
		this.#figure = new MovingFigure(this);
		this.#ticks = new Ticks(this);
		this.#label = (text) => this.renderHeading(text, 1, "label");
		this.#start = () => {
			const names = this.#session.map(({ id }) => id);
			this.emit("pht-program-start");
			if (!customElements.get("pht-exercise-session")) return;
			this.training = names.join(", ");
			this.#focus("#back");
		};
		this.#tickFromSession = (event) => {
			keepInside(event);
			const exercise = exerciseNamed(event.detail.exercise);
			const time = exercise ? this.#ticks.of(exercise).indexOf(false) : -1;
			if (exercise && time >= 0) this.#tick(exercise, time);
		};
		this.#leaveSession = () => {
			this.training = void 0;
			forgetFinished(nameInPage(this));
			this.#focus("#start");
		};
		this.#sayPain = (pain) => {
			this.saidPain = pain;
			this.announce(pain === "stop" ? severe.title.text : pain === "ease" ? ease.text : () => "");
		};
		this.#toggleKit = (kit) => {
			const missing = new Set(this.missing);
			if (!missing.delete(kit)) missing.add(kit);
			this.missing = missing;
		};
		this.#eraseSetAside = () => {
			this.#ticks.eraseSetAside();
			this.#focus(".keep input");
		};
	}
	static {
		this.styles = [
			PhtElement.styles,
			matStyles,
			figureStyles,
			exerciseStyles,
			redFlagStyles,
			styles,
			sheetStyles
		];
	}
	static {
		this.properties = {
			stage: {},
			exercises: {},
			side: {},
			hair: {
				reflect: true,
				useDefault: true,
				converter: asText
			},
			build: {
				reflect: true,
				useDefault: true,
				converter: asText
			},
			pain: {},
			chosenStage: { state: true },
			saidPain: { state: true },
			missing: { state: true },
			opened: { state: true },
			training: { state: true }
		};
	}
	/** Undefined for all. */
	#stage;
	#isStageSet;
	#side;
	#hair;
	#build;
	#pain;
	#all;
	#unknown;
	/** What pain leaves to choose from. */
	#stages;
	/** By pain and stage, before kit. */
	#fitting;
	#shown;
	#figure;
	#ticks;
	connectedCallback() {
		super.connectedCallback();
		this.training ??= recall(nameInPage(this))?.exercises;
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		if (changed.has("stage")) this.chosenStage = void 0;
		if (changed.has("pain")) this.saidPain = void 0;
		this.#side = this.choiceAttribute("side", this.side, SIDES);
		this.#hair = this.choiceAttribute("hair", this.hair, HAIRS);
		this.#build = this.choiceAttribute("build", this.build, BUILDS);
		const pain = this.numberAttribute("pain", this.pain, PAIN);
		this.#pain = this.saidPain ?? (pain === UNKNOWN ? void 0 : bandOf(pain));
		const { known, unknown } = exercisesIn(this.exercises);
		this.#all = this.#hasList ? known : exercises;
		this.#unknown = unknown;
		for (const one of unknown) reportUnknown(this.localName, one);
		this.#readStage();
		this.#fitting = fitting(this.#all, {
			stage: this.#stage,
			pain: this.#pain
		});
		this.#shown = without(this.#fitting, this.missing);
	}
	/** The patient's choice, else the page's; pain may not allow it. */
	#readStage() {
		const given = this.choiceAttribute("stage", this.stage, this.#hasList ? STAGES_OF_LIST : STAGES);
		const value = this.chosenStage ?? given;
		const isGiven = STAGES.some((stage) => stage === textOf(this.stage));
		this.#stages = stagesOf(this.#all, this.#pain);
		this.#stage = value === "all" ? void 0 : Number(value);
		this.#isStageSet = value !== "all" && (this.chosenStage !== void 0 || isGiven);
		if (this.#pain === "ease" && this.#stage !== void 0) this.#stage = this.#stages.findLast((one) => one <= (this.#stage ?? 0)) ?? this.#stage;
	}
	renderBody() {
		if (this.training !== void 0) return this.#renderSession(this.training);
		const unknown = this.#unknown;
		return html`${unknown.length ? renderUnknown(this.localName, unknown, this.debug) : nothing}<div class="filters" part="filters">${renderPain({
			pain: this.#pain,
			onPain: this.#sayPain
		})}</div>${this.#isSevere ? renderSevere(this.#label) : nothing} ${this.#pain === "ease" ? renderEase() : nothing} ${this.#renderToday()} ${this.#renderKit()} ${this.#shown.length ? this.#renderList() : this.#renderNone()} ${renderCare(this.#label)} ${renderKeeping(this.#ticks, this.#eraseSetAside)}`;
	}
	#renderToday() {
		const isChoice = this.#isStageChoice;
		if (!this.#shown.length && !isChoice) return nothing;
		const ticks = this.#shown.flatMap((exercise) => this.#ticks.of(exercise));
		return renderToday({
			done: ticks.filter(Boolean).length,
			all: ticks.length,
			locale: this.formatLocale,
			heading: this.renderHeading(msg("Today")),
			stage: isChoice ? {
				stages: this.#stages,
				stage: this.#stage,
				locale: this.formatLocale,
				onStage: (stage) => this.chosenStage = stage
			} : void 0,
			isStageMissing: this.#isStageMissing,
			works: this.#session.map((exercise) => this.#workOf(exercise)),
			onStart: this.#start
		});
	}
	#renderKit() {
		const kit = kitOf(this.#fitting);
		return renderKit({
			kit,
			missing: this.missing,
			onKit: this.#toggleKit
		});
	}
	#renderList() {
		return html`<p class="on-paper label">${this.#stageName}</p><ol class="list ${this.#shown.length > FEW ? "many" : ""}" part="list">${this.#shown.map((exercise) => this.#renderExercise(exercise))}</ol>`;
	}
	#renderExercise(exercise) {
		const { id } = exercise;
		const isOpen = id === this.opened;
		const view = {
			...this.#workOf(exercise),
			locale: this.formatLocale,
			heading: this.#label,
			isOffered: (to) => this.#shown.includes(to),
			onLead: (to) => this.#open(to, true)
		};
		return html`<li>${renderRow({
			...view,
			isOpen,
			showsStage: this.#stage === void 0 || this.#isSevere,
			panel: `panel-${id}`,
			ticks: this.#ticks.of(exercise),
			onTick: (time) => this.#tick(exercise, time),
			onToggle: () => this.#open(exercise, !isOpen)
		})}<div id="panel-${id}" class="panel" ?hidden=${!isOpen}>${isOpen ? renderPanel(view, this.#figure) : nothing}</div>${renderSheet(view)}</li>`;
	}
	#renderNone() {
		if (this.#hasPain && !this.#fitting.length && this.#all.length) {
			const { claims, text } = noneGentle;
			return html`<p class="none" data-claims=${claims}>${text()}</p>`;
		}
		return html`<p class="none">${this.#all.length ? msg("No exercise fits your choice. Choose another stage, or more kit.") : msg("There is no exercise in this program yet. Please ask your clinic.")}</p>`;
	}
	#renderSession(names) {
		const level = Math.min(6, (Number(this.headingLevel) || 2) + 1);
		return html`<button id="back" class="button" type="button" @click=${this.#leaveSession}>${msg("Back to the program")}</button><pht-exercise-session exercises=${names} side=${this.#side} hair=${this.#hair} build=${this.#build} heading-level=${level} @pht-session-start=${keepInside} @pht-session-exercise=${this.#tickFromSession} @pht-session-done=${keepInside}></pht-exercise-session>`;
	}
	/** What the handout is for. */
	get #stageName() {
		if (this.#isSevere) return severe.title.text();
		return this.#stage === void 0 ? "" : stageName(this.#stage, this.formatLocale);
	}
	/** Whether the page names exercises of its own. */
	get #hasList() {
		return (this.exercises ?? null) !== null;
	}
	/** Severe pain decides alone; and what is of one stage needs no choice. */
	get #isStageChoice() {
		const isEach = (stage) => this.#all.every((exercise) => isOfStage(exercise, stage));
		return !this.#isSevere && this.#stages.some((stage) => !isEach(stage));
	}
	get #isStageMissing() {
		return !this.#isStageSet && !this.#isSevere && !isOfOneStage(this.#all);
	}
	/** What today's session has: exercises of one stage. */
	get #session() {
		return this.#isStageMissing ? this.#shown.filter((exercise) => isOfStage(exercise, 1)) : this.#shown;
	}
	get #isSevere() {
		return this.#pain === "stop";
	}
	get #hasPain() {
		return this.#isSevere || this.#pain === "ease";
	}
	#workOf(exercise) {
		const side = exercise.isOneSided ? this.#side : "both";
		return {
			exercise,
			prescription: {
				...usualPrescription(exercise),
				side
			}
		};
	}
	#label;
	#start;
	/** The session is one time of the day: the first that is not done yet. */
	#tickFromSession;
	#leaveSession;
	#sayPain;
	#toggleKit;
	#open({ id }, open) {
		this.opened = open ? id : void 0;
		this.emit("pht-exercise-toggle", {
			exercise: id,
			open
		});
		this.#focus(`[aria-controls="panel-${id}"]`);
	}
	#tick(exercise, time) {
		this.#ticks.toggle(exercise, time);
		const done = this.#ticks.of(exercise)[time] ?? false;
		this.emit("pht-exercise-done", {
			exercise: exercise.id,
			done
		});
	}
	#eraseSetAside;
	#focus(selector) {
		this.updateComplete.then(() => {
			const element = this.renderRoot.querySelector(selector);
			element?.focus();
			element?.scrollIntoView({ block: "nearest" });
		});
	}
};
export { ExerciseProgram };

//# sourceMappingURL=exercise-program.js.map