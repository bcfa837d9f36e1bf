/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg, str } from "../../kit/msg.js";
import { FoldedRedFlags } from "../../care/folded-red-flags.js";
import { redFlagStyles } from "../../care/red-flags.styles.js";
import { caution, cloth, done, lead, plan, reminder, safety, skin, soundNote, sources, title } from "../../content/ice-timer.js";
import { review } from "../../content/review.js";
import { Deadline, at, now } from "../../kit/clock.js";
import { helpForSuddenSigns } from "../../content/red-flags.js";
import { PhtElement } from "../../kit/element.js";
import { formatDay, formatFromNow, formatHour, formatNumber, formatQuantity, formatTime } from "../../kit/format.js";
import { calendar, caution as caution$1, check, info, pause, play, reset } from "../../kit/icons.js";
import { saveFile } from "../../kit/save-file.js";
import { prepareSound } from "../../kit/sound.js";
import { renderSetAside } from "../../kit/set-aside.js";
import { renderStatement, renderStatements } from "../../kit/statements.js";
import { real } from "../../kit/unclobbered.js";
import { calendarFile } from "./calendar.js";
import { renderDial, renderDoneDial } from "./dial.js";
import { styles } from "./ice-timer.styles.js";
import { Icing } from "./icing.js";
import { changeOf, nextSlot, planDays } from "./plan.js";
import { icingStore, icingsOf, textOf } from "./progress.js";
import { MINUTE } from "./session.js";
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
// src/widgets/ice-timer/ice-timer.ts
var MINUTES = {
	minimum: 5,
	maximum: 20,
	fallback: 15
};
var CHOICES = [
	5,
	10,
	15,
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
* Times an icing of 5 to 20 minutes, says when to look at the skin and when the next icing is
* due, and keeps a plan of the first days. The time left is right after a reload, sleep or a
* frozen tab.
*
* @summary A timer for ice on the sore tendon, with skin safety and a plan of days.
* @csspart dial - The ring with the time left.
* @csspart duration - The choice of minutes.
* @csspart start - The button that starts an icing.
* @csspart pause - The button that pauses or resumes it.
* @csspart reset - The button that sets the timer back.
* @csspart undo - The button that takes back a reset.
* @csspart skin - When and why to look at the skin, while the timer runs.
* @csspart acknowledge - The button that ends the alarm.
* @csspart next - When the next icing is due.
* @csspart reminder - The button that saves a calendar entry.
* @csspart plan - The plan of days with ticks.
* @csspart red-flags - The signs that lead to a doctor.
* @csspart safety - Skin safety and who should not use ice.
* @fires {CustomEvent<{ minutes: number }>} pht-timer-start - An icing started.
* @fires {CustomEvent<{ minutes: number }>} pht-timer-pause - It was paused.
* @fires {CustomEvent<{ minutes: number }>} pht-timer-resume - It went on after a pause, or
*   after a reset that was taken back.
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
		this.#icing = new Icing(this, {
			tick: () => {
				this.#tick();
			},
			look: () => {
				this.#askToLook();
			},
			finish: () => {
				this.#finish();
			}
		});
		this.#redFlags = new FoldedRedFlags(this);
		this.#renderMinuteChoice = (minutes) => html`<label><input class="visually-hidden" type="radio" name="minutes" .checked=${minutes === this.#currentMinutes} @change=${() => {
			this.#chosenMinutes = minutes;
			this.requestUpdate();
		}}/>${formatNumber(this.formatLocale, minutes)}</label>`;
		this.#label = (text) => this.renderHeading(text, 1, "label");
		this.#start = () => {
			prepareSound();
			const minutes = this.#currentMinutes;
			const length = formatQuantity(this.formatLocale, minutes, "minute");
			this.#icing.start(minutes);
			this.#minutesLeft = minutes;
			this.#tell("start", minutes);
			this.announce(() => msg(str`Started, ${length}`));
			this.#focus("pause");
		};
		this.#pause = () => {
			this.#icing.pause();
			this.#tell("pause", this.#currentMinutes);
			this.announce(() => msg("Paused"));
		};
		this.#resume = () => {
			prepareSound();
			this.#icing.resume();
			this.#tell("resume", this.#currentMinutes);
			this.#announceLeft();
		};
		this.#reset = () => {
			const minutes = this.#currentMinutes;
			this.#icing.reset();
			this.#tell("reset", minutes);
			this.#focus("start");
		};
		this.#bringBack = () => {
			prepareSound();
			this.#icing.bringBack();
			this.#tell("resume", this.#currentMinutes);
			this.#announceLeft();
			this.#focus("pause");
		};
		this.#acknowledge = () => {
			this.#icing.acknowledge();
			this.#focus("reset");
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
		this.#eraseSetAside = () => {
			this.#icingStore.eraseSetAside();
			this.#setIcings(this.#icings);
			this.#focusOn(".keep input");
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
			minutes: {},
			planDays: { attribute: "plan-days" },
			interval: {}
		};
	}
	#chosenMinutes;
	#icings;
	#isKept;
	/** After each move, until it has taken up what ran and what is kept: that needs attributes. */
	#isBack;
	#minutes;
	#days;
	#interval;
	#plan;
	#next;
	#minutesLeft;
	#icingStore;
	#icing;
	#stopFollowing;
	#redFlags;
	#stopWaiting;
	connectedCallback() {
		super.connectedCallback();
		this.#stopFollowing = this.#icingStore.follow(() => {
			this.#readIcings();
		});
		this.#isBack = true;
		this.requestUpdate();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#isBack = false;
		this.#stopFollowing?.();
		this.#stopWaiting?.();
		this.#icing.disconnect();
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#minutes = this.numberAttribute("minutes", this.minutes, MINUTES);
		this.#days = this.numberAttribute("plan-days", this.planDays, PLAN_DAYS);
		this.#interval = this.numberAttribute("interval", this.interval, INTERVAL);
		if (this.#isBack && this.isConnected) this.#comeBack();
		this.#isBack = false;
		this.#plan = planDays({
			icings: this.#icings,
			running: this.#startOfRunning,
			now: now(),
			days: this.#days,
			interval: this.#interval
		});
		const isFirst = this.#icings.length === 0 && this.#startOfRunning === void 0;
		this.#next = isFirst ? void 0 : nextSlot(this.#plan, now());
		this.#wait();
	}
	renderBody() {
		return html`<div class="layout"><div class="main">${this.#renderTimer()}</div>${this.#renderSafety()}<div class="side">${this.#renderNext()} ${this.#renderPlan()}</div></div>${this.#redFlags.render(helpForSuddenSigns, this.#label)}`;
	}
	#renderTimer() {
		const { phase } = this.#icing;
		if (phase === "done") return this.#renderDone();
		const minutes = this.#currentMinutes;
		const left = this.#left;
		const total = formatQuantity(this.formatLocale, minutes, "minute", "short");
		return html`<div class="dial" part="dial">${renderDial(left / (minutes * MINUTE))}<div class="dial-text" role="timer"><p class="time" dir="ltr">${this.#clockFace(left)}</p><p class="muted">${msg(str`of ${total}`, { desc: "Under the time left: of 20 min" })}</p></div></div>${phase === "ready" ? this.#renderReady() : this.#renderRunning(phase === "paused")} ${renderStatement(soundNote, "small muted")}`;
	}
	#renderReady() {
		return html`<fieldset class="duration" part="duration"><legend class="small muted">${msg("Minutes")}</legend><div class="segmented">${this.#choices.map(this.#renderMinuteChoice)}</div></fieldset>${renderStatement(cloth, "label")}<button class="button primary" part="start" @click=${this.#start}>${play()} ${msg("Start icing")}</button>${this.#icing.canBringBack ? html`<button class="button" part="undo" @click=${this.#bringBack}>${msg("Undo reset")}</button>` : nothing}`;
	}
	#renderMinuteChoice;
	#renderRunning(isPaused) {
		return html`<div class="controls"><button class="button primary" part="pause" @click=${isPaused ? this.#resume : this.#pause}>${isPaused ? play() : pause()} ${isPaused ? msg("Resume") : msg("Pause")}</button>${this.#renderReset("button")}</div>${this.#renderSkin()}`;
	}
	/** Below the buttons: they must not move away under a finger. */
	#renderSkin() {
		const isTime = this.#icing.isTimeToLook;
		return html`<div class="note skin ${isTime ? "warn" : ""}" part="skin">${isTime ? caution$1() : info()}<div>${renderStatement(isTime ? skin.now : skin.often, "label")} ${renderStatement(skin.takeOff, "small")}</div></div>`;
	}
	#renderReset(kind) {
		return html`<button class=${kind} part="reset" @click=${this.#reset}>${reset()} ${msg("Reset")}</button>`;
	}
	#renderDone() {
		const { session, isHeard, repeatsLeft } = this.#icing;
		const minutesAgo = Math.floor((now() - (session?.endsAt ?? now())) / MINUTE);
		const ago = formatFromNow(this.formatLocale, -minutesAgo, "minute");
		return html`${keyed(repeatsLeft, html`<div class="dial is-done ${isHeard ? "" : "rings"}" part="dial">${renderDoneDial()}</div>`)} ${renderStatement(done.title, "heading")} ${renderStatement(this.#doneText)} ${minutesAgo > 0 ? html`<p class="label">${msg(str`Finished ${ago}.`)}</p>` : nothing} ${isHeard ? nothing : html`<button class="button primary" part="acknowledge" @click=${this.#acknowledge}>${check()} ${msg("The ice is off")}</button>`} ${this.#renderReset("button plain")}`;
	}
	#renderSafety() {
		return html`<div class="note warn safety" part="safety">${caution$1()}<div class="safety-text"><div>${renderStatement(safety.title, "label")} ${renderStatements(safety.items)} ${renderStatement(safety.limit, "small")}</div><div>${renderStatement(caution.title, "label")} ${renderStatement(caution.never)} ${renderStatement(caution.askFirst)} ${renderStatements(caution.conditions)}</div></div></div>`;
	}
	#renderNext() {
		const next = this.#next;
		if (!next) return nothing;
		return html`<div class="next" part="next">${next.time > now() ? this.#renderNextTime(next.time) : this.#renderDue()}</div>`;
	}
	#renderNextTime(time) {
		return html`<div><p class="small muted">${msg("Next icing")}</p><p class="next-time">${formatTime(this.formatLocale, time)}</p><p class="small muted">${formatDay(this.formatLocale, time)}</p></div><button class="button compact" part="reminder" @click=${() => {
			this.#saveReminder(time);
		}}>${calendar()} ${msg("Add reminder")}</button>`;
	}
	#renderDue() {
		return html`<div><p class="small muted">${msg("Next icing")}</p><p class="next-time">${msg("Now", { desc: "When the next icing is due" })}</p></div>`;
	}
	#renderPlan() {
		const title = this.#days === 2 ? plan.title[2] : plan.title[3];
		const due = this.#plan.flat().find(({ state }) => state === "now") ?? nextSlot(this.#plan, now());
		return html`<div class="plan" part="plan">${this.renderHeading(title.text(), 1, "label")} ${this.#plan.map((slots, index) => this.#renderDay(slots, index + 1, due))} ${renderStatement(plan.how(this.#intervalText), "small muted")} ${renderStatement(plan.stop, "small muted")} ${this.#renderKeeping()}</div>`;
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
		const { denied, setAside } = this.#icingStore;
		return html`<div class="keeping small"><label class="keep"><input type="checkbox" .checked=${this.#isKept} @change=${this.#toggleKeeping} />${msg("Keep my ticks on this device")}</label>${this.#isKept && !denied ? html`<button class="button plain compact" @click=${this.#exportIcings}>${msg("Save as a file")}</button>` : nothing} ${this.#isKept && denied ? html`<p>${msg("This browser does not keep data. Print the page instead.")}</p>` : nothing} ${setAside === void 0 ? nothing : renderSetAside({
			onSave: () => {
				saveFile("old-ticks.txt", "text/plain", setAside);
			},
			onErase: this.#eraseSetAside
		})}</div>`;
	}
	#label;
	get #currentMinutes() {
		return this.#icing.session?.minutes ?? this.#chosenMinutes ?? this.#minutes;
	}
	/** With the page's own minutes among them. */
	get #choices() {
		return [.../* @__PURE__ */ new Set([...CHOICES, this.#minutes])].sort((one, other) => one - other);
	}
	/** Time left in ms. */
	get #left() {
		return this.#icing.phase === "ready" ? this.#currentMinutes * MINUTE : this.#icing.left;
	}
	/** Wall time in ms of the start of an icing that runs or is paused. */
	get #startOfRunning() {
		return this.#icing.phase === "done" ? void 0 : this.#icing.startedAt;
	}
	/** From one icing to the next: "4 hours". */
	get #intervalText() {
		return formatQuantity(this.formatLocale, this.#interval, "hour");
	}
	get #doneText() {
		return done.text(this.#intervalText);
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
	#bringBack;
	#acknowledge;
	#toggleKeeping;
	#exportIcings;
	#eraseSetAside;
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
		this.#readIcings();
		const others = this.#icings.filter((icing) => icing !== time);
		this.#setIcings(state === "done" ? others : [...others, time]);
		if (time === this.#icing.startedAt) this.#icing.takeBack(state === "done");
	}
	#setIcings(icings) {
		this.#icings = inOrder(icings);
		if (this.#isKept) this.#icingStore.write(textOf(this.#icings));
		this.requestUpdate();
	}
	#readIcings() {
		const stored = this.#icingStore.read();
		const own = this.#isKept ? [] : this.#icings;
		this.#isKept = stored !== void 0;
		this.#icings = inOrder([...icingsOf(stored ?? ""), ...own]);
		if (own.length > 0) this.#setIcings(this.#icings);
		this.requestUpdate();
	}
	/** Takes up what ran in this tab or before a move, and what is kept. */
	#comeBack() {
		this.#icing.connect(this.#nameInPage(), this.#interval * HOUR);
		this.#readIcings();
		const { session, phase, startedAt } = this.#icing;
		if (phase === "done" && !session?.isTakenBack && !this.#isKept && startedAt !== void 0) this.#setIcings([...this.#icings, startedAt]);
	}
	/** Shows the next icing anew when it is due, and soon after sleep, which tells nobody. */
	#wait() {
		this.#stopWaiting?.();
		this.#stopWaiting = void 0;
		const { phase } = this.#icing;
		if (!this.isConnected || phase === "running" || phase !== "done" && !this.#next) return;
		const change = this.#next ? changeOf(this.#next, now()) : Infinity;
		this.#stopWaiting = at(new Deadline(Math.min(change, now() + MINUTE)), () => {
			this.requestUpdate();
		});
	}
	#tick() {
		this.requestUpdate();
		const minutesLeft = Math.ceil(this.#left / MINUTE);
		const isMilestone = minutesLeft !== this.#minutesLeft && MILESTONES.includes(minutesLeft);
		this.#minutesLeft = minutesLeft;
		if (isMilestone) this.#announceLeft();
	}
	#announceLeft() {
		const left = this.#timeLeft();
		this.announce(() => msg(str`Time left: ${left}`));
	}
	#timeLeft() {
		this.#minutesLeft = Math.ceil(this.#left / MINUTE);
		return formatQuantity(this.formatLocale, this.#minutesLeft, "minute");
	}
	#askToLook() {
		const left = this.#timeLeft();
		const { now: look, takeOff } = skin;
		this.announce(() => [
			look.text(),
			takeOff.text(),
			msg(str`Time left: ${left}`)
		].join(" "));
	}
	#finish() {
		const { startedAt } = this.#icing;
		this.#readIcings();
		if (startedAt !== void 0) this.#setIcings([...this.#icings, startedAt]);
		this.#tell("done", this.#currentMinutes);
		this.announce(() => `${done.title.text()} ${this.#doneText.text()}`, "urgent");
		if (this.renderRoot.querySelector(".main")?.contains(this.shadowRoot?.activeElement ?? null)) this.#focus("acknowledge");
	}
	/** Tells the page. */
	#tell(event, minutes) {
		this.emit(`pht-timer-${event}`, { minutes });
	}
	#focus(part) {
		this.#focusOn(`[part="${part}"]`);
	}
	#focusOn(selector) {
		this.updateComplete.then(() => {
			this.renderRoot.querySelector(selector)?.focus();
		});
	}
	/** The element's id, or its number among the timers of the page: the same after a reload. */
	#nameInPage() {
		const timers = [...real(document).getElementsByTagName(this.localName)];
		return this.id || `${timers.indexOf(this)}`;
	}
};
var inOrder = (times) => [...new Set(times)].sort((one, other) => one - other);
export { IceTimer };

//# sourceMappingURL=ice-timer.js.map