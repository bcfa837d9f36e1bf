/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { memoryOf, recall } from "../../exercise/session-memory.js";
import { keepAwake } from "../../kit/awake.js";
import { Deadline, at, now } from "../../kit/clock.js";
import { msg } from "../../kit/msg.js";
import { prepareSound } from "../../kit/sound.js";
import { cuesBetween, cuesOf, textOf } from "./cues.js";
import { showMediaState, takeMediaKeys } from "./media-keys.js";
import { SECOND, lengthOf, planOf } from "../../exercise/plan.js";
import { advance, asSession, asWritten, countdownOf, extend, isRunning, leave, leftOf, pause, resume, start } from "./session.js";
import { sound } from "./sounds.js";
import { hush, speak, voiceFor } from "./voice.js";
import { real } from "../../kit/unclobbered.js";
// src/widgets/exercise-session/guide.ts
/** The one session of the page that runs: two voices at once would help nobody. */
var stopOther;
/** Runs a session: looks when something is due, says it, and writes down where it stands. */
var Guide = class {
	#steps;
	/** How much of the step was left when cues were last played. */
	#heard;
	#memory;
	#letSleep;
	#giveMediaKeys;
	#stopWaiting;
	constructor(host) {
		this.host = host;
		this.works = [];
		this.isMuted = false;
		this.#steps = [];
		this.#heard = Infinity;
		this.#memory = memoryOf("0");
		this.look = () => {
			const before = this.session;
			if (!before || !isRunning(before)) return;
			let session = advance(before, this.#steps, now());
			if (real(document).hidden) session = leave(session, this.#steps, now());
			if (session.index !== before.index) this.#heard = Infinity;
			if (session.index !== before.index || session.endsAt !== before.endsAt) {
				this.enter(session);
				return;
			}
			this.session = session;
			this.#wait();
			this.#playCues(session);
			this.host.repaint();
		};
		this.#stepAside = () => {
			if (this.session) this.enter(pause(this.session, "patient", now()));
			this.#stop();
		};
	}
	get script() {
		return {
			works: this.works,
			steps: this.#steps,
			locale: this.host.locale()
		};
	}
	get isSpeaking() {
		return !this.isMuted && voiceFor(this.host.locale()) !== void 0;
	}
	/** Whether a session of this tab could not be read, and was set aside. */
	get isUnreadable() {
		return this.#memory.unreadable;
	}
	/** Takes up the session of this tab; it waits for the patient, who has the next gesture. */
	restore(name, works) {
		this.#memory = memoryOf(name);
		const memory = recall(name);
		if (!memory) {
			if (!this.isUnreadable) this.#memory.erase();
			return;
		}
		const names = memory.exercises.split(" ");
		const remembered = works.filter(({ exercise }) => names.includes(exercise.id));
		const steps = planOf(remembered);
		const session = asSession(memory.session, steps);
		if (!session || lengthOf(steps) !== memory.length) {
			this.#memory.erase();
			return;
		}
		this.works = remembered;
		this.#steps = steps;
		this.isMuted = memory.isMuted;
		const current = advance(session, steps, now());
		this.enter(isRunning(current) ? pause(current, "away", now()) : current);
	}
	/** In a gesture of the patient: else nothing may sound. */
	start(works) {
		prepareSound();
		this.works = works;
		this.#steps = planOf(works);
		this.#heard = Infinity;
		this.enter(start(this.#steps, now()));
	}
	pause(reason) {
		if (!this.session) return;
		this.enter(pause(this.session, reason, now()));
		if (reason === "patient") this.say(() => msg("Paused"), true);
	}
	/** In a gesture of the patient, as the start. */
	resume() {
		if (!this.session) return;
		prepareSound();
		const session = resume(this.session, this.#steps, now());
		const isNew = session.resumedWith !== void 0;
		this.#heard = isNew ? Infinity : leftOf(this.session, now());
		this.enter(session);
	}
	go(move) {
		if (!this.session || this.session.ending) return;
		this.#heard = Infinity;
		this.enter(move(this.session, this.#steps, now()));
		const [cue] = this.session.pause ? cuesOf(this.session, this.script) : [];
		if (cue) this.host.announce(() => textOf(cue));
	}
	extend(seconds) {
		if (this.session) this.enter(extend(this.session, this.#steps, seconds * SECOND));
	}
	/** Moves to a state, writes it down for the life of the tab, and does what it needs. */
	enter(session) {
		const before = this.session;
		this.session = session;
		this.#remember();
		if (!isRunning(session)) {
			hush();
			this.host.moved(void 0, 0);
		}
		if (session.pause === "away" && before && !before.pause) {
			sound("rest");
			this.say(() => msg("Paused while you were away."), true);
		}
		this.#run(session);
		this.#playCues(session);
		this.host.changed(before);
	}
	/** The element goes; the tab remembers where it was. */
	leave() {
		if (this.session && !this.session.isOver) {
			this.session = leave(this.session, this.#steps, now());
			this.#remember();
		}
		this.#stop();
	}
	reset() {
		this.session = void 0;
		this.#memory.erase();
		this.#stop();
	}
	toggleVoice() {
		this.isMuted = !this.isMuted;
		if (this.isMuted) hush();
		this.#remember();
	}
	/** Says it aloud, and to screen readers where nobody else does. */
	say(text, isForReaders = !this.isSpeaking) {
		if (isForReaders) this.host.announce(text);
		if (this.isSpeaking) speak(this.host.inLanguage(text), this.host.locale());
	}
	#remember() {
		const { session, isMuted } = this;
		if (!session) return;
		const exercises = this.works.map(({ exercise }) => exercise.id).join(" ");
		const length = lengthOf(this.#steps);
		this.#memory.write({
			exercises,
			length,
			isMuted,
			session: asWritten(session)
		});
	}
	/** Plays what is due since the last time; of what is late, the last. */
	#playCues(session) {
		if (session.endsAt === void 0) return;
		const left = session.endsAt - now();
		const isEntering = this.#heard === Infinity;
		const due = cuesBetween(cuesOf(session, this.script), this.#heard, left);
		this.#heard = left;
		const step = this.#steps[session.index];
		if (!step || real(document).hidden) return;
		const heard = due.findLast((cue) => cue.sound);
		if (heard?.sound) sound(heard.sound);
		const spoken = due.findLast((cue) => cue.words?.length);
		if (spoken) this.#sayCue(spoken, step.duration >= SECOND);
		if ((isEntering || due.some((cue) => cue.left === session.resumedWith)) && countdownOf(session, now()) === 0) this.host.moved(step.kind, leftOf(session, now()));
	}
	#sayCue(cue, isSlow) {
		this.say(() => textOf(cue), cue.isMilestone ?? (isSlow && !this.isSpeaking));
	}
	/** Starts what a state needs: an alarm, media keys and a screen that stays on. */
	#run(session) {
		if (session.ending) {
			this.#stop();
			return;
		}
		const isRunning$1 = isRunning(session);
		if (isRunning$1) this.#takeTurn();
		this.#giveMediaKeys ??= takeMediaKeys(this.host.mediaActions);
		showMediaState(isRunning$1 ? "playing" : "paused", this.host.inLanguage(this.host.title));
		this.#wait();
		if (isRunning$1) this.#letSleep ??= keepAwake();
		else this.#stopStayingAwake();
	}
	#takeTurn() {
		if (stopOther !== this.#stepAside) stopOther?.();
		stopOther = this.#stepAside;
	}
	/** Another session of the page goes on. */
	#stepAside;
	/** Sets the alarm for the next cue or the next second, out of sight for the end only. */
	#wait() {
		this.#stopWaiting?.();
		const { endsAt } = this.session ?? {};
		if (!this.session || endsAt === void 0) return;
		const left = endsAt - now();
		const second = Math.max(0, Math.ceil(left / SECOND) - 1) * SECOND;
		const cues = cuesOf(this.session, this.script).map((cue) => cue.left);
		const due = Math.max(second, ...cues.filter((moment) => moment < left));
		this.#stopWaiting = at(new Deadline(endsAt - (real(document).hidden ? 0 : due)), this.look);
	}
	#stopStayingAwake() {
		this.#letSleep?.();
		this.#letSleep = void 0;
	}
	#stop() {
		if (stopOther === this.#stepAside) stopOther = void 0;
		hush();
		this.#stopWaiting?.();
		this.#stopStayingAwake();
		this.#giveMediaKeys?.();
		this.#giveMediaKeys = void 0;
	}
};
export { Guide };

//# sourceMappingURL=guide.js.map