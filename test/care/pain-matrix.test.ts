import { expect } from '@open-wc/testing';
import { adviceFor, type NextDay } from '../../src/content/pain.js';
import { addMessages } from '../../src/kit/language/locale.js';
import type { PhtElement } from '../../src/kit/element/element.js';
import '../support/every-widget.js';
import { emulateMedia, itEmulating } from '../support/emulation.js';
import { all, button, isShown, press, showWidget } from '../support/widget.js';

const show = (width = 375, attributes = {}): Promise<PhtElement> =>
  showWidget('pht-recovery-stages', width, attributes);

const rows = (widget: PhtElement) =>
  all(widget, '.matrix tbody tr').map((row) => [...row.children] as HTMLElement[]);
const words = ({ innerText }: HTMLElement): string => innerText.trim().replaceAll(/\s+/g, ' ');

describe('the pain matrix', () => {
  afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

  it('says what to do for each pain during exercise and each next morning', async () => {
    expect(rows(await show()).map((row) => row.map(words))).to.deep.equal([
      ['0–3 Mild', 'Do the same again', 'Do 20–30% less'],
      ['4–5 Medium', 'Stay at this level', 'Go back to an exercise that is easier'],
      [
        '6–10 Severe, or sharp',
        'Stop this exercise Go back a stage. In stage 1, do less next time. While pain is above 5, do only gentle moves and holds.',
      ],
    ]);
  });

  for (const tag of ['card', 'program', 'session'] as const) {
    it(`is the same in the ${tag}, where a button opens it`, async () => {
      const widget = await showWidget(`pht-exercise-${tag}`, 375);
      const [table] = all(widget, '.matrix');
      expect(isShown(table)).to.be.false;
      await press(widget, button(widget, 'What if it hurts?'));
      expect(isShown(table)).to.be.true;
      const same = rows(await show()).map((row) => row.map(words));
      expect(rows(widget).map((row) => row.map(words))).to.deep.equal(same);
    });
  }

  it('advises what a session advises', async () => {
    const widget = await show();
    const days: NextDay[] = ['usual', 'worse'];
    [2, 5, 8].forEach((score, index) => {
      const [, usual, worse = usual] = rows(widget)[index]!;
      for (const [place, day] of days.entries()) {
        const cell = [usual, worse][place]!;
        expect(words(cell)).to.include(adviceFor(score, day).title.text());
      }
    });
  });

  it('is a table with a name, and a header for each row and column', async () => {
    const widget = await show();
    const heads = (scope: string) => all(widget, `.matrix th[scope="${scope}"]`).map(words);
    expect(heads('col')).to.deep.equal([
      'Pain during exercise',
      'Back to usual the next morning',
      'Worse the next morning',
    ]);
    expect(heads('row')).to.deep.equal(['0–3 Mild', '4–5 Medium', '6–10 Severe, or sharp']);
    expect(all(widget, '.matrix caption').map(words)).to.deep.equal(['What to do']);
  });

  it('shows each pain by a shape, too, and each sentence with its claims', async () => {
    const widget = await show();
    const shapes = all(widget, '.matrix .band').map((band) =>
      getComputedStyle(band, '::before').content.charAt(1),
    );
    expect(shapes).to.deep.equal(['●', '◆', '■']);
    for (const sentence of all(widget, '.matrix :is(th, p)'))
      expect(sentence.dataset.claims, words(sentence)).to.match(/\bD\b/);
  });

  it('has its columns beside one another on a phone, from the right in Arabic', async () => {
    addMessages('ar', {});
    for (const [lang, direction] of [
      ['en', 1],
      ['ar', -1],
    ] as const) {
      const widget = await show(320, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      const [first, second, third] = rows(widget)[0]!.map((cell) => cell.getBoundingClientRect());
      expect(Math.sign(second!.left - first!.left)).to.equal(direction);
      expect(Math.sign(third!.left - second!.left)).to.equal(direction);
      expect(third!.top).to.equal(first!.top);
    }
  });

  it('says each next morning above its advice where the text is large', async () => {
    const widget = await show(320);
    widget.style.fontSize = '32px';
    const [head, usual, worse] = rows(widget)[0]!;
    expect(usual!.getBoundingClientRect().top).to.be.at.least(
      head!.getBoundingClientRect().bottom - 1,
    );
    const heads = [usual!, worse!].map((cell) => cell.dataset.day);
    expect(heads).to.deep.equal(['Back to usual the next morning', 'Worse the next morning']);
    // Not every engine says what the attribute says.
    for (const cell of [usual!, worse!]) {
      const { content } = getComputedStyle(cell, '::before');
      expect(content).to.be.oneOf([`"${cell.dataset.day}"`, 'attr(data-day)']);
    }
    expect(all(widget, '.matrix')[0]!.getAttribute('role')).to.equal('table');
  });

  itEmulating('is on paper, and its lines are seen where colors are forced', async () => {
    const widget = await show();
    await emulateMedia({ media: 'print' });
    expect(rows(widget).flat().every(isShown)).to.be.true;
    await emulateMedia({ media: 'screen', forcedColors: 'active' });
    for (const cell of rows(widget).flat()) {
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(cell);
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopColor).to.not.equal(backgroundColor);
    }
  });
});
