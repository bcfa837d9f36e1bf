import { expect } from '@open-wc/testing';
import { ExerciseProgram } from '../../../src/widgets/exercise-program/exercise-program.js';
import { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { define } from '../../support/define.js';
import { all, button, focused, press, shownText, showWidget } from '../../support/widget.js';

define('pht-exercise-program', ExerciseProgram);
define('pht-exercise-session', ExerciseSession);

describe('today’s session in pht-exercise-program, registered alone', () => {
  let program: ExerciseProgram;

  beforeEach(async () => {
    localStorage.clear();
    sessionStorage.clear();
    program = await showWidget('pht-exercise-program', 760, {
      exercises: 'bridge-hold, long-bridge-hold',
      side: 'left',
    });
    await press(program, button(program, 'Start today’s session'));
  });

  const player = () => all(program, 'pht-exercise-session')[0] as ExerciseSession | undefined;

  it('opens it with the exercises in view and their side', () => {
    expect(player()!.getAttribute('exercises')).to.equal('bridge-hold, long-bridge-hold');
    expect(player()!.getAttribute('side')).to.equal('left');
    expect(all(program, '.row')).to.deep.equal([]);
  });

  it('ticks what the player says is done, the first time of the day first', async () => {
    const done = (exercise: string) =>
      player()!.dispatchEvent(
        new CustomEvent('pht-session-exercise', { detail: { exercise }, bubbles: true }),
      );
    done('bridge-hold');
    done('long-bridge-hold');
    done('long-bridge-hold');
    done('unheard-of');
    await press(program, button(program, 'Back to the program'));
    const ticks = all(program, '.tick input') as HTMLInputElement[];
    expect(ticks.map(({ checked }) => checked)).to.deep.equal([true, false, true, true]);
    expect(shownText(program)).to.include('3 of 4 done');
  });

  it('has the exercises of the chosen stage only, of a list of several stages', async () => {
    const other = await showWidget('pht-exercise-program', 760, {
      exercises: 'hip-hinge, bridge-hold, bridge-reps, long-bridge-hold, a-skip',
    });
    const select = all(other, 'select')[0] as HTMLSelectElement;
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await other.updateComplete;
    await press(other, button(other, 'Start today’s session'));
    const [session] = all(other, 'pht-exercise-session');
    expect(session!.getAttribute('exercises')).to.equal('bridge-hold, long-bridge-hold');
  });

  it('tells the page neither what pain has left nor how it ended', async () => {
    const told: string[] = [];
    const note = ({ type, detail }: Event & { detail?: unknown }) =>
      told.push(type + JSON.stringify(detail));
    const names = ['pht-program-start', 'pht-session-start', 'pht-session-done'];
    for (const name of names) document.addEventListener(name, note);
    for (const pain of ['0', '8']) {
      program.remove();
      sessionStorage.clear();
      program = await showWidget('pht-exercise-program', 760, { stage: '3', pain });
      await press(program, button(program, 'Start today’s session'));
      await startPlayer();
      for (const name of ['close', 'finish', 'finish']) {
        inPlayer(name)!.dispatchEvent(new MouseEvent('click'));
        await player()!.updateComplete;
      }
    }
    for (const name of names) document.removeEventListener(name, note);
    expect(told).to.deep.equal(['pht-program-startnull', 'pht-program-startnull']);
  });

  it('goes back to where it was started', async () => {
    await press(program, button(program, 'Back to the program'));
    expect(player()).to.be.undefined;
    expect(focused(program)!.innerText).to.include('Start today’s session');
  });

  const reload = async (attributes = {}) => {
    program.remove();
    program = await showWidget('pht-exercise-program', 760, attributes);
    await player()?.updateComplete;
  };
  const inPlayer = (name: string) => player()!.shadowRoot!.querySelector(`[part="${name}"]`);
  const startPlayer = async () => {
    await player()!.updateComplete;
    player()!.start();
    await player()!.updateComplete;
  };

  it('is there again after a reload, with the exercises it began with', async () => {
    await startPlayer();
    await reload({ stage: '3' });
    expect(player()!.getAttribute('exercises')).to.equal('bridge-hold long-bridge-hold');
    expect(inPlayer('get-ready')).to.exist;
    await press(program, button(program, 'Back to the program'));
    expect(shownText(program)).to.include('Skips and strides');
  });

  it('that nobody has started is no session: a reload shows the program', async () => {
    await reload({ exercises: 'bridge-hold' });
    expect(player()).to.be.undefined;
  });

  it('begins anew once it has been finished', async () => {
    await startPlayer();
    for (const name of ['close', 'finish', 'finish']) {
      inPlayer(name)!.dispatchEvent(new MouseEvent('click'));
      await player()!.updateComplete;
    }
    await press(program, button(program, 'Back to the program'));
    await press(program, button(program, 'Start today’s session'));
    await player()!.updateComplete;
    expect(inPlayer('start')!.checkVisibility()).to.be.true;
  });

  it('is kept apart from that of another program on the page', async () => {
    await startPlayer();
    const other = await showWidget('pht-exercise-program', 760, { exercises: 'bridge-hold' });
    expect(all(other, 'pht-exercise-session')).to.deep.equal([]);
  });
});
