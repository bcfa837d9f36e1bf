/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { lead, noneGentle, severe, title } from "../../content/exercise-program.js";
import { exerciseNamed, exercises, sources } from "../../content/exercises.js";
import { bandOf } from "../../content/pain.js";
import { review } from "../../content/review.js";
import { exerciseStyles } from "../../exercise/exercise.styles.js";
import { MovingFigure } from "../../exercise/moving-figure.js";
import { exercisesIn } from "../../exercise/named.js";
import { usualPrescription } from "../../exercise/prescription.js";
import { renderRow } from "../../exercise/row.js";
import { forgetFinished, nameInPage, recall } from "../../exercise/session-memory.js";
import { figureStyles } from "../../figure/figure.styles.js";
import { renderUnknown, reportUnknown } from "../../exercise/unknown.js";
import "../../figure/index.js";
import { PhtElement } from "../../kit/element.js";
import { formatNumber } from "../../kit/format.js";
import { play } from "../../kit/icons.js";
import { matStyles } from "../../kit/mat.styles.js";
import { msg, str } from "../../kit/msg.js";
import { saveFile } from "../../kit/save-file.js";
import { fitting, kitOf, without } from "./choice.js";
import { styles } from "./exercise-program.styles.js";
import { renderFilters, stageName } from "./filters.js";
import { renderKeeping } from "./keeping.js";
import { renderPanel } from "./panel.js";
import { renderCare, renderSevere } from "./safety.js";
import { renderSheet } from "./sheet.js";
import { sheetStyles } from "./sheet.styles.js";
import { Ticks } from "./ticks.js";
import { html, nothing } from "lit";
// src/widgets/exercise-program/exercise-program.ts
var STAGES = [
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
/**
* The exercises of a stage or of the clinic's own list, with ticks for today, filters, the pain
* rule and the red flags. Severe pain leaves gentle moves and holds, and the widget says why.
* Prints as a handout with a drawing, a dose and a table of ticks for each exercise.
*
* @summary A home program of exercises with ticks, filters and a printed handout.
* @slot caution - Replaces the rule of an open exercise that has one of its own.
* @csspart summary - How much is done, and the start of today's session.
* @csspart filters - The choice by pain, stage and kit.
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
* @fires {CustomEvent<{ exercises: string[] }>} pht-program-start - Today's session started.
*/
var ExerciseProgram = class extends PhtElement {
	constructor(..._args) {
		super(..._args);
		this.stage = "all";
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
		this.#stage = STAGES[0];
		this.#side = "both";
		this.#hair = HAIRS[0];
		this.#build = BUILDS[0];
		this.#all = [];
		this.#unknown = [];
		this.#fitting = [];
		this.#shown = [];
		this.#figure = new MovingFigure(this);
		this.#ticks = new Ticks(this);
		this.#label = (text) => this.renderHeading(text, 1, "label");
		this.#start = () => {
			const names = this.#shown.map(({ id }) => id);
			this.emit("pht-program-start", { exercises: names });
			if (!customElements.get("pht-exercise-session")) return;
			this.training = names.join(", ");
			this.#focus("#back");
		};
		this.#tickFromSession = ({ detail }) => {
			const exercise = exerciseNamed(detail.exercise);
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
			this.announce(pain === "stop" ? severe.title.text : () => "");
		};
		this.#toggleKit = (kit) => {
			const missing = new Set(this.missing);
			if (!missing.delete(kit)) missing.add(kit);
			this.missing = missing;
		};
	}
	static {
		this.styles = [
			PhtElement.styles,
			matStyles,
			figureStyles,
			exerciseStyles,
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
				useDefault: true
			},
			build: {
				reflect: true,
				useDefault: true
			},
			pain: {},
			chosenStage: { state: true },
			saidPain: { state: true },
			missing: { state: true },
			opened: { state: true },
			training: { state: true }
		};
	}
	#stage;
	#side;
	#hair;
	#build;
	#pain;
	#all;
	#unknown;
	/** By pain and stage, before kit. */
	#fitting;
	#shown;
	#figure;
	#ticks;
	connected() {
		super.connected();
		this.training ??= recall(nameInPage(this))?.exercises;
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		if (changed.has("stage")) this.chosenStage = void 0;
		if (changed.has("pain")) this.saidPain = void 0;
		this.#stage = this.chosenStage ?? this.choiceAttribute("stage", this.stage, STAGES);
		this.#side = this.choiceAttribute("side", this.side, SIDES);
		this.#hair = this.choiceAttribute("hair", this.hair, HAIRS);
		this.#build = this.choiceAttribute("build", this.build, BUILDS);
		const pain = this.numberAttribute("pain", this.pain, PAIN);
		this.#pain = this.saidPain ?? (pain === UNKNOWN ? void 0 : bandOf(pain));
		const { known, unknown } = exercisesIn(this.exercises ?? "");
		this.#all = this.exercises === null ? exercises : known;
		this.#unknown = unknown;
		for (const one of unknown) reportUnknown(this.localName, one);
		this.#fitting = fitting(this.#all, {
			stage: this.#oneStage,
			isSevere: this.#isSevere
		});
		this.#shown = without(this.#fitting, this.missing);
	}
	renderBody() {
		if (this.training !== void 0) return this.#renderSession(this.training);
		const unknown = this.#unknown;
		return html`${unknown.length ? renderUnknown(this.localName, unknown, this.debug) : nothing} ${this.#renderSummary()} ${this.#renderFilters()} ${this.#isSevere ? renderSevere(this.#label) : nothing} ${this.#shown.length ? this.#renderList() : this.#renderNone()} ${renderCare(this.#label)} ${this.#renderKeeping()}`;
	}
	#renderSummary() {
		if (!this.#shown.length) return nothing;
		const ticks = this.#shown.flatMap((exercise) => this.#ticks.of(exercise));
		const done = formatNumber(this.formatLocale, ticks.filter(Boolean).length);
		const all = formatNumber(this.formatLocale, ticks.length);
		return html`<div class="summary" part="summary"><div>${this.renderHeading(msg("Today"))}<p class="muted">${msg(str`${done} of ${all} done`)}</p></div><button id="start" class="button primary" type="button" @click=${this.#start}>${play()} ${msg("Start today’s session")}</button></div>`;
	}
	#renderFilters() {
		return renderFilters({
			pain: this.#pain,
			onPain: this.#sayPain,
			locale: this.formatLocale,
			all: this.#all,
			stage: this.#isSevere ? void 0 : this.#stage,
			onStage: (stage) => this.chosenStage = stage,
			kit: kitOf(this.#fitting),
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
			exercise,
			prescription: {
				...usualPrescription(exercise),
				side: exercise.isOneSided ? this.#side : "both"
			},
			locale: this.formatLocale,
			heading: this.#label,
			isOffered: (to) => this.#shown.includes(to),
			onLead: (to) => this.#open(to, true)
		};
		return html`<li>${renderRow({
			...view,
			isOpen,
			showsStage: this.#stage === "all" || this.#isSevere,
			panel: `panel-${id}`,
			ticks: this.#ticks.of(exercise),
			onTick: (time) => this.#tick(exercise, time),
			onToggle: () => this.#open(exercise, !isOpen)
		})}<div id="panel-${id}" class="panel" ?hidden=${!isOpen}>${isOpen ? renderPanel(view, this.#figure) : nothing}</div>${renderSheet(view)}</li>`;
	}
	#renderNone() {
		if (this.#isSevere && !this.#fitting.length && this.#all.length) {
			const { claims, text } = noneGentle;
			return html`<p class="none" data-claims=${claims}>${text()}</p>`;
		}
		return html`<p class="none">${this.#all.length ? msg("No exercise fits your choice. Choose another stage, or more kit.") : msg("There is no exercise in this program yet. Please ask your clinic.")}</p>`;
	}
	#renderKeeping() {
		return renderKeeping({
			isKept: this.#ticks.isKept,
			isDenied: this.#ticks.isDenied,
			isUnreadable: this.#ticks.isUnreadable,
			onToggle: this.#ticks.toggleKeeping,
			onExport: () => saveFile("exercise-program.csv", "text/csv", this.#ticks.file)
		});
	}
	#renderSession(names) {
		const level = Math.min(6, (Number(this.headingLevel) || 2) + 1);
		return html`<button id="back" class="button" type="button" @click=${this.#leaveSession}>${msg("Back to the program")}</button><pht-exercise-session exercises=${names} side=${this.#side} hair=${this.#hair} build=${this.#build} heading-level=${level} @pht-session-exercise=${this.#tickFromSession}></pht-exercise-session>`;
	}
	/** What the handout is for. */
	get #stageName() {
		if (this.#isSevere) return severe.title.text();
		const stage = this.#oneStage;
		return stage === void 0 ? "" : stageName(stage, this.formatLocale);
	}
	/** Undefined for all. */
	get #oneStage() {
		return this.#stage === "all" ? void 0 : Number(this.#stage);
	}
	get #isSevere() {
		return this.#pain === "stop";
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