import { expect } from '@open-wc/testing';
import '../../src/widgets/exercise-card/define.js';
import '../../src/widgets/exercise-program/define.js';
import { warningsOf } from '../support/warnings.js';
import { all, button, isShown, press, showWidget, type Attributes } from '../support/widget.js';

const TAGS = ['pht-exercise-card', 'pht-exercise-program', 'pht-exercise-session'] as const;

describe('the hair of the figure', () => {
  const show = (tag: (typeof TAGS)[number], attributes: Attributes) =>
    showWidget(tag, 760, { exercises: 'hip-hinge, side-plank', ...attributes });

  for (const tag of TAGS) {
    it(`of ${tag} has a bun, or is short where the page says so`, async () => {
      const widget = await show(tag, {});
      const buns = all(widget, '.fig-bun');
      expect(buns).not.to.have.lengthOf(0);
      expect(buns.every(isShown)).to.be.true;
      widget.hair = 'short';
      await widget.updateComplete;
      expect(all(widget, '.fig-bun').some(isShown)).to.be.false;
      expect(all(widget, '.fig-hair').some(isShown)).to.be.true;
    });

    it(`of ${tag} stays as it is when the page names another`, async () => {
      const warnings = await warningsOf(async () => {
        expect(all(await show(tag, { hair: 'blue' }), '.fig-bun').some(isShown)).to.be.true;
      });
      expect(warnings.join()).to.include(`<${tag} hair="blue"> is not bun, short. Used: bun.`);
    });
  }

  it('is the same in today’s session', async () => {
    const program = await show('pht-exercise-program', { hair: 'short' });
    await press(program, button(program, 'Start today’s session'));
    const [session] = all(program, 'pht-exercise-session');
    expect(session!.getAttribute('hair')).to.equal('short');
  });
});
