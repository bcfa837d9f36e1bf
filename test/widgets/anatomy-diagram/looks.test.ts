import { expect } from '@open-wc/testing';
import { lateralPlate } from '../../../src/anatomy/lateral/lateral.js';
import { directionOf, LOCALES } from '../../../src/kit/language/languages.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import { messages as arabic } from '../../../src/locales/ar.js';
import { messages as spanish } from '../../../src/locales/es.js';
import type { AnatomyDiagram } from '../../../src/widgets/anatomy-diagram/anatomy-diagram.js';
import { doCross, type Line } from '../../../src/widgets/anatomy-diagram/label-places.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { isChromium } from '../../support/engine.js';
import { PSEUDO_LOCALE, pseudo } from '../../support/pseudo-locale.js';
import {
  all,
  bend,
  choose,
  entries,
  isShown,
  labels,
  leaders,
  NARROW,
  one,
  press,
  settled,
  show,
  target,
  WIDE,
} from './widget.js';

addMessages('ar', arabic);
addMessages('es', spanish);

/** Other engines differ in their letters only, not in how places are chosen. */
const WIDTHS = isChromium ? [320, 375, 480, 560, 672, 760, 900, 1200] : [375, 672, 1200];
const LANGUAGES = [...LOCALES, PSEUDO_LOCALE];

