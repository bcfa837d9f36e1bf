import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { figureNames, FigurePlayer, renderFigure, renderStill } from '../../src/figure/index.js';
import type { BodySide, FigureName } from '../../src/figure/index.js';
import { emulateMedia, itEmulating } from '../support/emulation.js';

const TEMPO = { up: 2, hold: 5, down: 3, rest: 1 };
const SECOND = 1000;

/** Degrees at each keyframe of what turns. */
const turnsOf = (effect: KeyframeEffect): number[] =>
  effect.getKeyframes().flatMap(({ transform }) => {
    const [, turn] = /rotate\((.+?)deg\)/.exec(String(transform)) ?? [];
    return turn ? parseFloat(turn) : [];
  });

describe('figure player', () => {
  let figure: SVGSVGElement;
  let player: FigurePlayer;

  async function show(name: FigureName, side: BodySide = 'right'): Promise<void> {
    const place = await fixture<HTMLElement>(html`<div>${renderFigure(name, { side })}</div>`);
    figure = place.querySelector('svg')!;
    player = new FigurePlayer(figure, name);
  }

  beforeEach(() => show('bridge-hold'));
  afterEach(() => player.stop());

  const groups = () => [...figure.querySelectorAll('.fig-item')];
  const animations = () => figure.getAnimations({ subtree: true });
  const picture = () => groups().map((group) => getComputedStyle(group).transform);

  function goTo(seconds: number): void {
    for (const animation of animations()) animation.currentTime = seconds * SECOND;
  }

  /** What the figure looks like that many seconds after the start. */
  function pictureAt(seconds: number): string[] {
    goTo(seconds);
    return picture();
  }

  it('starts in the start pose, and is there again after each repetition', () => {
    const start = figure.innerHTML;
    player.play(TEMPO);
    expect(figure.innerHTML).to.equal(start);
    const first = pictureAt(0);
    expect(pictureAt(3)).not.to.deep.equal(first);
    expect(pictureAt(10.5)).to.deep.equal(first);
    expect(pictureAt(11)).to.deep.equal(first);
  });

  it('begins each repetition of every exercise where the last one ended', async () => {
    for (const name of figureNames) {
      await show(name);
      player.play(TEMPO);
      const first = rounded(pictureAt(0));
      expect(rounded(pictureAt(10.999)), name).to.equal(first);
      expect(rounded(pictureAt(11)), name).to.equal(first);
      player.stop();
    }
  });

  it('turns every part the short way round', async () => {
    for (const name of figureNames) {
      await show(name);
      player.play(TEMPO);
      const steps = animations().flatMap((animation) => {
        const turns = turnsOf(animation.effect as KeyframeEffect);
        return turns.slice(1).map((turn, index) => Math.abs(turn - turns[index]!));
      });
      expect(Math.max(...steps), name).to.be.lessThan(60);
      player.stop();
    }
  });

  it('holds the end pose for as long as it is prescribed', () => {
    player.play(TEMPO);
    const end = pictureAt(2);
    expect(pictureAt(6.9)).to.deep.equal(end);
    expect(pictureAt(7.5)).not.to.deep.equal(end);
  });

  describe('breath', () => {
    const chest = () =>
      [...figure.querySelectorAll('.fig-shirt')]
        .map((path) => new DOMMatrix(getComputedStyle(path).transform))
        .filter(({ isIdentity }) => !isIdentity);
    const isBreathing = () => chest().length > 0;

    it('lifts the chest in a hold, and only there', () => {
      player.play(TEMPO);
      for (const [second, isIn] of [
        [0, false],
        [1.5, false],
        [2, false],
        [4.5, true],
        [7, false],
        [8.5, false],
        [11, false],
        [15.5, true],
      ] as const) {
        goTo(second);
        expect(isBreathing(), `at ${second}`).to.equal(isIn);
      }
    });

    it('moves the chest by millimetres, and nothing else', () => {
      player.play(TEMPO);
      const held = pictureAt(2.01);
      expect(pictureAt(4.5)).to.deep.equal(held);
      expect(chest()).to.have.lengthOf(1);
      const { a, d, e } = chest()[0]!;
      // The chest is some 11 cm before its axis.
      expect(11 * (a - 1) + e).to.be.within(0.3, 0.9);
      expect(d).to.equal(1);
    });

    it('goes on for as long as a phase holds', () => {
      player.toPhase('hold', 1);
      goTo(1);
      expect(isBreathing()).to.be.false;
      for (const second of [3, 7, 43]) {
        goTo(second);
        expect(isBreathing(), `at ${second}`).to.be.true;
      }
      player.toPhase('down', 2);
      goTo(1);
      expect(isBreathing()).to.be.false;
    });
  });

  it('repeats as often as it is told, then rests at the start', () => {
    player.play(TEMPO, 3);
    const first = pictureAt(0);
    for (const animation of animations()) {
      expect(animation.effect!.getComputedTiming().endTime).to.equal(33 * SECOND);
    }
    expect(pictureAt(40)).to.deep.equal(first);
  });

  it('goes phase by phase, from where it is', () => {
    player.toPhase('up', 2);
    const start = pictureAt(0);
    const end = pictureAt(2);
    expect(end).not.to.deep.equal(start);
    player.toPhase('hold', 5);
    expect(rounded(pictureAt(2))).to.equal(rounded(end));
    player.toPhase('down', 4);
    expect(rounded(pictureAt(0))).to.equal(rounded(end));
    const halfway = pictureAt(2);
    player.toPhase('up', 1);
    expect(rounded(pictureAt(0))).to.equal(rounded(halfway));
    player.toPhase('start', 0);
    expect(animations()).to.have.lengthOf(0);
  });

  it('pauses, resumes and stops', async () => {
    player.play(TEMPO);
    player.pause();
    await nextFrame();
    expect(new Set(animations().map(({ playState }) => playState))).to.deep.equal(
      new Set(['paused']),
    );
    player.resume();
    expect(animations().every(({ playState }) => playState === 'running')).to.be.true;
    player.stop();
    expect(animations()).to.have.lengthOf(0);
  });

  it('does not move while nobody sees it', async () => {
    player.play(TEMPO);
    figure.setAttribute('hidden', '');
    figure.parentElement!.hidden = true;
    await until(() => animations().every(({ playState }) => playState === 'paused'));
    figure.parentElement!.hidden = false;
    await until(() => animations().every(({ playState }) => playState === 'running'));
  });

  itEmulating('shows the end pose to who wants less motion', async () => {
    player.play(TEMPO);
    goTo(4);
    const end = pictureAt(4);
    player.stop();
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      player.toPhase('hold', 1);
      expect(animations()).to.have.lengthOf(0);
      player.play(TEMPO);
      expect(animations()).to.have.lengthOf(0);
      // Attributes and animations write a transform differently: compare where things are.
      expect(rounded(picture())).to.equal(rounded(end));
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('turns the working leg to the viewer', async () => {
    const right = figure.getAttribute('viewBox')!.split(' ').map(Number);
    await show('bridge-hold', 'left');
    const left = figure.getAttribute('viewBox')!.split(' ').map(Number);
    expect(left[0]).to.be.closeTo(-right[0]! - right[2]!, 1);
    expect(figure.querySelector('[transform="scale(-1 1)"]')).to.exist;
  });

  it('moves in every exercise, if only the glow of the muscle', async () => {
    for (const name of figureNames) {
      await show(name);
      player.play(TEMPO);
      expect(animations(), name).not.to.have.lengthOf(0);
      player.stop();
    }
  });

  it('draws without ids, styles, gradients, filters and clip paths', async () => {
    for (const name of figureNames) {
      const still = await fixture<HTMLElement>(
        html`<div>${renderStill(name, { side: 'left', kind: 'still' })}</div>`,
      );
      const refused = still.querySelector(
        '[id], [style], [filter], [clip-path], [mask], style, defs, image, use',
      );
      expect(refused, name).to.be.null;
      expect(still.innerHTML, name).not.to.contain('NaN');
    }
  });

  it('ends the arrow of the still at a bar where the patient presses and nothing moves', async () => {
    for (const name of figureNames) {
      const still = await fixture<HTMLElement>(
        html`<div>${renderStill(name, { side: 'right', kind: 'still' })}</div>`,
      );
      const lines = still.querySelector('.fig-arrow')!.getAttribute('d')!.match(/M/g);
      const isPress = name === 'prone-curl' || name === 'heel-press-back';
      expect(lines, name).to.have.lengthOf(isPress ? 2 : 1);
    }
  });

  it('shows ghost and arrow in the still, neither in the thumbnail', async () => {
    const still = await fixture<HTMLElement>(
      html`<div>${renderStill('hip-hinge', { side: 'right', kind: 'still' })}</div>`,
    );
    const thumbnail = await fixture<HTMLElement>(
      html`<div>${renderStill('hip-hinge', { side: 'right', kind: 'thumbnail' })}</div>`,
    );
    for (const part of ['.fig-ghost path', '.fig-arrow']) {
      expect(still.querySelector(part), part).to.exist;
      expect(thumbnail.querySelector(part), part).to.be.null;
    }
  });
});

const rounded = (matrices: readonly string[]): string =>
  matrices
    .map((matrix) => matrix.replace(/-?[\d.]+(e-?\d+)?/g, (n) => String(Math.round(+n) + 0)))
    .join(' ');

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await nextFrame();
}
