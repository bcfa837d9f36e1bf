import { expect } from '@open-wc/testing';
import { detailsOf, part } from '../../support/widget.js';
import {
  begin,
  readyIn,
  counter,
  isRunning,
  pass,
  press,
  settled,
  show,
  started,
  withDevice,
} from './widget.js';

describe('several pht-exercise-session on a page', () => {
  const device = withDevice();

  it('run one at a time: the other waits for its patient', async () => {
    const first = await started({ id: 'first' });
    await pass(first, 23);
    const second = await show({ id: 'second', exercises: 'heel-slide' });
    await begin(second);
    expect(isRunning(first)).to.equal(false);
    expect(isRunning(second)).to.equal(true);
    await pass(second, 10);
    expect(counter(first)).to.equal('Hold 20');
    expect(counter(second)).to.equal('Slide 3');
    expect(device().awake).to.equal(1);
    await press(first, 'primary');
    expect(isRunning(second)).to.equal(false);
    expect(device().awake).to.equal(1);
  });

  it('hand the media keys to the one that runs', async () => {
    const first = await started({ id: 'first' });
    const second = await show({ id: 'second', exercises: 'heel-slide' });
    await begin(second);
    first.remove();
    await settled(second);
    device().mediaKeys.get('pause')!();
    await settled(second);
    expect(isRunning(second)).to.equal(false);
  });

  it('keep their places apart, with an id and without', async () => {
    const first = await started({ id: 'first' });
    await pass(first, 12);
    const second = await started({ id: 'second', exercises: 'heel-slide' });
    await pass(second, 11);
    for (const widget of [first, second]) widget.remove();
    expect(counter(await show({ id: 'first' }))).to.equal('Lift 1');
    expect(counter(await show({ id: 'second', exercises: 'heel-slide' }))).to.equal('Slide 2');
    expect(part(await show({ id: '' }), 'counter')).to.equal(undefined);
  });

  it('start once, however often the start is pressed', async () => {
    const widget = await show();
    const starts = await detailsOf('pht-session-start', async () => {
      part(widget, 'start')!.click();
      part(widget, 'start')!.click();
      widget.start();
      await settled(widget);
    });
    expect(starts).to.deep.equal([{ exercises: ['bridge-hold'] }]);
    expect(device().spoken).to.have.length(1);
    await readyIn(widget, 10);
    await pass(widget, 12);
    widget.start();
    await settled(widget);
    expect(counter(widget)).to.equal('Lift 1');
  });
});
