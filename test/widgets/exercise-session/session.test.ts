import { expect } from '@open-wc/testing';
import { exerciseNamed } from '../../../src/content/exercises.js';
import { usualPrescription } from '../../../src/exercise/prescription.js';
import { planOf } from '../../../src/exercise/plan.js';
import {
  advance,
  asSession,
  back,
  countdownOf,
  end,
  extend,
  isRunning,
  leave,
  leftOf,
  next,
  nextExercise,
  pause,
  readyIn,
  resume,
  setsDone,
  start as startWaiting,
  type Session,
} from '../../../src/widgets/exercise-session/session.js';

const SECOND = 1000;
const NOW = Date.UTC(2026, 0, 1, 12);
const bridge = exerciseNamed('bridge-hold')!;
// 0 ready 10, 1 up 2, 2 hold 30, 3 down 2, 4 rest 57, 5 ready 3, 6 up, 7 hold, 8 down
const steps = planOf([
  {
    exercise: bridge,
    prescription: { ...usualPrescription(bridge), sets: 2, hold: 30, rest: 60, tempo: 2 },
  },
]);

/** One that goes on by itself. */
const start = (of: typeof steps, now: number): Session =>
  readyIn(startWaiting(of, now), 10 * SECOND, now);

/** Looks every second, as a page in view does. */
function after(session: Session, seconds: number, from = session.seenAt): Session {
  let current = session;
  for (let second = 1; second <= seconds; second++)
    current = advance(current, steps, from + second * SECOND);
  return current;
}

const at = (session: Session): string =>
  `${steps[session.index]?.kind ?? 'end'} ${leftOf(session, session.seenAt) / SECOND}`;

