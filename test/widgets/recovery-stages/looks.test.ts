import { expect } from '@open-wc/testing';
import { stages } from '../../../src/content/recovery-stages.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import type { RecoveryStages } from '../../../src/widgets/recovery-stages/recovery-stages.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { PSEUDO_LOCALE, pseudo } from '../../support/pseudo-locale.js';
import { until } from '../../support/until.js';
import {
  all,
  button,
  isShown,
  NARROW,
  panels,
  part,
  press,
  show,
  shownText,
  stageButtons,
  stageNames,
  WIDE,
} from './widget.js';

const RESULT = ['none', 'low', 'long', 'strength'];

describe('pht-recovery-stages: every way it may look', () => {
  afterEach(() =>
    emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference' }),
  );

  it('rises from stage to stage where there is room, the text under all', async () => {
    const widget = await show(WIDE, { stage: '2' });
    const nodes = all(widget, '.node').map((node) => node.getBoundingClientRect());
    expect(isSorted(nodes.map(({ left }) => left))).to.be.true;
    expect(isSorted(nodes.map(({ top }) => -top))).to.be.true;
    const panel = panels(widget)[1]!.getBoundingClientRect();
    const buttons = stageButtons(widget).map((one) => one.getBoundingClientRect());
    expect(panel.top).to.be.at.least(Math.max(...buttons.map(({ bottom }) => bottom)) - 1);
    expect(panel.width).to.be.closeTo(part(widget, 'stages')!.clientWidth, 1);
    expect(shownText(widget)).to.include('Load on the tendon');
  });

  it('draws the path through every node', async () => {
    const widget = await show(WIDE, { stage: '4' });
    const path = widget.shadowRoot!.querySelector<SVGPathElement>('.line path')!;
    const { left, top, width, height } = path.ownerSVGElement!.getBoundingClientRect();
    const scale = { x: width / 100, y: height / 140 };
    for (const node of all(widget, '.node')) {
      const box = node.getBoundingClientRect();
      const center = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const gaps = pointsOf(path).map(({ x, y }) =>
        Math.hypot(left + x * scale.x - center.x, top + y * scale.y - center.y),
      );
      expect(Math.min(...gaps)).to.be.below(4);
    }
  });

  it('goes down where there is not, each text under its own stage', async () => {
    const widget = await show(NARROW, { stage: '2' });
    const order = [...stageButtons(widget).slice(0, 2), panels(widget)[1]!];
    const boxes = [...order, ...stageButtons(widget).slice(2)].map((element) =>
      element.getBoundingClientRect(),
    );
    boxes.slice(1).forEach(({ top }, index) => {
      expect(top).to.be.at.least(boxes[index]!.bottom - 1);
    });
  });

  it('turns narrow by itself when the text is large', async () => {
    const widget = await show(WIDE, { stage: '2' });
    widget.style.fontSize = '24px';
    const lefts = stageButtons(widget).map((one) => one.getBoundingClientRect().left);
    expect(new Set(lefts).size).to.equal(1);
  });

  it('begins both columns of a text at one height', async () => {
    const widget = await show(WIDE, { stage: '2' });
    const facts = [...panels(widget)[1]!.querySelectorAll('.facts')];
    const [left, ...others] = facts.map((one) => one.getBoundingClientRect());
    const right = others.find((one) => one.left > left!.right);
    expect(right!.top).to.be.closeTo(left!.top, 1);
  });

  it('rises to the left in a right-to-left page, with the digits of its language', async () => {
    addMessages('ar', {});
    const widget = await show(WIDE, { lang: 'ar', dir: 'rtl' });
    const lefts = all(widget, '.node').map((node) => node.getBoundingClientRect().left);
    expect(isSorted(lefts.toReversed())).to.be.true;
    expect(all(widget, '.node').map((node) => node.innerText)).to.deep.equal([
      '١',
      '٢',
      '٣',
      '٤',
    ]);
    expect(stageNames(widget)[1]).to.match(/٢.*٤/);
    const path = widget.shadowRoot!.querySelector('svg.line')!;
    expect(getComputedStyle(path).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    widget.dir = 'ltr';
    await until(() => getComputedStyle(path).transform === 'none');
  });

  it('has room for a finger on everything that can be pressed', async () => {
    const widget = await show(272);
    const targets = () => all(widget, 'button, label').filter(isShown);
    const expectRoom = () => {
      for (const target of targets()) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.innerText).to.be.at.least(44);
      }
    };
    expectRoom();
    await openCheck(widget, ...RESULT);
    expectRoom();
  });

  for (const width of [272, 320, NARROW, 560, 672, WIDE, 1100]) {
    it(`clips nothing at ${width} px, even of long words`, async () => {
      for (const lang of ['en', PSEUDO_LOCALE]) {
        const widget = await show(width, { lang, stage: '3' });
        for (const stage of stageButtons(widget)) {
          await press(widget, stage);
          expect(clipped(widget)).to.deep.equal([]);
        }
        await openCheck(widget, ...RESULT);
        expect(clipped(widget)).to.deep.equal([]);
      }
    });
  }

  it('clips nothing at 400 % zoom', async () => {
    const widget = await show(320, { lang: PSEUDO_LOCALE, stage: '3' });
    widget.style.fontSize = '32px';
    expect(clipped(widget)).to.deep.equal([]);
    await openCheck(widget, ...RESULT);
    expect(clipped(widget)).to.deep.equal([]);
  });

  it('speaks the language of its place', async () => {
    const widget = await show(NARROW, { lang: PSEUDO_LOCALE, stage: '2' });
    expect(stageButtons(widget)[1]!.innerText).to.include(pseudo('You are here'));
    expect(shownText(widget)).to.not.match(/\b(stage|pain|check)\b/i);
  });

  itEmulating('moves a text into place, unless the patient wants no motion', async () => {
    const widget = await show(NARROW);
    expect(panels(widget)[0]!.getAnimations()).to.deep.equal([]);
    await press(widget, stageButtons(widget)[1]);
    const [animation] = panels(widget)[1]!.getAnimations();
    expect(animation!.effect!.getTiming().duration).to.be.within(220, 420);
    await emulateMedia({ reducedMotion: 'reduce' });
    await press(widget, stageButtons(widget)[2]);
    expect(panels(widget)[2]!.getAnimations()).to.deep.equal([]);
  });

  describe('printed', () => {
    for (const width of [NARROW, WIDE]) {
      itEmulating(`opens all stages, each text under its name, ${width} px wide`, async () => {
        const widget = await show(width, { stage: '2' });
        await emulateMedia({ media: 'print' });
        stages.forEach(({ whatToDo }, index) => {
          const panel = panels(widget)[index]!;
          expect(isShown(panel)).to.be.true;
          expect(panel.innerText).to.include(whatToDo[0]!.text());
          const gap =
            panel.getBoundingClientRect().top -
            stageButtons(widget)[index]!.getBoundingClientRect().bottom;
          expect(gap).to.be.within(0, 16);
        });
        expect(isShown(part(widget, 'frequency'))).to.be.true;
        expect(shownText(widget)).to.include('Get emergency help now');
        expect(isShown(button(widget, 'Answer three questions'))).to.be.false;
      });
    }

    itEmulating('shows the stages and no answer while the check is open', async () => {
      const widget = await show(NARROW);
      await openCheck(widget, 'none', 'high');
      await emulateMedia({ media: 'print' });
      expect(panels(widget).every(isShown)).to.be.true;
      expect(isShown(part(widget, 'check'))).to.be.false;
    });
  });

  itEmulating('tells the stages and the dots apart where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await show(WIDE, { stage: '2' });
    const panel = getComputedStyle(panels(widget)[1]!);
    expect([panel.borderTopStyle, panel.borderTopWidth]).to.deep.equal(['solid', '1px']);
    expect(panel.borderTopColor).to.not.equal(panel.backgroundColor);
  });

  describe('has no barrier that axe finds', () => {
    for (const theme of ['light', 'dark']) {
      it(`on the path, ${theme}`, async () => {
        await expect(await show(WIDE, { theme, stage: '2' })).to.be.accessible();
      });

      const states = { questions: ['none'], result: RESULT, care: ['emergency'] };
      for (const [state, answers] of Object.entries(states)) {
        it(`in the check, ${state}, ${theme}`, async () => {
          const widget = await show(NARROW, { theme });
          await openCheck(widget, ...answers);
          await expect(part(widget, 'check')!).to.be.accessible();
        });
      }
    }
  });
});

async function openCheck(widget: RecoveryStages, ...answers: string[]): Promise<void> {
  await press(widget, widget.shadowRoot!.querySelector<HTMLElement>('#start')!);
  await choose(widget, ...answers);
}

async function choose(widget: RecoveryStages, ...answers: string[]): Promise<void> {
  for (const value of answers) await press(widget, all(widget, `input[value="${value}"]`)[0]);
}

const isSorted = (values: number[]): boolean =>
  values.every((value, index) => index === 0 || value > values[index - 1]!);

const pointsOf = (path: SVGPathElement): DOMPoint[] =>
  Array.from({ length: 400 }, (_, step) =>
    path.getPointAtLength((path.getTotalLength() * step) / 399),
  );

/** What is wider than the place it has, or sticks out of the widget. */
function clipped(widget: RecoveryStages): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return all(widget, '.frame *')
    .filter((element) => isShown(element) && !element.closest('.visually-hidden, svg'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isOutside = box.left < left - 0.5 || box.right > right + 0.5;
      const isTooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return isOutside || isTooWide;
    })
    .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 40)}`);
}
