import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { duringAdvice, spokenRedFlag } from '../../../src/content/pain.js';
import { useClock } from '../../../src/kit/device/clock.js';
import { check } from '../../../src/content/recovery-stages.js';
import type { RecoveryStages } from '../../../src/widgets/recovery-stages/recovery-stages.js';
import { FakeClock } from '../../support/fake-clock.js';
import { until } from '../../support/until.js';
import {
  all,
  button,
  eventsOf,
  focusBefore,
  focused,
  focusedText,
  isShown,
  NARROW,
  openStages,
  part,
  press,
  show,
  shownText,
  stageNames,
  WIDE,
} from './widget.js';

const START = 'Answer three questions';
const SHARP = 'It was sharp, or I felt a pop';
const NONE = 'No, none of these';
const EMERGENCY = 'Yes, an emergency sign';
const SAME_DAY = 'Yes, a sign to see a doctor today';
const SPORT = 'My strength exercises, my daily life, and my sport';
const STAGE_TWO = [NONE, '0–3 Mild', '10–30 minutes', 'My strength exercises'];

describe('pht-recovery-stages: where am I?', () => {
  it('is closed at first, and invites', async () => {
    const widget = await show(NARROW);
    expect(isShown(part(widget, 'check'))).to.be.false;
    expect(shownText(widget)).to.include('Not sure where you are?');
  });

  it('invites before the path', async () => {
    for (const width of [NARROW, WIDE]) {
      const widget = await show(width);
      const [invitation, path] = ['#start', '.path'].map((selector) =>
        all(widget, selector)[0]!.getBoundingClientRect(),
      );
      expect(invitation!.bottom).to.be.at.most(path!.top);
      expect(invitation!.bottom - widget.getBoundingClientRect().top).to.be.below(400);
    }
  });

  it('takes the place of the stages and gets the focus', async () => {
    const widget = await open();
    expect(isShown(part(widget, 'check'))).to.be.true;
    expect(isShown(part(widget, 'stages'))).to.be.false;
    expect(focusedText(widget)).to.equal('Where am I?');
    expect(nameOfRegion(widget)).to.equal('Where am I?');
  });

  it('asks about the red flags first, with all signs in sight', async () => {
    const widget = await open();
    expect(questions(widget)).to.deep.equal(['First: is any of these true for you?']);
    const text = shownText(widget);
    for (const { title, signs } of check.redFlags) {
      for (const statement of [title, ...signs]) expect(text).to.include(statement.text());
    }
    expect(result(widget)).to.equal('');
  });

  it('asks three questions when there is no red flag', async () => {
    const widget = await open(NONE);
    expect(questions(widget).slice(1)).to.deep.equal(
      check.questions.map(({ ask }) => ask.text()),
    );
    expect(result(widget)).to.equal('');
  });

  it('waits for every answer', async () => {
    for (let missing = 1; missing < STAGE_TWO.length; missing++) {
      const widget = await open(...STAGE_TWO.filter((_, index) => index !== missing));
      expect(result(widget)).to.equal('');
      expect(isShown(button(widget, 'See stage 2'))).to.be.false;
    }
  });

  const ways: [number, string, string, string][] = [
    [1, '6–10 Severe', 'More than 30 minutes', SPORT],
    [1, '0–3 Mild', 'Less than 10 minutes', SPORT],
    [1, '0–3 Mild', 'More than 30 minutes', 'Not much, or I have not started'],
    [2, '4–5 Medium', 'More than 30 minutes', SPORT],
    [2, '0–3 Mild', '10–30 minutes', SPORT],
    [2, '0–3 Mild', 'More than 30 minutes', 'My gentle moves and holds'],
    [3, '0–3 Mild', 'More than 30 minutes', 'My strength exercises'],
    [4, '0–3 Mild', 'More than 30 minutes', SPORT],
  ];
  for (const [stage, ...answers] of ways) {
    it(`finds stage ${stage} from ${answers.join(', ')}`, async () => {
      const widget = await open(NONE, ...answers);
      expect(result(widget)).to.include(`Your answers fit stage ${stage}: `);
      expect(result(widget)).to.include('This is a guide, not a diagnosis.');
      expect(button(widget, `See stage ${stage}`)).to.exist;
    });
  }

  it('changes the result with the answers', async () => {
    const widget = await open(...STAGE_TWO);
    expect(result(widget)).to.include('stage 2');
    await choose(widget, '6–10 Severe');
    expect(result(widget)).to.include('stage 1');
    expect(isShown(button(widget, 'See stage 2'))).to.be.false;
  });

  const careBy = { [EMERGENCY]: 'Get emergency help now', [SAME_DAY]: 'See a doctor today' };
  for (const [flag, care] of Object.entries(careBy)) {
    it(`sends “${flag}” to care at once, and to no stage`, async () => {
      expectCare(await open(flag), care);
    });

    it(`sends “${flag}” to care after all answers too`, async () => {
      const widget = await open(...STAGE_TWO, flag);
      expectCare(widget, care);
      await choose(widget, NONE);
      expect(result(widget)).to.include('stage 2');
    });
  }

  it('says its result to screen readers, in a region that was there before', async () => {
    const widget = await open(NONE);
    const status = statusOf(widget);
    for (const answer of STAGE_TWO.slice(1)) await choose(widget, answer);
    await until(() => said(widget) !== '', 'the choice has settled');
    expect(statusOf(widget) === status).to.be.true;
    expect(said(widget)).to.include('Your answers fit stage 2: Build strength');
    expect(focusedText(widget)).to.equal('My strength exercises');
  });

  it('says no result that arrow keys only pass', async () => {
    const clock = new FakeClock();
    const bringBack = useClock(clock);
    const widget = await open(NONE, '0–3 Mild', 'More than 30 minutes', 'My strength exercises');
    input(widget, '0–3 Mild').focus();
    await keys(widget, 'ArrowDown');
    expect(result(widget)).to.include('stage 2');
    clock.pass(500);
    await keys(widget, 'ArrowDown');
    expect(result(widget)).to.include('stage 1');
    clock.pass(900);
    await widget.updateComplete;
    expect(said(widget)).to.not.match(/stage [12]/);
    clock.pass(100);
    await widget.updateComplete;
    expect(said(widget)).to.include('stage 1');
    bringBack();
  });

  it('says its result at once when the question is left', async () => {
    const widget = await open(...STAGE_TWO);
    input(widget, 'My strength exercises').focus();
    await keys(widget, 'Tab');
    await widget.updateComplete;
    expect(said(widget)).to.include('stage 2');
  });

  it('says nothing of it any more when it is closed', async () => {
    const widget = await open(...STAGE_TWO);
    await until(() => said(widget) !== '', 'the choice has settled');
    await press(widget, button(widget, 'Back to the stages'));
    expect(said(widget)).to.equal('');
  });

  it('has the session’s answer for sharp pain or a pop, whatever the rest says', async () => {
    for (const before of [[NONE], STAGE_TWO]) {
      const widget = await open(...before, SHARP);
      const { title, items } = duringAdvice.stop;
      for (const { text } of [title, spokenRedFlag, ...items]) {
        expect(result(widget)).to.include(text());
      }
      expect(questions(widget)).to.have.length(2);
      expect(part(widget, 'check')!.innerText).to.not.match(/your answers fit|see stage/i);
      await choose(widget, '0–3 Mild');
      expect(result(widget)).to.not.include(title.text());
    }
  });

  it('shows the stage it found: open, with the focus, and the answers forgotten', async () => {
    const widget = await open(NONE, '0–3 Mild', 'More than 30 minutes', 'My strength exercises');
    const events = await eventsOf('pht-stage-toggle', () =>
      press(widget, button(widget, 'See stage 3')),
    );
    expect(isShown(part(widget, 'check'))).to.be.false;
    expect(openStages(widget)).to.deep.equal([3]);
    expect(focusedText(widget)).to.equal(stageNames(widget)[2]);
    expect(events).to.deep.equal([]);
    await press(widget, button(widget, START));
    expect(answered(widget)).to.deep.equal([]);
  });

  it('does not tell the page which stage it found, by closing it either', async () => {
    const widget = await open(...STAGE_TWO);
    const events = await eventsOf('pht-stage-toggle', async () => {
      await press(widget, button(widget, 'See stage 2'));
      await press(widget, all(widget, '#stage-2')[0]);
      expect(openStages(widget)).to.deep.equal([]);
      await press(widget, all(widget, '#stage-4')[0]);
      await press(widget, all(widget, '#stage-4')[0]);
    });
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { stage: 4, open: true },
      { stage: 4, open: false },
    ]);
  });

  it('keeps a stage open that was open before', async () => {
    const widget = await show(NARROW, { stage: '2' });
    await press(widget, button(widget, START));
    for (const answer of STAGE_TWO) await choose(widget, answer);
    await press(widget, button(widget, 'See stage 2'));
    expect(openStages(widget)).to.deep.equal([2]);
  });

  it('starts over: no answer, no result, the focus at its head', async () => {
    const widget = await open(...STAGE_TWO);
    await press(widget, button(widget, 'Start over'));
    expect(answered(widget)).to.deep.equal([]);
    expect(questions(widget)).to.have.length(1);
    expect(result(widget)).to.equal('');
    expect(focusedText(widget)).to.equal('Where am I?');
    for (const answer of STAGE_TWO) await choose(widget, answer);
    expect(result(widget)).to.include('stage 2');
  });

  it('goes back to the stages, with the focus where it was', async () => {
    const widget = await open(NONE);
    await press(widget, button(widget, 'Back to the stages'));
    expect(isShown(part(widget, 'check'))).to.be.false;
    expect(isShown(part(widget, 'stages'))).to.be.true;
    expect(focusedText(widget)).to.equal(START);
  });

  it('can be done by keyboard alone', async () => {
    const widget = await show(WIDE);
    focusBefore(widget);
    await sendKeys({ press: 'Tab' });
    expect(focusedText(widget)).to.equal(START);
    await keys(widget, 'Enter', 'Tab');
    expect(focusedText(widget)).to.equal(EMERGENCY);
    // Not up and round: WebKit's choices have a first and a last.
    await keys(widget, 'ArrowDown', 'ArrowDown');
    expect(answered(widget)).to.deep.equal([NONE]);
    await keys(
      widget,
      'Tab',
      ' ',
      'Tab',
      'ArrowDown',
      'ArrowDown',
      'Tab',
      'ArrowDown',
      'ArrowDown',
    );
    expect(answered(widget)).to.deep.equal([
      NONE,
      '0–3 Mild',
      'More than 30 minutes',
      'My strength exercises',
    ]);
    await keys(widget, 'Tab');
    expect(focusedText(widget)).to.equal('See stage 3');
    await keys(widget, 'Enter');
    expect(focusedText(widget)).to.equal(stageNames(widget)[2]);
  });

  it('shows where the keyboard is', async () => {
    const widget = await open();
    await keys(widget, 'Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused(widget)!.closest('label')!);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('never sends the page away, whatever key is pressed', async () => {
    const widget = await open(...STAGE_TWO);
    all(widget, 'input')[0]!.focus();
    await keys(widget, 'Enter');
    expect(isShown(part(widget, 'check'))).to.be.true;
  });

  describe('its event', () => {
    const completions = (answers: string[]) =>
      eventsOf<null>('pht-check-complete', () => open(...answers));

    it('comes with the result, and not with each answer', async () => {
      expect(await completions(STAGE_TWO.slice(0, 3))).to.have.length(0);
      expect(await completions(STAGE_TWO)).to.have.length(1);
      expect(await completions([EMERGENCY])).to.have.length(1);
      expect(await completions([NONE, SHARP])).to.have.length(1);
      expect(await completions([...STAGE_TWO, '6–10 Severe'])).to.have.length(1);
      expect(await completions([EMERGENCY, ...STAGE_TWO])).to.have.length(1);
    });

    it('bubbles, leaves shadow roots, and says nothing about health', async () => {
      for (const answers of [STAGE_TWO, [EMERGENCY], [NONE, SHARP]]) {
        const [event] = await completions(answers);
        expect(event!.bubbles && event!.composed).to.be.true;
        expect(event!.detail).to.be.null;
      }
    });
  });

  it('stores nothing, and asks nothing of the network', async () => {
    const traces = () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      location.href,
      performance.getEntriesByType('resource').length,
    ];
    const before = traces();
    const widget = await open(...STAGE_TWO);
    await press(widget, button(widget, 'See stage 2'));
    expect(traces()).to.deep.equal(before);
  });
});

