import { expect } from '@open-wc/testing';
import '../../../src/widgets/exercise-program/define.js';
import type { ExerciseProgram } from '../../../src/widgets/exercise-program/exercise-program.js';
import { all, button, focused, press, shownText, showWidget } from '../../support/widget.js';

describe('pht-exercise-program with the player on the page', () => {
  let program: ExerciseProgram;

  beforeEach(async () => {
    localStorage.clear();
    sessionStorage.clear();
    program = await showWidget('pht-exercise-program', 760, {
      exercises: 'bridge-hold, hip-hinge',
      side: 'left',
    });
    await press(program, button(program, 'Start today’s session'));
  });

  const player = () => all(program, 'pht-exercise-session')[0];

  it('opens it with the exercises in view and their side', () => {
    expect(player()!.getAttribute('exercises')).to.equal('bridge-hold, hip-hinge');
    expect(player()!.getAttribute('side')).to.equal('left');
    expect(all(program, '.row')).to.deep.equal([]);
  });

  it('ticks what the player says is done, the first time of the day first', async () => {
    const done = (exercise: string) =>
      player()!.dispatchEvent(
        new CustomEvent('pht-session-exercise', { detail: { exercise }, bubbles: true }),
      );
    done('bridge-hold');
    done('hip-hinge');
    done('hip-hinge');
    done('unheard-of');
    await press(program, button(program, 'Back to the program'));
    const ticks = all(program, '.tick input') as HTMLInputElement[];
    expect(ticks.map(({ checked }) => checked)).to.deep.equal([true, false, true]);
    expect(shownText(program)).to.include('2 of 3 done');
  });

  it('goes back to where it was started', async () => {
    await press(program, button(program, 'Back to the program'));
    expect(player()).to.be.undefined;
    expect(focused(program)!.innerText).to.include('Start today’s session');
  });
});
