/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { Deadline, at } from "../../kit/clock.js";
import { fileOf, marked, midnight, ofDay, progressOf, progressStore, textOf, ticksOf, today } from "./progress.js";
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
		this.#read = () => {
			const stored = this.#store.read();
			const wasKept = this.isKept;
			this.isKept = stored !== void 0;
			if (stored !== void 0) this.#takeOver(progressOf(stored), wasKept);
			else if (wasKept) this.#all = /* @__PURE__ */ new Set();
			this.host.requestUpdate();
		};
		host.addController(this);
	}
	get isDenied() {
		return this.#store.denied;
	}
	/** The text of ticks that could not be read. */
	get setAside() {
		return this.#store.setAside;
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
	toggle(exercise, time) {
		const isDone = !this.of(exercise)[time];
		this.#read();
		this.#all = marked(this.#all, today(), exercise.id, time, isDone);
		this.#write();
	}
	/** Keeps the ticks on the device, or erases them; what is in sight stays there. */
	keep(isKept) {
		this.#read();
		this.isKept = isKept;
		if (!isKept) {
			this.#all = ofDay(this.#all, today());
			this.#store.erase();
		}
		this.#write();
	}
	eraseSetAside() {
		this.#store.eraseSetAside();
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
	/** Ticks that nobody kept so far are kept from now on, beside those that are. */
	#takeOver(kept, wasKept) {
		const own = wasKept ? [] : [...this.#all];
		this.#all = /* @__PURE__ */ new Set([...kept, ...own]);
		if (this.#all.size > kept.size) this.#write();
	}
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