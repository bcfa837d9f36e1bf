import { expect } from '@open-wc/testing';
import type { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { all } from '../../support/widget.js';
import { counter, pass, press, show, started, withDevice } from './widget.js';

/** Seconds of the movement that the figure makes now; 0 while it stands still. */
function movement(widget: ExerciseSession): number {
  const [drawing] = all(widget, '.figure-place svg');
  const running = drawing!
    .getAnimations({ subtree: true })
    .filter(({ playState }) => playState === 'running');
  return Number(running[0]?.effect?.getTiming().duration ?? 0) / 1000;
}

/** Where everything of the figure is, in px of its drawing. */
function picture(widget: ExerciseSession): string {
  const place = all(widget, '.figure-place svg')[0]!.getBoundingClientRect();
  return all(widget, '.figure-place .fig-item')
    .map((item) => item.getBoundingClientRect())
    .flatMap(({ left, top }) => [left - place.left, top - place.top].map(Math.round))
    .join();
}

describe('the figure of pht-exercise-session', () => {
  withDevice();

  it('moves with the patient: a lift takes its time, a hold is there at once', async () => {
    const widget = await started({ tempo: '4', hold: '20' });
    expect(movement(widget)).to.equal(0);
    await pass(widget, 10);
    expect(movement(widget)).to.equal(4);
    await pass(widget, 4);
    expect(movement(widget)).to.equal(1);
  });

  it('stands still in a pause and in the countdown after it, then lifts again', async () => {
    const widget = await started({ tempo: '4' });
    await pass(widget, 12);
    await press(widget, 'primary');
    expect(movement(widget)).to.equal(0);
    await press(widget, 'primary');
    await pass(widget, 2);
    expect(movement(widget)).to.equal(0);
    await pass(widget, 1);
    expect(movement(widget)).to.equal(4);
  });

  it('shows the phase that the dial says, after a reload too', async () => {
    const poses = new Map<string, string>();
    for (const [seconds, phase] of [
      [10, 'Lift'],
      [12, 'Lift'],
      [14, 'Hold'],
      [20, 'Hold'],
      [36, 'Lower'],
    ] as const) {
      const widget = await started({ tempo: '4', hold: '20' });
      await pass(widget, seconds);
      widget.remove();
      const again = await show({ tempo: '4', hold: '20' });
      expect(counter(again)).to.match(new RegExp(`^${phase} `));
      poses.set(`${phase} ${seconds}`, picture(again));
      sessionStorage.clear();
    }
    const start = picture(await started({ tempo: '4', hold: '20' }));
    expect(poses.get('Lift 10')).to.equal(start);
    expect(poses.get('Hold 20')).not.to.equal(start);
    expect(poses.get('Hold 20')).to.equal(poses.get('Hold 14'));
    expect(poses.get('Lift 12')).to.equal(poses.get('Lower 36'));
    expect(poses.get('Lift 12')).not.to.be.oneOf([start, poses.get('Hold 20')]);
  });

  it('begins a repetition anew after a pause in it', async () => {
    const widget = await started({ tempo: '4', hold: '5' });
    const start = picture(widget);
    await pass(widget, 16);
    for (const animation of all(widget, '.figure-place svg')[0]!.getAnimations({
      subtree: true,
    })) {
      if (animation.effect?.getTiming().iterations === 1) animation.finish();
    }
    expect(picture(widget)).not.to.equal(start);
    await press(widget, 'primary');
    await press(widget, 'primary');
    expect(counter(widget)).to.equal('Get ready 3');
    expect(picture(widget)).to.equal(start);
  });

  it('changes the leg with the patient', async () => {
    const widget = await started({ exercises: 'heel-slide', reps: '1', tempo: '2' });
    const [left] = all(widget, '.figure-place svg');
    await pass(widget, 14);
    const [right] = all(widget, '.figure-place svg');
    expect(right).not.to.equal(left);
    await pass(widget, 10);
    expect(movement(widget)).to.equal(2);
  });

  it('is not held on to once the widget is gone', async () => {
    const widget = await started();
    await pass(widget, 11);
    const [drawing] = all(widget, '.figure-place svg');
    widget.remove();
    expect(drawing!.getAnimations({ subtree: true })).to.deep.equal([]);
  });
});