describe('pht-anatomy-diagram: every way it may look', () => {
  afterEach(() =>
    emulateMedia({
      media: 'screen',
      forcedColors: 'none',
      colorScheme: 'light',
      reducedMotion: 'no-preference',
    }),
  );

  for (const width of WIDTHS) {
    for (const lang of LANGUAGES) {
      it(`parts labels and leader lines at ${width} px, ${lang}`, async () => {
        const widget = await show(width, { lang, dir: directionOf(lang) });
        for (const side of ['right', 'left']) {
          widget.setAttribute('side', side);
          for (const layer of ['bones', 'skin', 'muscles']) {
            await choose(widget, layer);
            expectClear(widget, `${side} ${layer}`);
            await press(widget, entries(widget).at(-1));
            expectClear(widget, `${side} ${layer}, last part chosen`);
            await enlarge(widget);
            expectClear(widget, `${side} ${layer}, enlarged`);
            await press(widget, zoomButtons(widget).at(2));
            expectClear(widget, `${side} ${layer}, whole again`);
          }
        }
        widget.setAttribute('view', 'side');
        await settled(widget);
        for (const side of ['right', 'left']) {
          widget.setAttribute('side', side);
          for (const angle of [0, 45, 90]) {
            await bend(widget, angle);
            expectClear(widget, `${side} ${angle}°`);
          }
        }
      });
    }
  }

  it('has names where there is room, numbers where not, and the same ones in the list', async () => {
    // The letters of some engines are wide.
    const wide = await show(1200);
    expect(labels(wide)[0]!.innerText.trim()).to.equal('Shared tendon');
    expect(all(wide, '[part="list"] button .number').some(isShown)).to.be.false;
    const narrow = await show(NARROW);
    const numbers = labels(narrow).map(({ innerText }) => innerText.trim());
    expect(numbers).to.deep.equal(entries(narrow).map((_, index) => `${index + 1}`));
    const inList = all(narrow, '[part="list"] button .number').map(({ innerText }) =>
      innerText.trim(),
    );
    expect(inList).to.deep.equal(numbers);
  });

  it('shows from the side what the lens enlarges, and enlarges it more when seated', async () => {
    const widget = await show(WIDE, { view: 'side' });
    const widthOf = (selector: string) => one(widget, selector).getBoundingClientRect().width;
    const standing = widthOf('.lens');
    expect(widthOf('.cone circle')).to.be.within(20, standing);
    for (const angle of [0, 45, 90]) {
      await bend(widget, angle);
      const [lens, canvas] = ['.lens', '.canvas'].map((selector) =>
        one(widget, selector).getBoundingClientRect(),
      );
      expect(lens!.left - canvas!.left, `${angle}°`).to.be.within(0, 20);
      expect(canvas!.bottom - lens!.bottom, `${angle}°`).to.be.within(0, 20);
    }
    expect(widthOf('.lens')).to.be.above(standing * 1.3);
  });

  it('outlines the tendon from the side only when it is chosen, as thinly at every zoom', async () => {
    const widget = await show(WIDE, { view: 'side' });
    expect(all(widget, '.halo')).to.have.length(0);
    await press(widget, target(widget, 'conjoint-tendon'));
    const halo = getComputedStyle(one(widget, '.halo'));
    expect(halo.strokeWidth).to.equal('2.5px');
    expect(halo.vectorEffect).to.equal('non-scaling-stroke');
  });

  it('has numbers on a phone in every language, from every side', async () => {
    for (const lang of LOCALES) {
      for (const view of ['back', 'side']) {
        const widget = await show(NARROW, { lang, dir: directionOf(lang), view });
        for (const label of labels(widget)) {
          expect(label.innerText.trim(), `${lang}, ${view}`).to.match(/^\p{Nd}+$/u);
        }
      }
    }
  });

  it('keeps every label where it is when a part is chosen or pointed at', async () => {
    for (const width of [NARROW, WIDE]) {
      const widget = await show(width);
      const places = () =>
        labels(widget).map((label) => {
          const { x, y } = boxOf(label);
          return `${label.innerText} ${Math.round(x)} ${Math.round(y)}`;
        });
      const before = places();
      for (const id of ['gluteus-maximus', 'sit-bone', 'semitendinosus']) {
        target(widget, id).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        await settled(widget);
        expect(places(), `${width} px, ${id} pointed at`).to.deep.equal(before);
        await press(widget, target(widget, id));
        expect(places(), `${width} px, ${id} chosen`).to.deep.equal(before);
      }
    }
  });

  it('turns to numbers or to nothing where the page wants that', async () => {
    const numbers = await show(WIDE, { labels: 'numbers' });
    expect(labels(numbers)[0]!.innerText.trim()).to.equal('1');
    const none = await show(WIDE, { labels: 'hide' });
    expect(labels(none)).to.have.length(0);
    expect(entries(none).length).to.be.above(5);
  });

  it('mirrors a left leg, and no word', async () => {
    const right = await show(WIDE);
    const left = await show(WIDE, { side: 'left' });
    expect(all(left, '.illustration > g')[0]!.getAttribute('transform')).to.match(/^matrix\(-1 /);
    const turned = all(left, '.tag, .tag *, .bar, .bar *').filter(
      (element) => getComputedStyle(element).transform !== 'none',
    );
    expect(turned).to.have.length(0);
    const captions = (widget: AnatomyDiagram) =>
      all(widget, '.bar > .small').map((one) => one.innerText);
    expect(captions(right)).to.deep.equal(['Inner side', 'Outer side']);
    expect(captions(left)).to.deep.equal(['Outer side', 'Inner side']);
    const middle = (widget: AnatomyDiagram) => {
      const box = target(widget, 'biceps-femoris-long').getBoundingClientRect();
      const canvas = one(widget, '.canvas').getBoundingClientRect();
      return (box.left + box.width / 2 - canvas.left) / canvas.width;
    };
    expect(middle(left)).to.be.closeTo(1 - middle(right), 0.01);
  });

  it('keeps the drawing as it is in a right-to-left page, with the digits of its language', async () => {
    const widget = await show(NARROW, { lang: 'ar', dir: 'rtl', labels: 'numbers' });
    expect(all(widget, '.illustration > g')[0]!.hasAttribute('transform')).to.be.false;
    expect(labels(widget)[1]!.innerText.trim()).to.equal('٢');
  });

  it('has its numbers beside the body, however the hip is bent', async () => {
    for (const width of [NARROW, WIDE]) {
      const widget = await show(width, { view: 'side', labels: 'numbers' });
      for (const angle of [0, 30, 45, 60, 75, 90]) {
        await bend(widget, angle);
        const covering = all(widget, '.tag:not([hidden]) .number').filter((pin) =>
          isOnBody(widget, pin, angle),
        );
        expect(
          covering.map((pin) => pin.innerText),
          `${width} px, ${angle}°`,
        ).to.deep.equal([]);
      }
    }
  });

  it('speaks the language of its place', async () => {
    const widget = await show(NARROW, { lang: PSEUDO_LOCALE, view: 'side' });
    const text = one(widget, '[part="frame"]').innerText;
    expect(text).to.include(pseudo('Sit bone'));
    expect(text).to.not.match(/\b(bone|tendon|hip|stand|muscles)\b/i);
  });

  it('has room for a finger on all that can be pressed', async () => {
    const widget = await show(320, { view: 'side' });
    for (const view of ['side', 'back']) {
      await choose(widget, view);
      for (const control of all(widget, 'button:not(.tag), label, [type="range"]').filter(
        isShown,
      )) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.innerText || control.ariaLabel!).to.be.at.least(
          44,
        );
      }
    }
  });

  it('has at least 24 px to hit on every part of the drawing', async () => {
    const widget = await show(NARROW);
    for (const layer of ['muscles', 'bones', 'skin']) {
      await choose(widget, layer);
      for (const path of all(widget, '.target') as unknown as SVGPathElement[]) {
        expect(widthToHit(path), path.dataset.structure).to.be.at.least(24);
      }
    }
  });

  for (const width of [272, 320, NARROW, 560, WIDE]) {
    it(`clips nothing at ${width} px, even of long words`, async () => {
      for (const view of ['back', 'side']) {
        const widget = await show(width, { lang: PSEUDO_LOCALE, view });
        expect(clipped(widget)).to.deep.equal([]);
      }
    });
  }

  it('clips nothing at 400 % zoom', async () => {
    const widget = await show(320, { lang: PSEUDO_LOCALE });
    widget.style.fontSize = '32px';
    await settled(widget);
    expect(clipped(widget)).to.deep.equal([]);
  });

  itEmulating('tells what is chosen by a line where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await show(WIDE);
    await press(widget, target(widget, 'semitendinosus'));
    const halo = getComputedStyle(one(widget, '.halo'));
    expect(Number.parseFloat(halo.strokeWidth)).to.be.at.least(4);
    const muscle = getComputedStyle(one(widget, 'path.muscle'));
    expect(halo.stroke).to.not.equal(muscle.fill);
    const edge = getComputedStyle(one(widget, 'path.edge'));
    expect(edge.stroke).to.not.equal(muscle.fill);
  });

  describe('printed', () => {
    itEmulating('opens every text, keeps the labels, and leaves out the controls', async () => {
      const widget = await show(NARROW);
      await emulateMedia({ media: 'print' });
      expect(all(widget, '[part="detail"]').every(isShown)).to.be.true;
      expect(labels(widget)).to.have.length(entries(widget).length);
      expect(isShown(one(widget, '[part="zoom"]'))).to.be.false;
      expect(isShown(one(widget, '[part="layers"]'))).to.be.false;
    });

    itEmulating('keeps labels apart on paper', async () => {
      const widget = await show(WIDE);
      await emulateMedia({ media: 'print' });
      expect(overlaps(labels(widget).map(boxOf))).to.equal(0);
    });

    itEmulating('prints in grey', async () => {
      const widget = await show(WIDE);
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(one(widget, '.illustration')).filter).to.equal('grayscale(1)');
    });
  });

  describe('has no barrier that axe finds', () => {
    for (const theme of ['light', 'dark']) {
      for (const view of ['back', 'side']) {
        it(`${view}, ${theme}`, async () => {
          await expect(await show(WIDE, { theme, view })).to.be.accessible();
        });
      }
      it(`narrow, ${theme}`, async () => {
        await expect(await show(NARROW, { theme })).to.be.accessible();
      });
    }
  });
});

