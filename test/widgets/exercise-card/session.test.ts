import { expect } from '@open-wc/testing';
import { setWidgetLoader } from '../../../src/kit/element/load.js';
import { ExerciseCard } from '../../../src/widgets/exercise-card/exercise-card.js';
import { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { define } from '../../support/define.js';
import { until } from '../../support/until.js';
import {
  all,
  button,
  detailsOf,
  focused,
  isShown,
  part,
  press,
  shownText,
  showWidget,
} from '../../support/widget.js';

define('pht-exercise-card', ExerciseCard);

const show = (attributes = {}) => showWidget('pht-exercise-card', 375, attributes);
const playerOf = (card: ExerciseCard) =>
  all(card, 'pht-exercise-session')[0] as ExerciseSession | undefined;

describe('Start in pht-exercise-card', () => {
  let comes: () => Promise<unknown>;

  beforeEach(() => {
    sessionStorage.clear();
    setWidgetLoader(() => comes());
  });
  after(() => setWidgetLoader(() => Promise.resolve()));

  it('says that the session did not come, and lets the drawing move', async () => {
    comes = () => Promise.reject(new Error('offline'));
    const card = await show();
    const details = await detailsOf('pht-exercise-start', async () => {
      await press(card, part(card, 'start'));
      await until(() => shownText(card).includes('The session did not load.'));
    });
    expect(details).to.have.length(1);
    expect(all(card, '[role="alert"]')[0]!.textContent).to.include('The session did not load.');
    expect(button(card, 'Pause the movement')).to.exist;
    expect(isShown(part(card, 'steps'))).to.be.true;
  });

  it('says that it waits for the session, and forgets that once it did not come', async () => {
    let fail = (): void => undefined;
    comes = () => new Promise((_, reject) => (fail = () => reject(new Error('offline'))));
    const card = await show();
    await press(card, part(card, 'start'));
    const start = part(card, 'start')!;
    await until(() => start.innerText.includes('Loading the session…'));
    expect(start.ariaBusy).to.equal('true');
    fail();
    await until(() => shownText(card).includes('try again'));
    expect(start.ariaBusy).to.equal('false');
    expect(start.innerText.trim()).to.equal('Start');
  });

  describe('with the session', () => {
    let asked = 0;
    beforeEach(() => {
      comes = () => {
        asked++;
        define('pht-exercise-session', ExerciseSession);
        return Promise.resolve();
      };
    });

    const started = async (attributes = {}) => {
      const card = await show(attributes);
      await press(card, part(card, 'start'));
      await until(() => playerOf(card)?.shadowRoot!.querySelector('[part="primary"]'));
      return card;
    };

    it('fetches it at the press, not before', async () => {
      await show();
      expect(asked).to.equal(0);
      await started();
      expect(asked).to.equal(1);
    });

    it('begins a session of this exercise, with the dose of the card, and goes into it', async () => {
      const card = await started({ exercise: 'side-plank', sets: '2', hold: '12', side: 'left' });
      const player = playerOf(card)!;
      await press(player, all(player, '.times button')[0]);
      expect(part(player, 'steps')).to.equal(undefined);
      expect(shownText(player)).to.match(/Side plank[^]*Exercise 1 of 1[^]*Set 1 of 2/);
      expect(shownText(player)).to.include('Left leg').and.include('12 sec');
      await until(() => focused(player));
      expect(focused(player)).to.equal(part(player, 'primary'));
      expect(part(card, 'steps')).to.equal(undefined);
    });

    it('has the exercise that “Go to” has led to, with its own dose', async () => {
      const card = await show({ exercise: 'bridge-hold', sets: '1' });
      await press(card, button(card, 'Too hard? Too easy?'));
      await press(card, button(card, 'Go to: Long bridge hold'));
      await press(card, part(card, 'start'));
      await until(() => playerOf(card)?.shadowRoot!.querySelector('[part="primary"]'));
      expect(shownText(playerOf(card)!)).to.match(/Long bridge hold[^]*Set 1 of 5/);
    });

    it('is closed to where it was started', async () => {
      const card = await started();
      await press(card, button(card, 'Back to the exercise'));
      expect(playerOf(card)).to.equal(undefined);
      await until(() => focused(card));
      expect(focused(card)).to.equal(part(card, 'start'));
    });

    it('leads back from its summary, too', async () => {
      const card = await started();
      const player = playerOf(card)!;
      for (const name of ['close', 'finish', 'finish', 'finish']) {
        await until(() => isShown(part(player, name)));
        await press(player, part(player, name));
      }
      await until(() => focused(card) === part(card, 'start'));
      expect(playerOf(card)).to.equal(undefined);
    });

    it('marks it done once all sets are, and keeps all else to itself', async () => {
      const told: string[] = [];
      const note = ({ type }: Event) => told.push(type);
      const names = ['start', 'exercise', 'done', 'close'].map((name) => `pht-session-${name}`);
      for (const name of names) document.addEventListener(name, note);
      const card = await started();
      const details = await detailsOf('pht-exercise-done', async () => {
        const detail = { exercise: 'bridge-hold' };
        playerOf(card)!.dispatchEvent(
          new CustomEvent('pht-session-exercise', { detail, bubbles: true }),
        );
        await press(card, button(card, 'Back to the exercise'));
      });
      for (const name of names) document.removeEventListener(name, note);
      expect(details).to.deep.equal([{ exercise: 'bridge-hold', done: true }]);
      expect(part(card, 'done')!.ariaPressed).to.equal('true');
      expect(told).to.deep.equal([]);
    });

    it('is there again after a reload', async () => {
      const card = await started({ exercise: 'side-plank', id: 'card' });
      card.remove();
      const again = await show({ exercise: 'side-plank', id: 'card' });
      await until(() => playerOf(again)?.shadowRoot!.querySelector('[part="primary"]'));
      expect(shownText(playerOf(again)!)).to.include('Exercise 1 of 1');
    });
  });
});
