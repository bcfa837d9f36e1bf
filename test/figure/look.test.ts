import { expect } from '@open-wc/testing';
import type { PhtElement } from '../../src/kit/element/element.js';
import '../support/every-widget.js';
import { warningsOf } from '../support/warnings.js';
import { all, button, isShown, press, showWidget, type Attributes } from '../support/widget.js';

const TAGS = ['pht-exercise-card', 'pht-exercise-program', 'pht-exercise-session'] as const;

const show = (tag: (typeof TAGS)[number], attributes: Attributes) =>
  showWidget(tag, 760, { exercises: 'hip-hinge, side-plank', ...attributes });

describe('the hair of the figure', () => {
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
    const program = await show('pht-exercise-program', { hair: 'short', stage: '1' });
    await press(program, button(program, 'Start today’s session'));
    const [session] = all(program, 'pht-exercise-session');
    expect(session!.getAttribute('hair')).to.equal('short');
  });
});

describe('the build of the figure', () => {
  /** Widths of the lines round what has that class. */
  const breadths = (widget: PhtElement, name: string) => [
    ...new Set(
      all(widget, `.fig-item > .${name}`).map((path) => {
        const { stroke, strokeWidth, fill } = getComputedStyle(path);
        return stroke === fill ? Number.parseFloat(strokeWidth) : 0;
      }),
    ),
  ];

  for (const tag of TAGS) {
    it(`of ${tag} is broad where the page says so, but for the head`, async () => {
      const widget = await show(tag, {});
      expect(breadths(widget, 'fig-shirt')).to.deep.equal([0]);
      widget.build = 'broad';
      await widget.updateComplete;
      for (const name of ['fig-shirt', 'fig-shorts', 'fig-shorts-far', 'fig-skin-near']) {
        expect(breadths(widget, name), name).to.deep.equal([3.5]);
      }
      expect(breadths(widget, 'fig-bun ~ .fig-skin')).to.deep.equal([0]);
      expect(breadths(widget, 'fig-skin-shade')).to.deep.equal([0]);
    });

    it(`of ${tag} stays as it is when the page names another`, async () => {
      const warnings = await warningsOf(() => show(tag, { build: 'tall' }));
      const expected = `<${tag} build="tall"> is not slender, broad. Used: slender.`;
      expect(warnings.join()).to.include(expected);
    });
  }

  it('is the same in today’s session', async () => {
    const program = await show('pht-exercise-program', { build: 'broad', stage: '1' });
    await press(program, button(program, 'Start today’s session'));
    const [session] = all(program, 'pht-exercise-session');
    expect(session!.getAttribute('build')).to.equal('broad');
  });
});
