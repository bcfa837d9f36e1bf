import { expect } from '@open-wc/testing';
import type { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { part, shownText } from '../../support/widget.js';
import {
  counter,
  isRunning,
  pass,
  press,
  SECOND,
  settled,
  show,
  started,
  withDevice,
} from './widget.js';

/** Not in every browser yet. */
const { moveBefore } = Element.prototype as Partial<
  Record<'moveBefore', (node: Node, child: Node | null) => void>
>;

const AWAY = 'Paused while you were away.';

describe('a running pht-exercise-session', () => {
  const device = withDevice();

  const running = async (attributes: Record<string, string> = {}) => {
    const widget = await started(attributes);
    await pass(widget, 23);
    return widget;
  };

  async function move(widget: ExerciseSession) {
    const place = document.createElement('div');
    widget.parentElement!.after(place);
    place.append(widget);
    await settled(widget);
  }

  const copyOf = (widget: ExerciseSession): ExerciseSession => {
    widget.insertAdjacentHTML('beforebegin', widget.outerHTML);
    return widget.previousElementSibling as ExerciseSession;
  };

  /** It waits where it stood, and no other has it. */
  function expectWaits(widget: ExerciseSession, others: readonly ExerciseSession[] = []) {
    expect(counter(widget)).to.equal('Hold 20');
    expect(isRunning(widget)).to.equal(false);
    expect(shownText(widget)).to.include(AWAY);
    expect(others.filter((other) => part(other, 'counter')).length).to.equal(0);
  }

  it('waits where it stood after a move when the storage of the tab was cleared', async () => {
    const widget = await running();
    const place = document.createElement('div');
    widget.parentElement!.after(place);
    widget.remove();
    sessionStorage.clear();
    place.append(widget);
    await settled(widget);
    expectWaits(widget);
  });

  it('keeps its place when its id has changed before a move', async () => {
    const widget = await running();
    widget.id = 'another';
    await move(widget);
    expectWaits(widget);
  });

  it('keeps its place when another changes places with it', async () => {
    const first = await running({ id: '' });
    const second = await show({ id: '' });
    second.after(first);
    await settled(first);
    expectWaits(first, [second]);
    first.after(second);
    await settled(second);
    expectWaits(first, [second]);
  });

  it('keeps its place for itself when it is copied', async () => {
    const widget = await running({ id: '' });
    const copy = copyOf(widget);
    await settled(copy);
    await move(widget);
    expectWaits(widget, [copy]);
    const twin = await running({ id: 'twin' });
    const other = copyOf(twin);
    await settled(other);
    await move(twin);
    expectWaits(twin, [other]);
  });

  it('gives way to one that has taken its place and its session', async () => {
    const widget = await running();
    widget.remove();
    const again = await show();
    again.before(widget);
    await settled(widget);
    expectWaits(again, [widget]);
  });

  if (moveBefore) {
    it('goes on when the page moves it without taking it out', async () => {
      const widget = await running();
      const place = document.createElement('div');
      widget.parentElement!.after(place);
      moveBefore.call(place, widget, null);
      await pass(widget, 1);
      expect(counter(widget)).to.equal('Hold 19');
      expect(isRunning(widget)).to.equal(true);
    });
  }

  for (const [when, seconds, count] of [
    ['work', 23, 'Hold 20'],
    ['a rest', 46, 'Rest 1:57'],
  ] as const) {
    it(`waits in ${when}, without a word, once its popup is closed`, async () => {
      const widget = await started();
      await pass(widget, seconds);
      expect(counter(widget)).to.equal(count);
      const { sounds, spoken } = device();
      const before = sounds.length + spoken.length;
      widget.parentElement!.style.display = 'none';
      await pass(widget, 30);
      expect(sounds.length + spoken.length).to.equal(before);
      expect(device().clock.pending).to.equal(0);
      expect(device().awake).to.equal(0);
      widget.parentElement!.style.display = '';
      await settled(widget);
      expect(isRunning(widget)).to.equal(false);
      expect(shownText(widget)).to.include(AWAY);
      await press(widget, 'primary');
      device().clock.pass(SECOND);
      await settled(widget);
      expect(isRunning(widget)).to.equal(true);
    });
  }
});
