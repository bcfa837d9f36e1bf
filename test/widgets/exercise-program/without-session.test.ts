import { expect } from '@open-wc/testing';
import { define } from '../../../src/kit/element/define.js';
import { ExerciseProgram } from '../../../src/widgets/exercise-program/exercise-program.js';
import { all, button, detailsOf, press, showWidget } from '../../support/widget.js';

describe('pht-exercise-program registered by hand, without the player', () => {
  it('tells the page that the session starts, and stays as it is', async () => {
    define('pht-exercise-program', ExerciseProgram);
    const program = await showWidget('pht-exercise-program', 760, {
      exercises: 'bridge-hold, heel-slide',
    });
    const details = await detailsOf('pht-program-start', () =>
      press(program, button(program, 'Start today’s session')),
    );
    expect(details).to.deep.equal([null]);
    expect(all(program, '.row')).to.have.length(2);
  });
});
