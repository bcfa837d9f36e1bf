import { expect } from '@open-wc/testing';
import type { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { all } from '../../support/widget.js';
import { pass, press, started, withDevice } from './widget.js';

/** Seconds of the movement that the figure makes now; 0 while it stands still. */
function movement(widget: ExerciseSession): number {
  const [drawing] = all(widget, '.figure-place svg');
  const running = drawing!
    .getAnimations({ subtree: true })
    .filter(({ playState }) => playState === 'running');
  return Number(running[0]?.effect?.getTiming().duration ?? 0) / 1000;
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