const zoomButtons = (widget: AnatomyDiagram) => all(widget, '[part="zoom"] button');

async function enlarge(widget: AnatomyDiagram): Promise<void> {
  await press(widget, zoomButtons(widget)[0]);
  await press(widget, zoomButtons(widget)[0]);
}

const boxOf = (element: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

function isOnBody(widget: AnatomyDiagram, pin: HTMLElement, angle: number): boolean {
  const drawing = widget.shadowRoot!.querySelector<SVGSVGElement>('svg.illustration')!;
  const { left, top, width, height } = pin.getBoundingClientRect();
  const middle = [left + width / 2, top + height / 2] as const;
  const place = new DOMPoint(...middle).matrixTransform(drawing.getScreenCTM()!.inverse());
  return lateralPlate(angle).body.some((outline) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', outline);
    // Only what is drawn has a fill.
    drawing.append(path);
    const isInside = path.isPointInFill(place);
    path.remove();
    return isInside;
  });
}

function expectClear(widget: AnatomyDiagram, state: string): void {
  const shown = labels(widget);
  expect(shown.length, `labels, ${state}`).to.be.above(0);
  expect(overlaps(shown.map(boxOf)), `labels that overlap, ${state}`).to.equal(0);
  expect(underLines(widget), `labels on their line, ${state}`).to.deep.equal([]);
  const lines = leaders(widget);
  expect(lines).to.have.length(shown.length);
  expect(crossings(lines), `lines that cross, ${state}`).to.equal(0);
  const canvas = one(widget, '.canvas').getBoundingClientRect();
  for (const label of shown) {
    const { left, right, top, bottom } = boxOf(label);
    expect(left, `${label.innerText}, ${state}`).to.be.at.least(canvas.left - 1);
    expect(right, `${label.innerText}, ${state}`).to.be.at.most(canvas.right + 1);
    expect(top, `${label.innerText}, ${state}`).to.be.at.least(canvas.top - 1);
    expect(bottom, `${label.innerText}, ${state}`).to.be.at.most(canvas.bottom + 1);
  }
}