/** The widget with its check open and these answers given, in turn. */
async function open(...answers: string[]): Promise<RecoveryStages> {
  const widget = await show(NARROW);
  await press(widget, button(widget, START));
  for (const answer of answers) await choose(widget, answer);
  return widget;
}

async function choose(widget: RecoveryStages, answer: string): Promise<void> {
  await press(
    widget,
    options(widget).find((option) => option.innerText.trim() === answer),
  );
}

const options = (widget: RecoveryStages) => all(widget, 'fieldset label');

const answered = (widget: RecoveryStages): string[] =>
  options(widget)
    .filter((option) => option.querySelector('input')!.checked)
    .map((option) => option.innerText.trim());

const questions = (widget: RecoveryStages): string[] =>
  all(widget, 'fieldset > legend').map((legend) => legend.innerText);

const statusOf = (widget: RecoveryStages): HTMLElement => all(widget, '[role="status"]')[0]!;

/** To screen readers. */
const said = (widget: RecoveryStages): string => statusOf(widget).textContent.trim();

const result = (widget: RecoveryStages): string =>
  all(widget, '[part="check"] > .note')[0]?.innerText ?? '';

const input = (widget: RecoveryStages, answer: string): HTMLInputElement =>
  options(widget)
    .find((option) => option.innerText.trim() === answer)!
    .querySelector('input')!;

function nameOfRegion(widget: RecoveryStages): string | undefined {
  const id = part(widget, 'check')!.getAttribute('aria-labelledby')!;
  return widget.shadowRoot!.getElementById(id)?.innerText.trim();
}

async function keys(widget: RecoveryStages, ...presses: string[]): Promise<void> {
  for (const key of presses) {
    await sendKeys({ press: key });
    await widget.updateComplete;
  }
}

function expectCare(widget: RecoveryStages, care: string): void {
  expect(result(widget)).to.include(care);
  expect(result(widget)).to.include('Stop the program');
  expect(questions(widget)).to.have.length(1);
  expect(part(widget, 'check')!.innerText).to.not.match(/your answers fit|see stage/i);
}
