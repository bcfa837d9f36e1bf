import { expect } from '@open-wc/testing';
import type { PhtElement } from '../../src/kit/element/element.js';
import '../support/every-widget.js';
import { emulateMedia, itEmulating } from '../support/emulation.js';
import { all, isShown, part, press, showWidget } from '../support/widget.js';

const RULE =
  /^Keep pain at 0–3 out of 10 0–3 Mild That is fine 4–5 Medium Take care\. Do not add more today\. 6–10 Severe It was sharp, or I felt a pop Stop this exercise The next morning, pain should be back to usual\.$/;

/** The rules in sight. */
const rulesOf = (widget: PhtElement): string[] =>
  all(widget, '[part="caution"]')
    .filter(isShown)
    .map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim());

const card = () => showWidget('pht-exercise-card', 375, { exercise: 'bridge-hold' });
const program = () => showWidget('pht-exercise-program', 375, { stage: '1' });
const session = () => showWidget('pht-exercise-session', 375, { stage: '1' });

describe('the pain rule', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('is said once, by the same ruler, in a card, a program and a session', async () => {
    for (const show of [card, program, session]) {
      const rules = rulesOf(await show());
      expect(rules).to.have.length(1);
      expect(rules[0]).to.match(RULE);
    }
  });

  itEmulating('is printed in the same words', async () => {
    for (const show of [card, program, session]) {
      const widget = await show();
      await emulateMedia({ media: 'print' });
      expect(rulesOf(widget)[0]).to.match(RULE);
      await emulateMedia({ media: 'screen' });
    }
  });

  it('of a stretch stands beside that of the others in a session', async () => {
    const exercises = 'bridge-hold, standing-stretch';
    const rules = rulesOf(await showWidget('pht-exercise-session', 375, { exercises }));
    expect(rules).to.have.length(2);
    expect(rules[0]).to.match(RULE);
    expect(rules[1]).to.match(/^Keep pain at 0–2 out of 10 At 3 or more, ease off\./);
  });

  it('of a program stays, whatever the answer about pain', async () => {
    const widget = await program();
    expect(isShown(part(widget, 'pain-ruler'))).to.equal(true);
    await press(widget, all(widget, '[name="pain"][value="sharp"]')[0]);
    expect(isShown(part(widget, 'pain-ruler'))).to.equal(true);
  });
});
