/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { Deadline, at } from "../../kit/clock.js";
import { fileOf, midnight, progressOf, progressStore, textOf, ticksOf, today, toggled } from "./progress.js";
// src/widgets/exercise-program/ticks.ts
/** Today's ticks. They stay on the device only when the patient says so. */
var Ticks = class {
	#all;
	#store;
	#stopFollowing;
	#stopWaiting;
	constructor(host) {
		this.host = host;
		this.isKept = false;
		this.#all = /* @__PURE__ */ new Set();
		this.#store = progressStore();
		this.toggleKeeping = () => {
			this.isKept = !this.isKept;
			if (!this.isKept) this.#store.erase();
			this.#write();
		};
		this.#read = () => {
			const stored = this.#store.read();
			this.isKept = stored !== void 0;
			if (stored !== void 0) this.#all = progressOf(stored);
			this.host.requestUpdate();
		};
		host.addController(this);
	}
	get isDenied() {
		return this.#store.denied;
	}
	get isUnreadable() {
		return this.#store.unreadable;
	}
	hostConnected() {
		this.#read();
		this.#stopFollowing = this.#store.follow(this.#read);
		this.#waitForMidnight();
	}
	hostDisconnected() {
		this.#stopFollowing?.();
		this.#stopWaiting?.();
	}
	/** One for each time of the day, true where it is done. */
	of(exercise) {
		return ticksOf(this.#all, today(), exercise);
	}
	/** Sets a tick or takes it back; `time` counts from 0. */
	toggle({ id }, time) {
		this.#all = toggled(this.#all, today(), id, time);
		this.#write();
	}
	/** A table of all that was done, for the patient's own use. */
	get file() {
		return fileOf(this.#all);
	}
	#write() {
		if (this.isKept) this.#store.write(textOf(this.#all));
		this.host.requestUpdate();
	}
	#read;
	/** A new day has new ticks. */
	#waitForMidnight() {
		this.#stopWaiting = at(new Deadline(midnight()), () => {
			this.host.requestUpdate();
			this.#waitForMidnight();
		});
	}
};
export { Ticks };

//# sourceMappingURL=ticks.js.map