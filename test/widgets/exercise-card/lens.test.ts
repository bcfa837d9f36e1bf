import { expect } from '@open-wc/testing';
import { exercises } from '../../../src/content/exercises.js';
import '../../support/every-widget.js';
import { all, isShown, showWidget, shownText } from '../../support/widget.js';

const isApart = (one: DOMRect, other: DOMRect): boolean =>
  one.right <= other.left ||
  other.right <= one.left ||
  one.bottom <= other.top ||
  other.bottom <= one.top;

describe('the lens of a card', () => {
  for (const side of ['right', 'left']) {
    it(`lies in the picture and beside the button, whatever the exercise: ${side}`, async () => {
      const card = await showWidget('pht-exercise-card', 375, { side });
      for (const { id } of exercises) {
        card.exercise = id;
        await card.updateComplete;
        const [picture, button] = ['.picture', '.play'].map((selector) =>
          all(card, selector)[0]!.getBoundingClientRect(),
        );
        const parts = all(card, '.still .lens > *');
        expect(parts, id).to.have.lengthOf(4);
        for (const box of parts.map((part) => part.getBoundingClientRect())) {
          expect(isApart(box, button!), id).to.be.true;
          expect(box.left >= picture!.left && box.right <= picture!.right, id).to.be.true;
          expect(box.top >= picture!.top && box.bottom <= picture!.bottom, id).to.be.true;
        }
      }
    });
  }

  it('is told in a sentence, and that it is a drawing', async () => {
    const card = await showWidget('pht-exercise-card', 375, { exercise: 'standing-stretch' });
    expect(shownText(card)).to.include(
      'In our drawing, this move puts much pressure on the tendon as the hip bends.',
    );
  });
});

describe('the lens of a program', () => {
  const words = async (width: number) => {
    const program = await showWidget('pht-exercise-program', width, {
      exercises: 'bridge-hold, hip-hinge, doorway-stretch',
    });
    return all(program, '.pressing')
      .filter(isShown)
      .map((word) => word.innerText.trim());
  };

  it('tells the moves apart where there is room, and leaves a phone calm', async () => {
    expect(await words(760)).to.deep.equal(['Little pressure', 'Some pressure', 'Much pressure']);
    expect(await words(375)).to.deep.equal([]);
  });
});
