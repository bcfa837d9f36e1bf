import { expect } from '@open-wc/testing';
import { ExerciseProgram } from '../../../src/widgets/exercise-program/exercise-program.js';
import { RecoveryStages } from '../../../src/widgets/recovery-stages/recovery-stages.js';
import { define } from '../../support/define.js';
import { until } from '../../support/until.js';
import { all, button, detailsOf, focused, press, showWidget } from '../../support/widget.js';

define('pht-exercise-program', ExerciseProgram);
define('pht-recovery-stages', RecoveryStages);

describe('a patient who is not sure of the stage', () => {
  let program: ExerciseProgram;

  const check = () => all(program, 'pht-recovery-stages')[0] as RecoveryStages | undefined;

  beforeEach(async () => {
    sessionStorage.clear();
    program = await showWidget('pht-exercise-program', 375);
    await press(program, button(program, 'Answer three questions'));
    await until(() => check()?.hasUpdated === true);
  });

  async function answer(...values: string[]): Promise<void> {
    for (const value of values) {
      all(check()!, `input[value="${value}"]`)[0]!.click();
      await check()!.updateComplete;
    }
  }

  it('is led to the check, and back with its stage, and can start', async () => {
    await answer('none', 'low', 'some', 'gentle');
    await press(check()!, button(check()!, 'Choose stage 2'));
    await program.updateComplete;
    expect(check()).to.equal(undefined);
    expect((all(program, 'select')[0] as HTMLSelectElement).value).to.equal('2');
    await until(() => focused(program)?.id === 'start');
    expect(button(program, 'Answer three questions')).to.equal(undefined);
  });

  it('sees the check alone, without stages to open', () => {
    expect(all(check()!, '[part="stages"]').some((one) => one.checkVisibility())).to.be.false;
    expect(button(check()!, 'Back to the stages')).to.equal(undefined);
  });

  it('comes back without a stage', async () => {
    await press(program, button(program, 'Back to the program'));
    expect(check()).to.equal(undefined);
    await until(() => focused(program)?.id === 'check');
    expect(button(program, 'Start today’s session')).to.equal(undefined);
  });

  it('is sent to care, and to no stage, by a warning sign', async () => {
    await answer('same-day');
    const names = all(check()!, '.check button').map(({ innerText }) => innerText);
    expect(names).to.deep.equal(['Start over']);
  });

  it('tells the page nothing', async () => {
    const told = await detailsOf('pht-check-complete', async () => {
      await answer('none', 'low', 'some', 'gentle');
    });
    expect(told).to.deep.equal([]);
  });
});