describe('the state of an exercise session', () => {
  it('waits until the patient is in place, at the start and before the other side', () => {
    const plank = exerciseNamed('side-plank')!;
    const both = planOf([{ exercise: plank, prescription: usualPrescription(plank) }]);
    const look = (session: Session, now: number) => advance(session, both, now);
    let session = startWaiting(both, NOW);
    expect(look(session, NOW + 600 * SECOND)).to.deep.equal(session);
    session = resume(session, both, NOW);
    expect(leftOf(session, NOW)).to.equal(3 * SECOND);
    for (let second = 1; second <= 60; second++) session = look(session, NOW + second * SECOND);
    expect(both[session.index]!.kind).to.equal('switch');
    expect(session.pause).to.equal('ready');
    session = readyIn(session, 30 * SECOND, session.seenAt);
    expect(leftOf(session, session.seenAt)).to.equal(30 * SECOND);
    const now = session.seenAt;
    for (let second = 1; second <= 120; second++) session = look(session, now + second * SECOND);
    expect(isRunning(session)).to.equal(true);
    expect(asSession({ ...session }, both)).to.deep.equal(session);
  });

  it('goes from step to step at wall times, without drift', () => {
    const session = start(steps, NOW);
    expect(at(after(session, 9))).to.equal('ready 1');
    expect(at(after(session, 10))).to.equal('up 2');
    expect(at(after(session, 44))).to.equal('rest 57');
    let late = session;
    for (let look = 1; look <= 40; look++) late = advance(late, steps, NOW + look * 1100);
    expect(at(late)).to.equal('rest 57');
    expect(after(session, 138).ending).to.equal('complete');
    expect(after(session, 137).ending).to.equal(undefined);
  });

  it('counts a set when its last step is over', () => {
    const session = start(steps, NOW);
    expect(setsDone(after(session, 43), 0)).to.equal(0);
    expect(setsDone(after(session, 44), 0)).to.equal(1);
    const again = back(after(session, 50), steps, NOW + 50 * SECOND);
    expect(setsDone(after(again, 44), 0)).to.equal(1);
    expect(setsDone(after(session, 138), 0)).to.equal(2);
  });

  it('counts no set that was skipped', () => {
    const session = next(start(steps, NOW), steps, NOW);
    expect(at(session)).to.equal('ready 3');
    expect(setsDone(after(session, 37), 0)).to.equal(1);
  });

  const slide = exerciseNamed('heel-slide')!;
  const dose = { ...usualPrescription(slide), sets: 4, reps: 1, hold: 0, rest: 30, tempo: 1 };
  /** Of each set: ready, up, down with the left leg; switch, up, down with the right one; rest. */
  const legs = planOf([{ exercise: slide, prescription: dose }]);

  const kindOf = ({ index }: Session) => legs[index]?.kind ?? 'end';

  /** From where a leg's turn begins, one after the other: `x` does it, `-` skips it. */
  function doLegs(marks: string, session = start(legs, NOW)): Session {
    let current = session;
    for (const mark of marks) {
      if (mark === '-') {
        current = next(current, legs, current.seenAt);
        continue;
      }
      const { index } = current;
      while (current.index === index || ['up', 'down'].includes(kindOf(current)))
        current = advance(current, legs, current.seenAt + SECOND);
      if (kindOf(current) === 'rest') current = next(current, legs, current.seenAt);
    }
    return current;
  }

  const backIn = (session: Session) => back(session, legs, session.seenAt);

  it('counts no set of which a leg was skipped, whichever it was', () => {
    expect(setsDone(doLegs('xxxxxxxx'), 0)).to.equal(4);
    expect(setsDone(doLegs('x-'), 0)).to.equal(0);
    expect(setsDone(doLegs('-x'), 0)).to.equal(0);
    expect(setsDone(doLegs('xx-xx-xx'), 0)).to.equal(2);
    expect(setsDone(doLegs('--------'), 0)).to.equal(0);
  });

  it('counts a set once the leg that was skipped is made up for', () => {
    const skipped = backIn(backIn(doLegs('-x')));
    expect(setsDone(doLegs('x', skipped), 0)).to.equal(1);
  });

  it('counts none twice, also not for one that was skipped', () => {
    expect(setsDone(doLegs('x', backIn(doLegs('xx'))), 0)).to.equal(1);
    expect(setsDone(doLegs('x', backIn(doLegs('xx--xx'))), 0)).to.equal(2);
  });

  it('is read with the counts that an earlier version wrote', () => {
    const running = { ...start(steps, NOW), sets: '2' };
    expect(setsDone(asSession(running, steps)!, 0)).to.equal(2);
    expect(asSession({ ...running, sets: '' }, steps)!.sets).to.equal('');
  });

  it('stands where it was after a sleep', () => {
    const session = after(start(steps, NOW), 20);
    const woken = advance(session, steps, NOW + 3_600_000);
    expect(at(woken)).to.equal('hold 22');
    expect(woken.pause).to.equal('away');
    expect(isRunning(woken)).to.equal(false);
  });

  it('rests on while the page sleeps, and waits at the end', () => {
    const resting = after(start(steps, NOW), 54);
    const woken = advance(resting, steps, NOW + 84 * SECOND);
    expect(at(woken)).to.equal('rest 17');
    expect(isRunning(woken)).to.equal(true);
    const later = advance(resting, steps, NOW + 3_600_000);
    expect(at(later)).to.equal('ready 3');
    expect(later.pause).to.equal('away');
  });

  it('waits while the page is out of sight, but not in a rest', () => {
    const working = after(start(steps, NOW), 20);
    expect(leave(working, steps, NOW + 20 * SECOND).pause).to.equal('away');
    const resting = after(start(steps, NOW), 54);
    expect(leave(resting, steps, NOW + 54 * SECOND).pause).to.equal(undefined);
    const paused = pause(working, 'patient', NOW + 20 * SECOND);
    expect(leave(paused, steps, NOW).pause).to.equal('patient');
  });

  it('is no longer when the clock is set back', () => {
    const session = after(start(steps, NOW), 5);
    const back3hours = advance(session, steps, NOW - 3 * 3_600_000);
    expect(at(back3hours)).to.equal('ready 5');
  });

  it('goes on with a countdown: a long hold in the middle, a move from its start', () => {
    const holding = after(start(steps, NOW), 22);
    const paused = pause(holding, 'patient', NOW + 22 * SECOND);
    const resumed = resume(paused, steps, NOW + 100 * SECOND);
    expect(countdownOf(resumed, NOW + 100 * SECOND)).to.equal(3000);
    expect(at(after(resumed, 3))).to.equal('hold 20');
    const lifting = pause(after(start(steps, NOW), 11), 'patient', NOW + 11 * SECOND);
    expect(at(lifting)).to.equal('up 1');
    expect(at(after(resume(lifting, steps, NOW), 3))).to.equal('up 2');
  });

  it('goes on in a rest without a countdown', () => {
    const paused = pause(after(start(steps, NOW), 54), 'patient', NOW + 54 * SECOND);
    const resumed = resume(paused, steps, NOW + 500 * SECOND);
    expect(countdownOf(resumed, NOW + 500 * SECOND)).to.equal(0);
    expect(at(resumed)).to.equal('rest 47');
  });

  it('goes back to the start of the set, and from there to the one before', () => {
    const second = after(start(steps, NOW), 120);
    const now = NOW + 120 * SECOND;
    const once = back(second, steps, now);
    expect(once.index).to.equal(5);
    expect(back(once, steps, now).index).to.equal(0);
    expect(back(start(steps, NOW), steps, NOW).index).to.equal(0);
  });

  it('skips to the next set, exercise or the end; a pause stays one', () => {
    const paused = pause(after(start(steps, NOW), 20), 'patient', NOW + 20 * SECOND);
    const skipped = next(paused, steps, NOW + 30 * SECOND);
    expect(at(skipped)).to.equal('ready 3');
    expect(skipped.pause).to.equal('patient');
    expect(next(skipped, steps, NOW).ending).to.equal('complete');
    expect(nextExercise(start(steps, NOW), steps, NOW).ending).to.equal('complete');
  });

  it('extends a rest, and nothing else', () => {
    const resting = after(start(steps, NOW), 54);
    expect(at(extend(resting, steps, 15 * SECOND))).to.equal('rest 62');
    const working = after(start(steps, NOW), 20);
    expect(extend(working, steps, 15 * SECOND)).to.equal(working);
  });

  describe('read from storage', () => {
    const sound = [
      start(steps, NOW),
      pause(after(start(steps, NOW), 20), 'close', NOW + 20 * SECOND),
      resume(pause(after(start(steps, NOW), 20), 'patient', NOW), steps, NOW),
      end(start(steps, NOW), 'closed', NOW),
      after(start(steps, NOW), 138),
    ];
    for (const [number, session] of sound.entries()) {
      it(`is what it was: ${number}`, () => {
        const stored: unknown = JSON.parse(JSON.stringify(session));
        expect(asSession(stored, steps)).to.deep.equal(stored);
      });
    }

    const session = start(steps, NOW);
    const broken: unknown[] = [
      null,
      'x',
      [],
      {},
      { ...session, index: 99 },
      { ...session, index: -1 },
      { ...session, index: 1.5 },
      { ...session, index: steps.length },
      { ...session, endsAt: Infinity },
      { ...session, endsAt: 'soon' },
      { ...session, endsAt: NOW + 1e12 },
      { ...session, seenAt: 'yesterday' },
      { ...session, sets: [1] },
      { ...session, sets: 'many' },
    ];
    for (const data of broken) {
      it(`is none when it is not sound: ${JSON.stringify(data)}`, () => {
        expect(asSession(data, steps)).to.equal(undefined);
      });
    }
  });
});
