/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { keepAwake } from "../../kit/awake.js";
import { Deadline, at, everySecond, now } from "../../kit/clock.js";
import { sessionStore } from "./progress.js";
import { MINUTE, phaseOf } from "./session.js";
import { askToLook, ring } from "./signals.js";
// src/widgets/ice-timer/icing.ts
var LOOK_EVERY = 5 * MINUTE;
var RING_EVERY = 3e4;
/** Repeats of the alarm that nobody has heard: for 5 minutes. */
var REPEATS = 10;
/**
* The icings in this page, by the names under which their copies are written down. Weakly: one
* that was removed for good must go.
*/
var inPage = /* @__PURE__ */ new Map();
/**
* The icing of one widget: it runs in the widget, wherever that is moved. A copy is written down
* for the life of the tab, because a reload must not lose an alarm.
*/
var Icing = class {
	#widget;
	#handlers;
	#session;
	/** What a reset has dropped. */
	#dropped;
	#name = "";
	#copy;
	#deadline;
	/** Time iced in ms at which the patient is asked to look at the skin. */
	#nextLook = 0;
	/** Time iced in ms up to which it is time to look. */
	#lookUntil = 0;
	#repeatsLeft = 0;
	#isHeard = true;
	#stopAlarm;
	#stopRunning;
	constructor(widget, handlers) {
		this.#widget = widget;
		this.#handlers = handlers;
	}
	get session() {
		return this.#session;
	}
	get phase() {
		return phaseOf(this.#session);
	}
	/** Time left in ms. */
	get left() {
		return this.#deadline?.remaining ?? this.#session?.left ?? this.#length;
	}
	/** Wall time in ms of its start, as if it had never been paused. */
	get startedAt() {
		if (!this.#session) return void 0;
		return Math.round((this.#session.endsAt ?? now() + this.left) - this.#length);
	}
	get isTimeToLook() {
		return this.#iced < this.#lookUntil;
	}
	/** False from the end until the patient says that the alarm was heard. */
	get isHeard() {
		return this.#isHeard;
	}
	/** How often an alarm that is not heard will ring again. */
	get repeatsLeft() {
		return this.#repeatsLeft;
	}
	get isInPage() {
		return this.#widget.isConnected;
	}
	get canBringBack() {
		return this.#dropped !== void 0;
	}
	/**
	* Into the page, at first or after a move. It goes on, unless another has taken its place in
	* the meantime, and its icing with it.
	*
	* @param name the same after a reload
	* @param longest time in ms after which an icing that is over is forgotten
	*/
	connect(name, longest) {
		if (inPage.get(this.#name)?.deref() !== this) this.#takePlace(name, longest);
		this.#run();
	}
	disconnect() {
		this.#stop();
	}
	start(minutes) {
		this.#enter({
			minutes,
			endsAt: Math.round(now() + minutes * MINUTE)
		});
		this.#planLook();
		this.#run();
	}
	pause() {
		if (!this.#session) return;
		this.#enter({
			minutes: this.#session.minutes,
			left: Math.round(this.left)
		});
	}
	resume() {
		if (!this.#session) return;
		const { left } = this;
		this.#enter({
			minutes: this.#session.minutes,
			left,
			endsAt: Math.round(now() + left)
		});
		this.#run();
	}
	reset() {
		const session = this.#session && {
			...this.#session,
			left: this.left
		};
		this.#enter(void 0);
		if (!session?.isOver) this.#dropped = session;
	}
	/** Takes back a reset, as if there had been none. */
	bringBack() {
		if (!this.#dropped) return;
		this.#enter(this.#dropped);
		this.#planLook();
		this.#run();
	}
	/** The patient has heard the alarm. */
	acknowledge() {
		this.#stop();
		this.#repeatsLeft = 0;
		this.#isHeard = true;
		this.#widget.requestUpdate();
	}
	/** The patient took back its tick in the plan, or set it again. */
	takeBack(isTakenBack) {
		if (this.#session) this.#remember({
			...this.#session,
			isTakenBack
		});
	}
	get #length() {
		return (this.#session?.minutes ?? 0) * MINUTE;
	}
	get #iced() {
		return this.#length - this.left;
	}
	#takePlace(name, longest) {
		this.#name = this.#freeName(name);
		inPage.set(this.#name, new WeakRef(this));
		this.#copy = sessionStore(this.#name);
		const session = this.#copy.read();
		const isForgotten = (session?.endsAt ?? Infinity) < now() - longest;
		this.#leave();
		this.#session = isForgotten ? void 0 : session;
		this.#planLook();
	}
	/** To another state. */
	#enter(session) {
		this.#leave();
		if (session) this.#remember(session);
		else {
			this.#session = void 0;
			this.#copy?.erase();
		}
	}
	#leave() {
		this.#stop();
		this.#deadline = this.#dropped = void 0;
		this.#repeatsLeft = 0;
		this.#isHeard = true;
		this.#widget.requestUpdate();
	}
	#remember(session) {
		this.#session = session;
		this.#copy?.write(session);
	}
	/** The next look at the skin, after what was iced when the icing was last seen. */
	#planLook() {
		const seen = this.#length - (this.#session?.left ?? this.#length);
		this.#nextLook = nextLookAfter(seen);
		this.#lookUntil = 0;
	}
	/** Starts what the state needs. */
	#run() {
		this.#stop();
		if (this.#repeatsLeft > 0) this.#stopAlarm = at(new Deadline(now() + RING_EVERY), this.#repeat);
		if (this.#session === void 0 || this.phase !== "running") return;
		const latest = now() + (this.#session.left ?? this.#length);
		this.#deadline ??= new Deadline(Math.min(this.#session.endsAt ?? 0, latest));
		const stops = [everySecond(this.#tick), keepAwake()];
		this.#stopRunning = () => {
			for (const stop of stops) stop();
		};
		this.#setAlarm();
	}
	#stop() {
		this.#stopAlarm?.();
		this.#stopRunning?.();
		this.#stopAlarm = this.#stopRunning = void 0;
	}
	/** For the next look or the end, whichever is first: a hidden page has no ticks. */
	#setAlarm() {
		const delay = Math.min(this.#nextLook - this.#iced, this.left);
		this.#stopAlarm = at(new Deadline(now() + delay), this.#alarm);
	}
	#alarm = () => {
		if (this.left <= 0) {
			this.#finish();
			return;
		}
		this.#lookIfDue();
		this.#setAlarm();
	};
	#tick = () => {
		if (this.left <= 0 || !this.#session) return;
		this.#lookIfDue();
		this.#remember({
			...this.#session,
			left: this.left
		});
		this.#handlers.tick();
	};
	#lookIfDue() {
		if (this.#iced < this.#nextLook) return;
		this.#nextLook = nextLookAfter(this.#iced);
		this.#lookUntil = this.#iced + MINUTE;
		askToLook();
		this.#handlers.look();
	}
	#finish() {
		if (!this.#session) return;
		const { minutes, endsAt = now() } = this.#session;
		this.#enter({
			minutes,
			endsAt: Math.min(endsAt, now()),
			isOver: true
		});
		this.#repeatsLeft = REPEATS;
		this.#isHeard = false;
		this.#run();
		ring();
		this.#handlers.finish();
	}
	#repeat = () => {
		ring();
		this.#repeatsLeft -= 1;
		this.#run();
		this.#widget.requestUpdate();
	};
	/** The name itself, or one like it where another timer of this page has it. */
	#freeName(name) {
		return inPage.get(name)?.deref()?.isInPage ?? false ? this.#freeName(`${name}+`) : name;
	}
};
var nextLookAfter = (iced) => (Math.floor(iced / LOOK_EVERY) + 1) * LOOK_EVERY;
export { Icing };

//# sourceMappingURL=icing.js.map