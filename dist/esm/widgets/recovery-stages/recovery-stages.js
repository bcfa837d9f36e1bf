/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { redFlagStyles } from "../../care/red-flags.styles.js";
import { renderRedFlags } from "../../care/signs.js";
import { axis, check, expectations, lead, painGuide, sources, stages, title } from "../../content/recovery-stages.js";
import { review } from "../../content/review.js";
import { stopForRedFlags } from "../../content/red-flags.js";
import { PhtElement } from "../../kit/element.js";
import { renderStatement } from "../../kit/statements.js";
import { arrowUp, pin } from "../../kit/icons.js";
import { msg } from "../../kit/msg.js";
import { renderFrequency } from "./frequency.js";
import { renderPath } from "./path.js";
import { styles } from "./recovery-stages.styles.js";
import { renderStage } from "./stage.js";
import { renderFacts } from "./statements.js";
import { placeFor, renderCheck } from "./where-am-i.js";
import { html, nothing } from "lit";
// src/widgets/recovery-stages/recovery-stages.ts
var UNKNOWN = 0;
var STAGES = {
	minimum: 1,
	maximum: stages.length,
	fallback: UNKNOWN
};
/**
* Four stages of recovery on a path: for each, who is there, what to do, when to move on and when
* to step back. Symptoms decide, never weeks. Under it how often to exercise, what to do when
* pain goes up, and the red flags, always open. A check helps patients who do not know where
* they are: it keeps no answer, and sends red flags to care before all else.
*
* @summary Recovery in four stages, and a check that tells patients where they are.
* @slot stage-1 - Replaces the text of stage 1, “Calm it down”.
* @slot stage-2 - Replaces the text of stage 2, “Build strength”.
* @slot stage-3 - Replaces the text of stage 3, “Return to activity”.
* @slot stage-4 - Replaces the text of stage 4, “Keep it strong”.
* @csspart stages - The path of four stages.
* @csspart stage - A stage's button on the path.
* @csspart panel - A stage's text.
* @csspart frequency - How often to exercise.
* @csspart check - The check “Where am I?”.
* @csspart red-flags - The signs that lead to care.
* @fires {CustomEvent<{ stage: number, open: boolean }>} pht-stage-toggle - The patient opened or
*   closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check
*   opens, and that it closes, is not told: it is the result.
* @fires {CustomEvent<void>} pht-check-complete - The check came to a result, the first since it
*   was started. Neither the answers nor the result come with it: they are health data, and a
*   page that counts needs neither.
*/
var RecoveryStages = class extends PhtElement {
	constructor(..._args) {
		super(..._args);
		this.stage = null;
		this.about = {
			title: title.text,
			lead: lead.text,
			sources,
			review
		};
		this.#stage = UNKNOWN;
		this.#hasResult = false;
		this.#heading = (text, kind) => this.renderHeading(text, 1, kind);
		this.#label = (text) => this.#heading(text, "label");
		this.#startCheck = () => {
			this.answers = {};
			this.#hasResult = false;
			this.#goTo("#check");
		};
		this.#closeCheck = () => {
			this.answers = void 0;
			this.#goTo("#start");
		};
		this.#seeStage = (stage) => {
			this.answers = void 0;
			this.opened = this.#result = stage;
			this.#goToStage(stage);
		};
		this.#answer = ({ target }) => {
			const { name, value } = target;
			this.answers = {
				...this.answers,
				[name]: value
			};
			if (this.#hasResult || !placeFor(this.answers)) return;
			this.#hasResult = true;
			this.emit("pht-check-complete");
		};
	}
	static {
		this.styles = [
			PhtElement.styles,
			redFlagStyles,
			styles
		];
	}
	static {
		this.properties = {
			stage: {},
			opened: { state: true },
			answers: { state: true }
		};
	}
	#stage;
	/** The stage that the check has opened, for as long as it is open. */
	#result;
	#hasResult;
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#stage = this.numberAttribute("stage", this.stage, STAGES);
		if (changed.has("stage")) this.opened = this.#result = void 0;
	}
	renderBody() {
		return html`<div class="program" ?hidden=${this.answers}>${this.#renderStages()} ${this.#renderRest()}</div>${this.answers ? this.#renderCheck(this.answers) : nothing}`;
	}
	#renderRest() {
		return html`${this.#renderInvitation()} ${renderFrequency(this.formatLocale, this.#heading)} ${renderFacts(painGuide, this.#heading)} ${renderRedFlags(stopForRedFlags, this.#label)} ${renderFacts(expectations, this.#heading)}`;
	}
	#renderStages() {
		return html`<div class="path"><p class="axis small muted">${arrowUp()}${axis.text()}</p>${renderPath(this.#stage)}<ol class=${this.opened === void 0 ? "stages" : "stages moving"} part="stages">${stages.map((stage) => renderStage({
			stage,
			here: this.#stage,
			isOpen: stage.number === this.#open,
			locale: this.formatLocale,
			heading: this.#heading,
			onToggle: () => this.#toggle(stage.number)
		}))}</ol></div>`;
	}
	#renderInvitation() {
		return html`<div class="invitation">${renderStatement(check.invitation, "label")}<button id="start" class="button compact" type="button" @click=${this.#startCheck}>${pin()}${msg("Answer three questions")}</button></div>`;
	}
	#renderCheck(answers) {
		return renderCheck({
			answers,
			locale: this.formatLocale,
			heading: this.#heading,
			label: this.#label,
			onAnswer: this.#answer,
			onSeeStage: this.#seeStage,
			onStartOver: this.#startCheck,
			onClose: this.#closeCheck
		});
	}
	get #open() {
		return this.opened ?? (this.#stage || 1);
	}
	#toggle(stage) {
		const open = this.#open !== stage;
		this.opened = open ? stage : 0;
		if (stage !== this.#result) this.emit("pht-stage-toggle", {
			stage,
			open
		});
		this.#result = void 0;
		this.#goToStage(stage);
	}
	#goToStage(stage) {
		this.#goTo(`#stage-${stage}`);
	}
	#heading;
	#label;
	#startCheck;
	#closeCheck;
	#seeStage;
	#answer;
	#goTo(selector) {
		this.updateComplete.then(() => {
			const element = this.renderRoot.querySelector(selector);
			element?.focus();
			element?.scrollIntoView({ block: "nearest" });
		});
	}
};
export { RecoveryStages };

//# sourceMappingURL=recovery-stages.js.map