import { expect } from '@open-wc/testing';
import { ExerciseProgram } from '../../../src/widgets/exercise-program/exercise-program.js';
import type { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { define } from '../../support/define.js';
import { warningsOf } from '../../support/warnings.js';
import { all, button, detailsOf, part, shownText, showWidget } from '../../support/widget.js';
import {
  begin,
  counter,
  HOUR,
  isRunning,
  KEY,
  MINUTE,
  pass,
  press,
  SECOND,
  setHidden,
  settled,
  show,
  started,
  withDevice,
} from './widget.js';

define('pht-exercise-program', ExerciseProgram);

const UNREADABLE = 'Your saved place could not be read. It is set aside, not deleted.';
const AWAY = 'Paused while you were away.';

describe('pht-exercise-session, after a while', () => {
  const device = withDevice();

  /** The tab loads the page again; browsers hide it first. */
  async function reload(widget: ExerciseSession, seconds = 2): Promise<ExerciseSession> {
    await setHidden(true);
    widget.remove();
    device().clock.freeze(seconds * SECOND);
    Reflect.deleteProperty(HTMLDocument.prototype, 'hidden');
    return show();
  }

  describe('a reload', () => {
    it('in the middle keeps the place, and waits for the patient', async () => {
      const widget = await started();
      await pass(widget, 23);
      const again = await reload(widget);
      expect(counter(again)).to.equal('Hold 20');
      expect(shownText(again)).to.include(AWAY);
      expect(isRunning(again)).to.equal(false);
      await press(again, 'primary');
      await pass(again, 4);
      expect(counter(again)).to.equal('Hold 19');
    });

    it('in a rest lets the rest count', async () => {
      const widget = await started();
      await pass(widget, 46);
      const again = await reload(widget, 60);
      expect(counter(again)).to.equal('Rest 0:57');
      const later = await reload(again, 600);
      expect(counter(later)).to.equal('Rest 0:57');
    });

    it('after a rest is over waits at the next set', async () => {
      const widget = await started();
      await pass(widget, 46);
      expect(counter(await reload(widget, 600))).to.equal('Get ready 3');
    });

    it('keeps nothing of pain: it asks whether to end, as after the closing button', async () => {
      const widget = await started();
      await pass(widget, 20);
      await press(widget, 'hurts');
      part(widget, 'scale')!.querySelectorAll('input')[4]!.click();
      await settled(widget);
      const stored = sessionStorage.getItem(KEY)!;
      expect(stored).to.not.match(/pain|hurt|sharp|score|"4"|:4[,}]/);
      await press(widget, 'primary');
      await press(widget, 'close');
      const ofClosing = sessionStorage.getItem(KEY)!;
      expect(withoutNumbers(stored)).to.equal(withoutNumbers(ofClosing));
      const again = await reload(widget);
      expect(shownText(again)).to.include('End this session?');
    });

    it('keeps nothing of pain when the session has ended for it', async () => {
      const widget = await started();
      await pass(widget, 20);
      await press(widget, 'hurts');
      part(widget, 'scale')!.querySelectorAll('input')[8]!.click();
      await settled(widget);
      await press(widget, 'finish');
      const stored = sessionStorage.getItem(KEY)!;
      await press(widget, 'finish');
      await begin(widget);
      await pass(widget, 20);
      for (const name of ['close', 'finish', 'finish']) await press(widget, name);
      const ofClosing = sessionStorage.getItem(KEY)!;
      expect(withoutNumbers(stored)).to.equal(withoutNumbers(ofClosing));
      expect(stored).to.not.include('pain');
    });

    it('without a word before it, as after a crash, keeps the step', async () => {
      const widget = await started();
      await pass(widget, 23);
      const stored = sessionStorage.getItem(KEY)!;
      widget.remove();
      sessionStorage.setItem(KEY, stored);
      device().clock.freeze(MINUTE);
      expect(counter(await show())).to.equal('Hold 30');
    });

    it('with another dose, other exercises, or much later starts anew', async () => {
      const widget = await started();
      await pass(widget, 23);
      const stored = sessionStorage.getItem(KEY)!;
      widget.remove();
      for (const attributes of [{ hold: '10' }, { exercises: 'heel-slide' }]) {
        sessionStorage.setItem(KEY, stored);
        const again = await show(attributes);
        expect(shownText(again)).to.include('Start session').and.not.include(UNREADABLE);
        again.remove();
      }
      sessionStorage.setItem(KEY, stored);
      device().clock.freeze(7 * HOUR);
      expect(shownText(await show())).to.include('Start session');
    });

    it('of a finished session tells the page nothing twice', async () => {
      const widget = await started({ sets: '1', hold: '5' });
      await pass(widget, 21);
      await press(widget, 'finish');
      widget.remove();
      const done = await detailsOf('pht-session-done', async () => {
        expect(shownText(await show({ sets: '1', hold: '5' }))).to.include('Session done');
      });
      expect(done).to.deep.equal([]);
    });

    it('keeps two sessions of a page apart', async () => {
      const widget = await started();
      await pass(widget, 12);
      const other = await show({ id: 'other' });
      expect(shownText(other)).to.include('Start session');
      expect(counter(widget)).to.equal('Lift 1');
    });
  });

  describe('a frozen or sleeping page', () => {
    it('stands where it was', async () => {
      const widget = await started();
      await pass(widget, 23);
      device().clock.sleep(HOUR);
      document.dispatchEvent(new Event('resume'));
      await settled(widget);
      expect(counter(widget)).to.equal('Hold 20');
      expect(shownText(widget)).to.include(AWAY);
    });

    it('that slept in view notices within a second', async () => {
      const widget = await started();
      await pass(widget, 23);
      device().clock.sleep(HOUR);
      device().clock.pass(SECOND);
      await settled(widget);
      expect(isRunning(widget)).to.equal(false);
    });

    it('does not mind a clock that is set back', async () => {
      const widget = await started();
      await pass(widget, 23);
      device().clock.setWall(-3 * HOUR);
      await pass(widget, 3);
      expect(counter(widget)).to.match(/^Hold 1[78]$/);
    });
  });

  describe('a hidden page', () => {
    it('waits, and does no work', async () => {
      const widget = await started();
      await pass(widget, 23);
      await setHidden(true);
      expect(device().clock.pending).to.equal(0);
      await setHidden(false);
      await settled(widget);
      expect(counter(widget)).to.equal('Hold 20');
      expect(isRunning(widget)).to.equal(false);
    });

    it('rests on, with one alarm for the end', async () => {
      const widget = await started();
      await pass(widget, 46);
      await setHidden(true);
      expect(device().clock.pending).to.equal(1);
      device().clock.pass(30 * SECOND);
      await setHidden(false);
      await settled(widget);
      expect(counter(widget)).to.equal('Rest 1:27');
      expect(isRunning(widget)).to.equal(true);
    });

    it('says when the rest is over, and waits there', async () => {
      const widget = await started();
      await pass(widget, 46);
      await setHidden(true);
      device().clock.pass(10 * MINUTE);
      expect(device().spoken.at(-1)).to.deep.equal([163, AWAY]);
      await setHidden(false);
      await settled(widget);
      expect(counter(widget)).to.equal('Get ready 3');
      expect(isRunning(widget)).to.equal(false);
    });
  });

  it('does no work before the start, in a pause and after the end', async () => {
    const widget = await show({ sets: '1', hold: '5' });
    expect(device().clock.pending).to.equal(0);
    await begin(widget);
    expect(device().clock.pending).to.equal(1);
    await press(widget, 'primary');
    expect(device().clock.pending).to.equal(0);
    await press(widget, 'primary');
    await pass(widget, 21);
    expect(device().clock.pending).to.equal(0);
  });

  for (const text of [
    '{',
    'null',
    '{"version":9}',
    '{"version":1,"data":["x"]}',
    '{"version":1,"data":{"exercises":"bridge-hold","length":1,"session":{}}}',
    '{"version":1,"data":{"exercises":"bridge-hold","length":670000,"session":{"index":-4}}}',
  ]) {
    it(`starts anew with stored data it cannot read: ${text}`, async () => {
      sessionStorage.setItem(KEY, text);
      await warningsOf(async () => {
        const widget = await show();
        expect(shownText(widget)).to.include('Start session').and.include(UNREADABLE);
        expect(sessionStorage.getItem(`${KEY}-unreadable`)).to.equal(text);
        await begin(widget);
        expect(counter(widget)).to.equal('Get ready 10');
        expect(shownText(widget)).not.to.include(UNREADABLE);
        expect(sessionStorage.getItem(`${KEY}-unreadable`)).to.equal(text);
      });
    });
  }

  it('says so in a program too, which reads the data before', async () => {
    sessionStorage.setItem(KEY, '{');
    await warningsOf(async () => {
      const program = await showWidget('pht-exercise-program', 800, {
        id: 'session',
        stage: '1',
      });
      button(program, 'Start today’s session')!.click();
      await program.updateComplete;
      const session = all(program, 'pht-exercise-session')[0] as ExerciseSession;
      await session.updateComplete;
      expect(shownText(session)).to.include(UNREADABLE);
    });
    expect(sessionStorage.getItem(`${KEY}-unreadable`)).to.equal('{');
  });

  it('works without storage', async () => {
    const { getItem, setItem } = Storage.prototype;
    const deny = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: deny, setItem: deny });
    try {
      const widget = await started();
      await pass(widget, 14);
      expect(counter(widget)).to.equal('Hold 29');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });
});

const withoutNumbers = (text: string): string => text.replace(/\d+/g, '0');
