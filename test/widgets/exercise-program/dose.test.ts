import { expect } from '@open-wc/testing';
import '../../../src/kit/language/messages-by-import.js';
import '../../support/every-widget.js';
import { all, showWidget } from '../../support/widget.js';
import { until } from '../../support/until.js';

const LINES = {
  en: { reps: '2 × 15 reps', few: '3 × 8 reps', held: '5 × 30 sec' },
  es: { reps: '2 × 15 reps.', few: '3 × 8 reps.', held: '5 × 30 s' },
  ar: { reps: '٢ × ١٥ تكرارًا', few: '٣ × ٨ تكرارات', held: '٥ × ٣٠ ث' },
};

describe('a dose in a line', () => {
  for (const [lang, { reps, few, held }] of Object.entries(LINES))
    it(`says what is counted, with the plural of “${lang}”`, async () => {
      const program = await showWidget('pht-exercise-program', 760, {
        exercises: 'heel-slide, bridge-hold',
        lang,
      });
      const doses = () =>
        all(program, '.opener .label + .muted').map(({ innerText }) => plain(innerText));
      await until(() => doses()[0] === reps);
      expect(doses()[1]).to.equal(held);
      const card = await showWidget('pht-exercise-card', 760, {
        form: 'row',
        exercise: 'bridge-reps',
        reps: '8',
        lang,
      });
      await until(() => all(card, '.opener .label + .muted').length > 0);
      expect(plain(all(card, '.opener .label + .muted')[0]!.innerText)).to.equal(few);
    });
});

/** Intl writes narrow spaces. */
const plain = (text: string): string => text.replace(/\s/g, ' ').trim();
