import { expect, fixtureCleanup } from '@open-wc/testing';
import { useClock } from '../../src/kit/device/clock.js';
import type { PhtElement } from '../../src/kit/element/element.js';
import '../support/every-widget.js';
import { FakeClock } from '../support/fake-clock.js';
import { all, part, press, showWidget } from '../support/widget.js';

const { dispatchEvent } = EventTarget.prototype;

/** What the page hears of the widgets, in turn. */
let heard: string[];
let bringBack: () => void;

/** All that stays on the device or goes elsewhere. */
const kept = () =>
  JSON.stringify([
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    location.href,
  ]);

const traces = () => ({ heard: [...heard], kept: kept() });

const inputs = (widget: PhtElement, selector: string) =>
  all(widget, selector) as HTMLInputElement[];

describe('what patients answer about pain stays in the widget', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    heard = [];
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      const { detail } = event as CustomEvent<unknown>;
      if (event.type.startsWith('pht-')) heard.push(`${event.type} ${JSON.stringify(detail)}`);
      return dispatchEvent.call(this, event);
    };
    bringBack = useClock(new FakeClock());
  });
  afterEach(() => {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    fixtureCleanup();
    bringBack();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('in the check: one event without a detail, whatever the answers', async () => {
    const before = kept();
    const walks = await walksThroughCheck();
    expect(walks.length).to.be.greaterThan(9);
    for (const walk of walks) {
      fixtureCleanup();
      heard = [];
      const widget = await answerCheck(walk);
      // To the stage and closing it there, or back.
      const [first, second] = all(widget, '[part="check"] .actions .button');
      const leadsOn = first!.matches('.primary');
      await press(widget, leadsOn ? first : second);
      if (leadsOn) await press(widget, all(widget, '[part="stage"][aria-expanded="true"]')[0]);
      expect(heard, walk.join()).to.deep.equal(['pht-check-complete null']);
      expect(kept(), walk.join()).to.equal(before);
    }
  }).timeout(60_000);

  it('in a program: no event and nothing kept, whatever the answer', async () => {
    const program = await showWidget('pht-exercise-program', 760, { exercises: 'bridge-hold' });
    inputs(program, '.keep input')[0]!.click();
    await press(program, all(program, '.tick input')[0]);
    const before = traces();
    expect(before.kept).to.include('bridge-hold');
    const bands = inputs(program, '[name="pain"]').length;
    expect(bands).to.equal(4);
    for (let band = 0; band < bands; band += 1) {
      await press(program, inputs(program, '[name="pain"]')[band]);
      expect(traces()).to.deep.equal(before);
    }
  });

  it('in a session: no event and nothing more kept, whatever the score', async () => {
    const session = await showWidget('pht-exercise-session', 375, { exercises: 'bridge-hold' });
    await press(session, part(session, 'start'));
    await press(session, part(session, 'hurts'));
    const before = traces();
    for (let score = 0; score <= 10; score += 1) {
      await press(session, inputs(session, '[part="scale"] input')[score]);
      expect(traces()).to.deep.equal(before);
    }
  });
});

type Walk = readonly number[];

/** The check with these answers given, each by its number among the choices. */
async function answerCheck(walk: Walk): Promise<PhtElement> {
  const widget = await showWidget('pht-recovery-stages', 375);
  await press(widget, all(widget, '#start')[0]);
  for (const [index, choice] of walk.entries())
    await press(widget, choicesOf(widget)[index]![choice]);
  return widget;
}

/** The choices of each question in sight. */
const choicesOf = (widget: PhtElement) =>
  all(widget, '[part="check"] fieldset').map((question) => [
    ...question.querySelectorAll<HTMLInputElement>('input'),
  ]);

/** All there are that begin so: an answer may end the check, or bring more questions. */
async function walksThroughCheck(begun: Walk = []): Promise<Walk[]> {
  const next = choicesOf(await answerCheck(begun))[begun.length];
  fixtureCleanup();
  if (!next) return [begun];
  const walks: Walk[] = [];
  for (const choice of next.keys()) walks.push(...(await walksThroughCheck([...begun, choice])));
  return walks;
}
