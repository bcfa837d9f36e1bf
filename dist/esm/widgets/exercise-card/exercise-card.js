/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { FoldedRedFlags } from "../../care/folded-red-flags.js";
import { redFlagStyles } from "../../care/red-flags.styles.js";
import { lead, sources, title } from "../../content/exercise-card.js";
import { exerciseNamed, kindOf } from "../../content/exercises.js";
import { review } from "../../content/review.js";
import { renderDose } from "../../exercise/dose.js";
import { stopForRedFlags } from "../../content/red-flags.js";
import { exerciseStyles } from "../../exercise/exercise.styles.js";
import { renderCaution, renderMistakes, renderNotes, renderSteps, renderVariations } from "../../exercise/instructions.js";
import { MovingFigure } from "../../exercise/moving-figure.js";
import { usualPrescription } from "../../exercise/prescription.js";
import { renderRow } from "../../exercise/row.js";
import { stageText } from "../../exercise/stage.js";
import { renderUnknown, reportUnknown } from "../../exercise/unknown.js";
import "../../figure/index.js";
import { figureStyles } from "../../figure/figure.styles.js";
import { asText, textOf } from "../../kit/attributes.js";
import { PhtElement } from "../../kit/element.js";
import { check, play } from "../../kit/icons.js";
import { matStyles } from "../../kit/mat.styles.js";
import { msg } from "../../kit/msg.js";
import { styles } from "./exercise-card.styles.js";
import { html } from "lit";
// src/widgets/exercise-card/exercise-card.ts
var FORMS = ["card", "row"];
var SIDES = [
	"both",
	"left",
	"right"
];
var HAIRS = ["bun", "short"];
var BUILDS = ["slender", "broad"];
var DEFAULT = "bridge-hold";
/**
* One exercise: a drawing that moves, how to do it, how much, common mistakes, the pain rule, and
* the way to an easier or a harder one. A clinic may set the dose, never above the usual range.
*
* @summary One exercise with a drawing that moves, its dose and the pain rule.
* @slot steps - Replaces how to do it.
* @slot caution - Replaces what is under “Keep pain at …”.
* @slot video - The clinic's own film, under the steps.
* @csspart row - The collapsed row.
* @csspart figure - The ground of the drawing.
* @csspart illustration - The drawing.
* @csspart stage - The stage of recovery in which the exercise begins.
* @csspart dose - Sets, repetitions and times.
* @csspart steps - How to do it.
* @csspart caution - The pain rule.
* @csspart red-flags - The signs that lead to a doctor.
* @csspart start - The button that starts the exercise.
* @csspart done - The button that marks it done.
* @fires {CustomEvent<{ exercise: string, dose: { sets: number, reps: number, hold: number, rest: number, tempo: number, side: string } }>} pht-exercise-start - The
*   patient started the exercise; times in seconds.
* @fires {CustomEvent<{ exercise: string, done: boolean }>} pht-exercise-done - The patient marked
*   it done, or took that back.
* @fires {CustomEvent<{ exercise: string, from: string }>} pht-exercise-change - “Easier” or
*   “harder” led to another exercise.
* @fires {CustomEvent<{ exercise: string, open: boolean }>} pht-exercise-toggle - The row was
*   opened or closed.
*/
var ExerciseCard = class extends PhtElement {
	constructor(..._args) {
		super(..._args);
		this.exercise = DEFAULT;
		this.form = "card";
		this.sets = null;
		this.reps = null;
		this.hold = null;
		this.rest = null;
		this.tempo = null;
		this.side = "both";
		this.hair = "bun";
		this.build = "slender";
		this.done = false;
		this.isOpen = false;
		this.about = {
			title: () => (this.#current?.name ?? title).text(),
			lead: () => (this.#current?.purpose ?? lead).text(),
			sources,
			review
		};
		this.#figure = new MovingFigure(this);
		this.#redFlags = new FoldedRedFlags(this);
		this.#start = () => {
			if (!this.#prescription) return;
			this.#figure.play();
			this.emit("pht-exercise-start", {
				exercise: this.#id,
				dose: this.#prescription
			});
		};
		this.#toggleDone = () => {
			this.done = !this.done;
			this.announce(() => this.done ? msg("Done") : msg("Not done"));
			this.emit("pht-exercise-done", {
				exercise: this.#id,
				done: this.done
			});
		};
		this.#toggle = () => {
			this.isOpen = !this.isOpen;
			this.emit("pht-exercise-toggle", {
				exercise: this.#id,
				open: this.isOpen
			});
		};
		this.#leadTo = (to) => {
			const from = this.#id;
			this.shown = to;
			this.done = false;
			this.announce(() => to.name.text());
			this.emit("pht-exercise-change", {
				exercise: to.id,
				from
			});
			this.updateComplete.then(() => {
				this.renderRoot.querySelector("#look")?.focus();
			});
		};
	}
	static {
		this.styles = [
			PhtElement.styles,
			matStyles,
			figureStyles,
			exerciseStyles,
			redFlagStyles,
			styles
		];
	}
	static {
		this.properties = {
			exercise: {},
			form: {},
			sets: {},
			reps: {},
			hold: {},
			rest: {},
			tempo: {},
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
			done: { type: Boolean },
			shown: { state: true },
			isOpen: { state: true }
		};
	}
	#current;
	#prescription;
	#figure;
	#redFlags;
	willUpdate(changed) {
		super.willUpdate(changed);
		if (changed.has("exercise")) this.shown = void 0;
		this.choiceAttribute("form", this.form, FORMS);
		this.choiceAttribute("hair", this.hair, HAIRS);
		this.choiceAttribute("build", this.build, BUILDS);
		this.#current = this.shown ?? exerciseNamed(this.#name);
		if (this.#current) this.#prescription = this.#prescriptionOf(this.#current);
		else reportUnknown(this.localName, {
			attribute: "exercise",
			value: this.#name
		});
	}
	renderBody() {
		const exercise = this.#current;
		if (!exercise || !this.#prescription) return this.#renderUnknown();
		const view = {
			exercise,
			prescription: this.#prescription,
			locale: this.formatLocale,
			heading: (text) => this.renderHeading(text, 1, "label"),
			isOffered: () => true,
			onLead: this.#leadTo
		};
		if (this.form !== "row") return this.#renderDetails(view);
		return html`${renderRow({
			...view,
			isOpen: this.isOpen,
			showsStage: true,
			panel: "details",
			ticks: [this.done],
			onTick: this.#toggleDone,
			onToggle: this.#toggle
		})} ${this.#renderDetails(view, !this.isOpen)}`;
	}
	#renderDetails(view, isHidden = false) {
		const { exercise, prescription, locale, heading } = view;
		return html`<div id="details" class="exercise details" ?hidden=${isHidden}><p class="chip small" part="stage" data-claims=${kindOf(exercise).claims}>${stageText(exercise, locale)}</p><div id="look" class="look" tabindex="-1">${this.#figure.render(exercise, prescription)} ${renderDose(exercise, prescription, locale)}</div><div class="how">${heading(msg("How to do it"))}<slot name="steps">${renderSteps(view)}</slot>${renderNotes(view)} ${renderMistakes(view)}<slot name="video"></slot></div>${renderCaution(exercise)} ${this.#redFlags.render(stopForRedFlags, heading)} ${this.#renderActions()} ${renderVariations(view)}</div>`;
	}
	#renderActions() {
		return html`<div class="actions"><button class="button primary" part="start" type="button" @click=${this.#start}>${play()} ${msg("Start")}</button><button class="button ${this.done ? "pressed" : ""}" part="done" type="button" aria-pressed=${this.done ? "true" : "false"} @click=${this.#toggleDone}>${check()} ${this.done ? msg("Done") : msg("Mark done")}</button></div>`;
	}
	#renderUnknown() {
		const unknown = {
			attribute: "exercise",
			value: this.#name
		};
		return html`${renderUnknown(this.localName, [unknown], this.debug)}<slot></slot>`;
	}
	#prescriptionOf(exercise) {
		if (this.shown) return usualPrescription(exercise);
		const { dose } = exercise;
		return {
			sets: this.numberAttribute("sets", this.sets, dose.sets),
			reps: this.numberAttribute("reps", this.reps, dose.reps),
			hold: this.numberAttribute("hold", this.hold, dose.hold),
			rest: this.numberAttribute("rest", this.rest, dose.rest),
			tempo: this.numberAttribute("tempo", this.tempo, dose.tempo),
			side: this.choiceAttribute("side", this.side, exercise.isOneSided ? SIDES : ["both"])
		};
	}
	/** An attribute that is removed is null; a framework without a value yet sets undefined. */
	get #name() {
		return this.exercise === null ? DEFAULT : textOf(this.exercise);
	}
	/** The exercise that is shown. */
	get #id() {
		return this.#current?.id ?? this.#name;
	}
	#start;
	#toggleDone;
	#toggle;
	#leadTo;
};
export { ExerciseCard };

//# sourceMappingURL=exercise-card.js.map