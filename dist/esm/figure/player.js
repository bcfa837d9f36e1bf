/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { sceneOf } from "./draw/scene.js";
import { opacityOf, transformOf } from "./draw/transform.js";
import { exercises } from "./exercises/index.js";
import { motionOf } from "./motion.js";
import { numbersUpTo } from "../kit/numbers.js";
import { real } from "../kit/unclobbered.js";
// src/figure/player.ts
/** Often enough that a planted foot stays where it is between two samples. */
var SAMPLES_PER_SECOND = 11;
var FEWEST_SAMPLES = 14;
var MOST_SAMPLES = 40;
/**
* Moves the drawing of renderFigure(). The browser's animation engine does the work: no script
* runs while the figure moves. Rests while nobody can see the figure.
*/
var FigurePlayer = class {
	constructor(figure, name) {
		this.figure = figure;
		this.animations = [];
		this.steps = [];
		this.isPaused = false;
		this.isOnScreen = true;
		this.update = () => {
			const isMoving = !this.isPaused && this.isOnScreen && !real(document).hidden;
			for (const animation of this.animations) {
				if (isMoving && animation.playState === "paused") animation.play();
				if (!isMoving && animation.playState === "running") animation.pause();
			}
		};
		const exercise = exercises[name];
		const { under, body, over } = sceneOf(exercise);
		this.motion = motionOf(exercise);
		this.items = [
			...under,
			...body,
			...over
		];
		this.groups = [...figure.querySelectorAll(".fig-item")];
		this.glow = figure.querySelector(".fig-glow");
		this.viewport = new IntersectionObserver((entries) => {
			this.isOnScreen = entries.some((entry) => entry.isIntersecting);
			this.update();
		});
	}
	/** Repeats the exercise. With reduced motion it shows the end pose instead. */
	play({ up, hold, down, rest }, loops = Infinity) {
		const turn = up + hold;
		const back = turn + down;
		const end = {
			progress: 0,
			time: back + rest
		};
		this.run([
			...travel(0, 1, 0, up),
			...travel(1, 0, turn, back),
			end
		], loops, 1);
	}
	/** Goes from where the figure is to where the phase ends: 'up' and 'hold' at the end pose. */
	toPhase(phase, seconds) {
		const target = phase === "up" || phase === "hold" ? 1 : 0;
		this.run(travel(this.progress, target, 0, seconds), 1, target);
	}
	pause() {
		this.isPaused = true;
		this.update();
	}
	resume() {
		this.isPaused = false;
		this.update();
	}
	/** Back to the start pose. A stopped player may play again. */
	stop() {
		this.show(0);
		this.viewport.disconnect();
		real(document).removeEventListener("visibilitychange", this.update);
	}
	run(steps, loops, resting) {
		const seconds = steps.at(-1)?.time ?? 0;
		if (seconds === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) {
			this.show(resting);
			return;
		}
		this.show(steps[0]?.progress ?? 0);
		this.isPaused = false;
		this.steps = steps;
		const moments = steps.map(({ progress }) => this.motion.at(progress));
		const offset = steps.map(({ time }) => time / seconds);
		const timing = {
			duration: seconds * 1e3,
			iterations: loops,
			fill: "both"
		};
		const animate = (element, property, values) => element && new Set(values).size > 1 ? [element.animate({
			[property]: values,
			offset
		}, timing)] : [];
		this.animations = [...this.items.flatMap(({ place }, index) => animate(this.groups[index], "transform", transformsOf(moments.map(place)))), ...animate(this.glow, "opacity", moments.map(({ effort }) => opacityOf(effort)))];
		this.viewport.observe(this.figure);
		real(document).addEventListener("visibilitychange", this.update);
		this.update();
	}
	show(progress) {
		const moment = this.motion.at(progress);
		this.cancel();
		this.steps = [{
			progress,
			time: 0
		}];
		this.items.forEach(({ place }, index) => {
			this.groups[index]?.setAttribute("transform", transformOf(place(moment)));
		});
		this.glow?.setAttribute("opacity", opacityOf(moment.effort));
	}
	cancel() {
		for (const animation of this.animations) animation.cancel();
		this.animations = [];
	}
	get progress() {
		const time = (this.animations[0]?.effect?.getComputedTiming().progress ?? 0) * (this.steps.at(-1)?.time ?? 0);
		const next = this.steps.find((step) => step.time >= time) ?? {
			progress: 0,
			time: 0
		};
		const last = this.steps.filter((step) => step.time < time).at(-1) ?? next;
		const between = (time - last.time) / (next.time - last.time || 1);
		return last.progress + (next.progress - last.progress) * between;
	}
};
/** A browser turns by the numbers: from 179° to −179° it would go the long way round. */
function transformsOf(places) {
	let turned = 0;
	return places.map((place) => {
		const { turn = 0 } = place;
		turned = turn - 360 * Math.round((turn - turned) / 360);
		return transformOf({
			...place,
			turn: turned
		}, "px", "deg");
	});
}
/** From one progress to another between two times, with a soft start and end. */
function travel(from, to, start, end) {
	const wanted = Math.round((end - start) * SAMPLES_PER_SECOND);
	const count = Math.min(Math.max(wanted, FEWEST_SAMPLES), MOST_SAMPLES);
	return numbersUpTo(count + 1).map((index) => {
		const part = index / count;
		const eased = part * part * (3 - 2 * part);
		return {
			progress: from + (to - from) * eased,
			time: start + (end - start) * part
		};
	});
}
export { FigurePlayer };

//# sourceMappingURL=player.js.map