import { expect } from '@open-wc/testing';
import { exerciseNamed } from '../../../src/content/exercises.js';
import { usualPrescription, type Prescription } from '../../../src/exercise/prescription.js';
import {
  lengthOf,
  planOf,
  startOfNextExercise,
  startOfNextSet,
  startOfRep,
  startOfSet,
  type Step,
  type Work,
} from '../../../src/exercise/plan.js';

const work = (name: string, more: Partial<Prescription> = {}): Work => {
  const exercise = exerciseNamed(name)!;
  return { exercise, prescription: { ...usualPrescription(exercise), ...more } };
};

const shown = (steps: readonly Step[]): string =>
  steps
    .map(
      ({ kind, duration, side }) => `${kind} ${duration / 1000}${side === 'both' ? '' : side[0]}`,
    )
    .join(', ');

describe('the plan of an exercise session', () => {
  it('lifts, holds and lowers by tempo, with rests between the sets', () => {
    const steps = planOf([work('bridge-hold', { sets: 2, hold: 30, rest: 60, tempo: 2 })]);
    expect(shown(steps)).to.equal(
      'ready 10, up 2, hold 30, down 2, rest 57, ready 3, up 2, hold 30, down 2',
    );
  });

  it('holds nothing where nothing is to be held', () => {
    const steps = planOf([work('bridge-reps', { sets: 1, reps: 2, tempo: 3 })]);
    expect(shown(steps)).to.equal('ready 10, up 3, down 3, up 3, down 3');
  });

  it('gives each leg its turn in every set', () => {
    const steps = planOf([work('heel-slide', { sets: 2, reps: 1, rest: 10, tempo: 1 })]);
    expect(shown(steps)).to.equal(
      'ready 10l, up 1l, down 1l, switch 10r, up 1r, down 1r, rest 7r, ' +
        'ready 3l, up 1l, down 1l, switch 10r, up 1r, down 1r',
    );
  });

  it('has one leg work where a clinic says so', () => {
    const steps = planOf([work('heel-slide', { sets: 1, reps: 1, tempo: 1, side: 'right' })]);
    expect(shown(steps)).to.equal('ready 10r, up 1r, down 1r');
    const both = planOf([work('bridge-reps', { sets: 1, reps: 1, tempo: 1, side: 'right' })]);
    expect(shown(both)).to.equal('ready 10, up 1, down 1');
  });

  it('counts the time to get ready as rest, and rests after no last exercise', () => {
    const steps = planOf([
      work('bridge-hold', { sets: 1, hold: 5, rest: 30, tempo: 1 }),
      work('bridge-reps', { sets: 1, reps: 1, tempo: 1 }),
    ]);
    expect(shown(steps)).to.equal(
      'ready 10, up 1, hold 5, down 1, rest 20, ready 10, up 1, down 1',
    );
    expect(lengthOf(steps)).to.equal(49_000);
  });

  it('knows where sets, repetitions and exercises start', () => {
    const steps = planOf([
      work('bridge-hold', { sets: 2, hold: 5, rest: 30, tempo: 1 }),
      work('prone-hip-extension', { sets: 1, reps: 2, hold: 5, tempo: 1 }),
    ]);
    // 0 ready, 1–3 set 1, 4 rest, 5 ready, 6–8 set 2, 9 rest, 10 ready, 11–16 left, 17 switch
    expect([0, 2, 4, 5, 8, 9, 10, 13, 18].map((index) => startOfSet(steps, index))).to.deep.equal(
      [0, 0, 0, 5, 5, 5, 10, 10, 17],
    );
    expect([0, 4, 7, 12, 17].map((index) => startOfNextSet(steps, index))).to.deep.equal([
      5, 5, 10, 17, 24,
    ]);
    expect(startOfNextExercise(steps, 3)).to.equal(10);
    expect(startOfNextExercise(steps, 12)).to.equal(steps.length);
    expect([11, 13, 14, 16, 18].map((index) => startOfRep(steps, index))).to.deep.equal([
      11, 11, 14, 14, 18,
    ]);
  });

  it('is empty without exercises', () => {
    expect(planOf([])).to.deep.equal([]);
  });
});
