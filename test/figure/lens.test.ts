import { expect, fixture, html } from '@open-wc/testing';
import { ropeAt } from '../../src/anatomy/lateral/rope.js';
import { exerciseNamed, stageOf } from '../../src/content/exercises.js';
import { activities, type ActivityId } from '../../src/content/symptom-guide.js';
import { renderCornerLens } from '../../src/exercise/lens.js';
import { figureNames, FigurePlayer, renderFigure, renderLens } from '../../src/figure/index.js';
import type { FigureName } from '../../src/figure/names.js';
import { legOf, levelOf, pressingOf, wrapOf, type Leg } from '../../src/figure/lens/pressing.js';
import { levelAt, mostPressed } from '../../src/figure/lens/render.js';
import { degrees } from '../../src/figure/skeleton.js';
import { emulateMedia, itEmulating } from '../support/emulation.js';
import { moments } from './samples.js';

const [LITTLE, SOME, MUCH] = [0, 1, 2] as const;

describe('how hard the tendon is pressed', () => {
  const cases = [
    ['lying flat', 0, 0, LITTLE],
    ['a leg drawn back', -12, 0, LITTLE],
    ['a heel slide', 37, 75, LITTLE],
    ['the start of a bridge', 50, 105, LITTLE],
    ['a long bridge', 20, 41, LITTLE],
    ['a hip hinge that stops at 45°', 45, 15, SOME],
    ['stairs', 65, 65, SOME],
    ['a high step', 70, 70, SOME],
    ['a hinge with a straight knee', 60, 0, MUCH],
    ['a stretch in a doorway', 75, 5, MUCH],
    ['sitting', 90, 90, MUCH],
    ['a deep lunge', 90, 90, MUCH],
    ['bending to tie a shoe', 90, 0, MUCH],
    ['a deep squat', 110, 120, MUCH],
  ] as const;
  for (const [name, hip, knee, level] of cases) {
    it(`is ${['little', 'some', 'much'][level]!} in ${name}`, () => {
      expect(levelOf({ hip, knee })).to.equal(level);
    });
  }

  it('is called the same where the symptom guide tells what brings the pain on', () => {
    const legs: Record<ActivityId, Leg> = {
      sitting: { hip: 90, knee: 90 },
      bending: { hip: 90, knee: 0 },
      squatting: { hip: 110, knee: 120 },
      climbing: { hip: 65, knee: 65 },
      running: { hip: 55, knee: 50 },
      stretching: { hip: 65, knee: 0 },
    };
    for (const { id, pressing } of activities) {
      // There, 0 is none.
      expect(pressing, id).to.equal(levelOf(legs[id]) + 1);
    }
  });

  it('grows as the hip bends, and as the knee is straightened', () => {
    for (let hip = 15; hip <= 65; hip += 10) {
      expect(pressingOf({ hip: hip + 10, knee: 40 })).to.be.above(pressingOf({ hip, knee: 40 }));
      expect(pressingOf({ hip, knee: 0 })).to.be.above(pressingOf({ hip, knee: 90 }));
    }
  });

  it('goes around the bone as in the side view of the anatomy', () => {
    for (let hip = 0; hip <= 90; hip += 10) {
      const { place } = ropeAt(hip);
      const [from, to] = [place(180), place(200)];
      const way = degrees(Math.atan2(to.x - from.x, to.y - from.y));
      expect(wrapOf({ hip, knee: 0 }), `hip ${hip}°`).to.be.closeTo(way, 3);
    }
  });

  it('is little in all moves of the first two stages, and some or more where the hip bends', () => {
    const most = (name: FigureName) =>
      Math.max(...moments(name).map((skeleton) => levelOf(legOf(skeleton))));
    for (const name of figureNames) {
      const stage = stageOf(exerciseNamed(name)!);
      if (stage <= 2) expect(most(name), name).to.equal(LITTLE);
      // What a list says of the whole move.
      expect(levelAt(name, mostPressed(name)), name).to.equal(most(name));
    }
    for (const name of ['hip-hinge', 'step-up'] as const) expect(most(name), name).to.equal(SOME);
    for (const name of ['standing-stretch', 'doorway-stretch', 'split-squat'] as const) {
      expect(most(name), name).to.equal(MUCH);
    }
  });
});

describe('the lens', () => {
  const TEMPO = { up: 2, hold: 5, down: 3, rest: 1 };
  let place: HTMLElement;
  let player: FigurePlayer;

  async function show(name: FigureName): Promise<void> {
    const options = { side: 'right', hasLens: true } as const;
    place = await fixture<HTMLElement>(
      html`<div>
        ${renderFigure(name, options)} ${renderCornerLens(exerciseNamed(name)!, options, 0)}
      </div>`,
    );
    player = new FigurePlayer(place.querySelector('svg')!, name, options);
  }

  afterEach(() => player.stop());

  /** The word of a figure that rests: the styles hide the others. */
  const words = () => [...place.querySelectorAll('.lens-word[opacity="1"]')].map(textOf);
  const animated = () =>
    [...place.querySelectorAll('.lens-word')].filter(
      (word) => Number(getComputedStyle(word).opacity) > 0.5,
    );
  const textOf = (element: Element) => element.textContent;
  const goTo = (seconds: number) => {
    for (const animation of place.getAnimations({ subtree: true })) {
      animation.currentTime = seconds * 1000;
    }
  };
  /** What the attributes of the resting drawing say. */
  const picture = () =>
    [...place.querySelectorAll('.lens .fig-item')].map((group) =>
      group.getAttribute('transform'),
    );

  it('moves with the figure, and its word with it', async () => {
    await show('split-squat');
    expect(words()).to.deep.equal(['Little pressure']);
    player.play(TEMPO);
    const turned = () =>
      [...place.querySelectorAll('.lens .fig-item')].map(
        (group) => getComputedStyle(group).transform,
      );
    goTo(0);
    const start = turned();
    goTo(3);
    expect(turned()).not.to.deep.equal(start);
    expect(animated().map(textOf)).to.deep.equal(['Much pressure']);
    goTo(10.9);
    expect(turned()).to.deep.equal(start);
  });

  it('shows where the figure is when it stops', async () => {
    await show('chair-lift');
    expect(words()).to.deep.equal(['Much pressure']);
    const start = picture();
    player.toPhase('hold', 0);
    expect(words()).to.deep.equal(['Little pressure']);
    expect(picture()).not.to.deep.equal(start);
    player.stop();
    expect(words()).to.deep.equal(['Much pressure']);
    expect(picture()).to.deep.equal(start);
  });

  itEmulating('shows the end to who wants less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      await show('standing-stretch');
      player.play(TEMPO);
      expect(words()).to.deep.equal(['Much pressure']);
      expect(place.getAnimations({ subtree: true })).to.have.lengthOf(0);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('has nothing that a strict page refuses, and is mirrored with the figure', async () => {
    await show('bridge-hold');
    const drawn = await fixture<HTMLElement>(
      html`<div>${renderLens('bridge-hold', 'left', 1)}</div>`,
    );
    expect(drawn.querySelector('[id], [style], [filter], [clip-path], [mask]')).to.be.null;
    expect(drawn.querySelector('[transform="scale(-1 1)"]')).to.exist;
    expect(drawn.innerHTML).not.to.contain('NaN');
  });
});
