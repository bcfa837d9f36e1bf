/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg, str } from "../../kit/msg.js";
import { caution, done, lead, plan, reminder, safety, soundNote, sources, title } from "../../content/ice-timer.js";
import { review } from "../../content/review.js";
import { keepAwake } from "../../kit/awake.js";
import { Deadline, at, everySecond, now } from "../../kit/clock.js";
import { canWait } from "../../kit/draft.js";
import { PhtElement } from "../../kit/element.js";
import { formatDay, formatFromNow, formatHour, formatNumber, formatQuantity, formatTime } from "../../kit/format.js";
import { calendar, caution as caution$1, check, pause, play, reset } from "../../kit/icons.js";
import { saveFile } from "../../kit/save-file.js";
import { prepareSound } from "../../kit/sound.js";
import { renderStatement, renderStatements } from "../../kit/statements.js";
import { calendarFile } from "./calendar.js";
import { renderDial, renderDoneDial } from "./dial.js";
import { styles } from "./ice-timer.styles.js";
import { nextSlot, planDays } from "./plan.js";
import { icingStore, icingsOf, sessionStore, textOf } from "./progress.js";
import { MINUTE, phaseOf, run } from "./session.js";
import { ring } from "./signals.js";
import { html, nothing } from "lit";
// src/widgets/ice-timer/ice-timer.ts
var MINUTES = {
	minimum: 15,
	maximum: 20,
	fallback: 15
};
var CHOICES = [
	15,
	16,
	17,
	18,
	19,
	20
];
var PLAN_DAYS = {
	minimum: 2,
	maximum: 3,
	fallback: 3
};
var INTERVAL = {
	minimum: 4,
	maximum: 8,
	fallback: 4
};
var MILESTONES = [5, 1];
var HOUR = 60 * MINUTE;
/**
* Times an icing of 15 to 20 minutes, says when the next one is due, and keeps a plan of the
* first days. The time left is right after a reload, sleep or a frozen tab.
*
* @summary A timer for ice on the sore tendon, with skin safety and a plan of days.
* @csspart dial - The ring with the time left.
* @csspart duration - The choice of minutes.
* @csspart start - The button that starts an icing.
* @csspart pause - The button that pauses or resumes it.
* @csspart reset - The button that sets the timer back.
* @csspart next - When the next icing is due.
* @csspart reminder - The button that saves a calendar entry.
* @csspart plan - The plan of days with ticks.
* @csspart safety - Skin safety and who should not use ice.
* @fires {CustomEvent<{ minutes: number }>} pht-timer-start - An icing started.
* @fires {CustomEvent<{ minutes: number }>} pht-timer-pause - It was paused.
* @fires {CustomEvent<{ minutes: number }>} pht-timer-resume - It went on.
* @fires {CustomEvent<{ minutes: number }>} pht-timer-done - Its time is over.
* @fires {CustomEvent<{ minutes: number }>} pht-timer-reset - The timer was set back.
*/
var IceTimer = class extends PhtElement {
	constructor(..._args) {
		super(..._args);
		this.minutes = MINUTES.fallback;
		this.planDays = PLAN_DAYS.fallback;
		this.interval = INTERVAL.fallback;
		this.about = {
			title: title.text,
			lead: lead.text,
			sources,
			review
		};
		this.#icings = [];
		this.#isKept = false;
		this.#isBack = false;
		this.#minutes = 0;
		this.#days = 0;
		this.#interval = 0;
		this.#plan = [];
		this.#minutesLeft = 0;
		this.#icingStore = icingStore();
		this.#renderMinuteChoice = (minutes) => html`<label><input class="visually-hidden" type="radio" name="minutes" .checked=${minutes === this.#currentMinutes} @change=${() => {
			this.#chosenMinutes = minutes;
			this.requestUpdate();
		}}/>${formatNumber(this.formatLocale, minutes)}</label>`;
		this.#start = () => {
			prepareSound();
			const minutes = this.#currentMinutes;
			const length = formatQuantity(this.formatLocale, minutes, "minute");
			this.#enter(run(minutes), "start");
			this.announce(() => msg(str`Started, ${length}`));
			this.#focus("pause");
		};
		this.#pause = () => {
			this.#enter({
				minutes: this.#currentMinutes,
				left: this.#left
			}, "pause");
			this.announce(() => msg("Paused"));
		};
		this.#resume = () => {
			prepareSound();
			this.#enter(run(this.#currentMinutes, this.#left), "resume");
			this.#announceLeft();
		};
		this.#reset = () => {
			this.#enter(void 0, "reset");
			this.#focus("start");
		};
		this.#toggleKeeping = (event) => {
			this.#isKept = event.target.checked;
			if (this.#isKept) this.#icingStore.write(textOf(this.#icings));
			else this.#icingStore.erase();
			this.requestUpdate();
		};
		this.#exportIcings = () => {
			const lines = this.#icings.map((time) => new Date(time).toISOString());
			saveFile("ice-timer.txt", "text/plain", lines.join("\r\n"));
		};
		this.#tick = () => {
			this.requestUpdate();
			const minutesLeft = Math.ceil(this.#left / MINUTE);
			const isMilestone = minutesLeft !== this.#minutesLeft && MILESTONES.includes(minutesLeft);
			this.#minutesLeft = minutesLeft;
			if (isMilestone) this.#announceLeft();
		};
		this.#finish = () => {
			const session = {
				minutes: this.#currentMinutes,
				endsAt: Math.min(this.#session?.endsAt ?? now(), now()),
				isOver: true
			};
			this.#recordIcing(session);
			this.#enter(session, "done");
			this.announce(done.title.text, "urgent");
			ring();
		};
	}
	static {
		this.styles = [PhtElement.styles, styles];
	}
	static {
		this.properties = {
			minutes: {},
			planDays: { attribute: "plan-days" },
			interval: {}
		};
	}
	#session;
	#chosenMinutes;
	#icings;
	#isKept;
	/** Until it has taken up what ran in this tab and what is kept, which needs the attributes. */
	#isBack;
	#minutes;
	#days;
	#interval;
	#plan;
	#minutesLeft;
	#icingStore;
	#sessionStore;
	#stopFollowing;
	#deadline;
	#stopRunning;
	connected() {
		super.connected();
		this.#sessionStore = sessionStore(this.#nameInPage());
		this.#stopFollowing = this.#icingStore.follow(() => {
			this.#readIcings();
		});
		this.#isBack = true;
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stopFollowing?.();
		this.#stopRunning?.();
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#minutes = this.numberAttribute("minutes", this.minutes, MINUTES);
		this.#days = this.numberAttribute("plan-days", this.planDays, PLAN_DAYS);
		this.#interval = this.numberAttribute("interval", this.interval, INTERVAL);
		if (this.#isBack) this.#restore();
		if (canWait()) return;
		if (this.#isBack) this.#readIcings();
		this.#isBack = false;
		this.#plan = planDays({
			icings: this.#icings,
			running: this.#startedAt,
			now: now(),
			days: this.#days,
			interval: this.#interval
		});
	}
	renderBody() {
		return html`<div class="layout"><div class="main">${this.#renderTimer()}</div>${canWait() ? nothing : html`${this.#renderSafety()}<div class="side">${this.#renderNext()} ${this.#renderPlan()}</div>`}</div>`;
	}
	#renderTimer() {
		const phase = phaseOf(this.#session);
		if (phase === "done") return this.#renderDone();
		const minutes = this.#currentMinutes;
		const left = this.#left;
		const total = formatQuantity(this.formatLocale, minutes, "minute", "short");
		return html`<div class="dial" part="dial">${renderDial(left / (minutes * MINUTE))}<div class="dial-text" role="timer"><p class="time" dir="ltr">${this.#clockFace(left)}</p><p class="muted">${msg(str`of ${total}`, { desc: "Under the time left: of 20 min" })}</p></div></div>${phase === "ready" ? this.#renderReady() : this.#renderRunning(phase === "paused")} ${renderStatement(soundNote, "small muted")}`;
	}
	#renderReady() {
		return html`<fieldset class="duration" part="duration"><legend class="small muted">${msg("Minutes")}</legend><div class="segmented">${CHOICES.map(this.#renderMinuteChoice)}</div></fieldset><button class="button primary" part="start" @click=${this.#start}>${play()} ${msg("Start icing")}</button>`;
	}
	#renderMinuteChoice;
	#renderRunning(isPaused) {
		return html`<div class="controls"><button class="button primary" part="pause" @click=${isPaused ? this.#resume : this.#pause}>${isPaused ? play() : pause()} ${isPaused ? msg("Resume") : msg("Pause")}</button>${this.#renderReset("button")}</div>`;
	}
	#renderReset(kind) {
		return html`<button class=${kind} part="reset" @click=${this.#reset}>${reset()} ${msg("Reset")}</button>`;
	}
	#renderDone() {
		const minutesAgo = Math.floor((now() - (this.#session?.endsAt ?? now())) / MINUTE);
		const ago = formatFromNow(this.formatLocale, -minutesAgo, "minute");
		return html`<div class="dial is-done" part="dial">${renderDoneDial()}</div>${renderStatement(done.title, "heading")} ${minutesAgo > 0 ? html`<p class="label">${msg(str`Finished ${ago}.`)}</p>` : nothing} ${renderStatement(done.text)} ${this.#renderReset("button plain")}`;
	}
	#renderSafety() {
		return html`<div class="note warn safety" part="safety">${caution$1()}<div class="safety-text"><div>${renderStatement(safety.title, "label")} ${renderStatements(safety.items)} ${renderStatement(safety.limit, "small")}</div><div>${renderStatement(caution.title, "label")} ${renderStatement(caution.never)} ${renderStatement(caution.askFirst)} ${renderStatements(caution.conditions)}</div></div></div>`;
	}
	#renderNext() {
		const next = nextSlot(this.#plan, now());
		if (!next || this.#plan[0]?.[0]?.state === "open") return nothing;
		return html`<div class="next" part="next"><div><p class="small muted">${msg("Next icing")}</p><p class="next-time">${formatTime(this.formatLocale, next.time)}</p><p class="small muted">${formatDay(this.formatLocale, next.time)}</p></div><button class="button compact" part="reminder" @click=${() => {
			this.#saveReminder(next.time);
		}}>${calendar()} ${msg("Add reminder")}</button></div>`;
	}
	#renderPlan() {
		const title = this.#days === 2 ? plan.title[2] : plan.title[3];
		const due = this.#plan.flat().find(({ state }) => state === "now") ?? nextSlot(this.#plan, now());
		return html`<div class="plan" part="plan">${this.renderHeading(title.text(), 1, "label")} ${this.#plan.map((slots, index) => this.#renderDay(slots, index + 1, due))} ${renderStatement(plan.how, "small muted")} ${renderStatement(plan.stop, "small muted")} ${this.#renderKeeping()}</div>`;
	}
	#renderDay(slots, day, due) {
		return html`<fieldset class="day"><legend>${msg(str`Day ${formatNumber(this.formatLocale, day)}`)}</legend><div class="slots">${slots.map((slot) => this.#renderSlot(slot, slot === due))}</div></fieldset>`;
	}
	#renderSlot(slot, isDue) {
		const { time, state } = slot;
		return html`<label class="slot ${isDue ? "due" : ""}"><input class="visually-hidden" type="checkbox" .checked=${state === "done"} .disabled=${state === "now"} @change=${(event) => {
			this.#tickSlot(slot, event.target);
		}}/><span class="slot-mark">${state === "done" ? check() : nothing}</span>${formatHour(this.formatLocale, time)}<span class="visually-hidden">${state === "now" ? msg("now") : nothing}</span></label>`;
	}
	#renderKeeping() {
		const { denied, unreadable } = this.#icingStore;
		return html`<div class="keeping small"><label class="keep"><input type="checkbox" .checked=${this.#isKept} @change=${this.#toggleKeeping} />${msg("Keep my ticks on this device")}</label>${this.#isKept && !denied ? html`<button class="button plain compact" @click=${this.#exportIcings}>${msg("Save as a file")}</button>` : nothing} ${this.#isKept && denied ? html`<p>${msg("This browser does not keep data. Print the page instead.")}</p>` : nothing} ${unreadable ? html`<p>${msg("Your saved ticks could not be read. They are set aside, not deleted.")}</p>` : nothing}</div>`;
	}
	get #currentMinutes() {
		return this.#session?.minutes ?? this.#chosenMinutes ?? this.#minutes;
	}
	/** Time left in ms. */
	get #left() {
		const full = this.#currentMinutes * MINUTE;
		return Math.min(this.#deadline?.remaining ?? this.#session?.left ?? full, full);
	}
	/** Wall time in ms of the start of an icing that runs or is paused. */
	get #startedAt() {
		if (!this.#session || this.#session.isOver) return void 0;
		const { minutes, endsAt = now() + this.#left } = this.#session;
		return endsAt - minutes * MINUTE;
	}
	/** `12:18`, rounded up, so that it shows 0:00 only when the time is over. */
	#clockFace(left) {
		const seconds = Math.ceil(left / 1e3);
		return `${formatNumber(this.formatLocale, Math.floor(seconds / 60))}:${formatNumber(this.formatLocale, seconds % 60, 2)}`;
	}
	#start;
	#pause;
	#resume;
	#reset;
	#toggleKeeping;
	#exportIcings;
	#saveReminder(time) {
		const minutes = this.#currentMinutes;
		const file = this.inLanguage(() => calendarFile({
			time,
			minutes,
			title: reminder.title.text(),
			text: reminder.text.text()
		}));
		saveFile("ice-timer.ics", "text/calendar", file);
	}
	#tickSlot({ time, state }, box) {
		box.checked = state === "done";
		const others = this.#icings.filter((icing) => icing !== time);
		this.#setIcings(state === "done" ? others : [...others, time]);
	}
	#setIcings(icings) {
		this.#icings = [...new Set(icings)].sort((one, other) => one - other);
		if (this.#isKept) this.#icingStore.write(textOf(this.#icings));
		this.requestUpdate();
	}
	#readIcings() {
		const stored = this.#icingStore.read();
		this.#isKept = stored !== void 0;
		if (stored !== void 0) this.#icings = icingsOf(stored);
		this.requestUpdate();
	}
	/** Moves to a state, writes it down for the life of the tab, and tells the page. */
	#enter(session, event) {
		const minutes = this.#currentMinutes;
		this.#session = session;
		if (session) this.#sessionStore.write(session);
		else this.#sessionStore.erase();
		this.#run();
		this.emit(`pht-timer-${event}`, { minutes });
	}
	/** Takes up the icing of this tab; one that ended long ago is over and forgotten. */
	#restore() {
		const session = this.#sessionStore.read();
		if (!session || (session.endsAt ?? Infinity) < now() - this.#interval * HOUR) return;
		this.#session = session;
		if (session.isOver) this.#recordIcing(session);
		this.#run();
	}
	#recordIcing({ minutes, endsAt = now() }) {
		this.#readIcings();
		this.#setIcings([...this.#icings, endsAt - minutes * MINUTE]);
	}
	/** Starts what the state needs: ticks and an alarm while running, a minute's wait when done. */
	#run() {
		this.requestUpdate();
		this.#stopRunning?.();
		this.#stopRunning = this.#deadline = void 0;
		const phase = phaseOf(this.#session);
		if (phase === "done") this.#stopRunning = at(new Deadline(now() + MINUTE), () => {
			this.#run();
		});
		if (phase !== "running") return;
		const latest = now() + this.#currentMinutes * MINUTE;
		this.#deadline = new Deadline(Math.min(this.#session?.endsAt ?? 0, latest));
		const stops = [
			everySecond(this.#tick),
			at(this.#deadline, this.#finish),
			keepAwake()
		];
		this.#stopRunning = () => {
			for (const stop of stops) stop();
		};
	}
	#tick;
	#announceLeft() {
		const minutes = Math.ceil(this.#left / MINUTE);
		const left = formatQuantity(this.formatLocale, minutes, "minute");
		this.announce(() => msg(str`Time left: ${left}`));
	}
	#finish;
	#focus(part) {
		this.updateComplete.then(() => {
			this.renderRoot.querySelector(`[part="${part}"]`)?.focus();
		});
	}
	/** The element's id, or its number among the timers of the page: the same after a reload. */
	#nameInPage() {
		const timers = [...document.getElementsByTagName(this.localName)];
		return this.id || `${timers.indexOf(this)}`;
	}
};
export { IceTimer };

//# sourceMappingURL=ice-timer.js.map