/** Names that lie on the line from their place to what they name. */
function underLines(widget: AnatomyDiagram): string[] {
  const lines = all(widget, '.leader:not([hidden]) line').map((line) => {
    const { left, right } = line.getBoundingClientRect();
    return { left, right };
  });
  return labels(widget).flatMap((label, index) => {
    const { left, right } = boxOf(label);
    const line = lines[index]!;
    const covered = Math.min(right, line.right) - Math.max(left, line.left);
    return covered > 2 ? [label.innerText] : [];
  });
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((first, index) => list.slice(index + 1).map((other): [T, T] => [first, other]));

const overlaps = (boxes: readonly DOMRect[]): number =>
  pairs(boxes).filter(
    ([first, other]) =>
      Math.min(first.right, other.right) - Math.max(first.left, other.left) > 0.5 &&
      Math.min(first.bottom, other.bottom) - Math.max(first.top, other.top) > 0.5,
  ).length;

const crossings = (lines: readonly Line[]): number =>
  pairs(lines).filter(([first, other]) => doCross(first, other)).length;

/** The widest place of a target, over its middle, in px. */
function widthToHit(path: SVGPathElement): number {
  const box = path.getBoundingClientRect();
  const stroke = Number.parseFloat(getComputedStyle(path).strokeWidth);
  const matrix = path.getScreenCTM()!.inverse();
  const isHit = (x: number, y: number) =>
    path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
  let widest = 0;
  for (let y = box.top; y < box.bottom; y += 6) {
    let width = 0;
    for (let x = box.left; x < box.right; x += 1) width += isHit(x, y) ? 1 : 0;
    widest = Math.max(widest, width);
  }
  return widest + stroke;
}

/** What is wider than the place it has, or sticks out of the widget. */
function clipped(widget: AnatomyDiagram): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return all(widget, '.frame *')
    .filter((element) => isShown(element) && !element.closest('.visually-hidden, svg'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isOutside = box.left < left - 0.5 || box.right > right + 0.5;
      const isTooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return isOutside || isTooWide;
    })
    .map((element) => `${element.className}: ${element.textContent.trim().slice(0, 40)}`);
}
