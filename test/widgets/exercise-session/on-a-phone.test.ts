import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PhtElement } from '../../../src/kit/element/element.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import { messages as arabic } from '../../../src/locales/ar.js';
import { messages as spanish } from '../../../src/locales/es.js';
import { ExerciseProgram } from '../../../src/widgets/exercise-program/exercise-program.js';
import type { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { define } from '../../support/define.js';
import { itAsWideAs } from '../../support/emulation.js';
import { until } from '../../support/until.js';
import { all, button, focused, part, showWidget } from '../../support/widget.js';
import { readyIn, begin, pass, press, settled, show, started, withDevice } from './widget.js';

define('pht-exercise-program', ExerciseProgram);

addMessages('ar', arabic);
addMessages('es', spanish);

const HEADER = 60;

/** What has to be on the screen together. */
const inPlayer = (widget: PhtElement) =>
  ['.top', '.figure-place', '.phase', '[part="primary"]'].map((selector) => ({
    selector,
    box: all(widget, selector)[0]!.getBoundingClientRect(),
  }));

function expectInside(element: Element): void {
  const { top, bottom, right } = element.getBoundingClientRect();
  expect(top).to.be.at.least(0);
  expect(bottom).to.be.at.most(innerHeight + 0.5);
  expect(right).to.be.at.most(innerWidth + 0.5);
}

function expectOnScreen(widget: PhtElement, top = 0): void {
  for (const { selector, box } of inPlayer(widget)) {
    expect(box.top, selector).to.be.at.least(top);
    expect(box.bottom, selector).to.be.at.most(innerHeight + 0.5);
    expect(box.right, selector).to.be.at.most(innerWidth + 0.5);
  }
}

/** A page that goes on above and below the widget. */
function lengthen(widget: PhtElement, withHeader = false): void {
  const page = widget.parentElement!;
  page.style.inlineSize = 'auto';
  page.style.paddingBlock = '3000px';
  if (!withHeader) return;
  const header = document.createElement('header');
  header.style.cssText = `position: sticky; inset-block-start: 0; block-size: ${HEADER}px`;
  page.style.paddingBlockStart = '0';
  const space = document.createElement('div');
  space.style.blockSize = '3000px';
  widget.before(header, space);
}

describe('pht-exercise-session on a small screen', () => {
  withDevice();
  const margin = document.body.style.margin;

  before(() => {
    document.body.style.margin = '0';
  });
  after(async () => {
    document.body.style.margin = margin;
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  for (const [width, height] of [
    [375, 667],
    [390, 844],
    [320, 568],
    [640, 320],
  ] as const) {
    itAsWideAs(
      width,
      `of ${width} × ${height} comes to the screen whole once it is started`,
      async () => {
        await setViewport({ width, height });
        const widget = await show({ exercises: 'prone-hip-extension, bridge-hold' });
        lengthen(widget);
        part(widget, 'start')!.scrollIntoView({ block: 'end' });
        await press(widget, 'start');
        expect(focused(widget)).to.equal(part(widget, 'primary'));
        expectOnScreen(widget);
        for (const time of all(widget, '.times button')) expectInside(time);
        await readyIn(widget, 10);
        await pass(widget, 12);
        expectOnScreen(widget);
      },
    );

    itAsWideAs(width, `of ${width} × ${height} has its rests on the screen whole`, async () => {
      await setViewport({ width, height });
      const widget = await show({ exercises: 'bridge-hold' });
      lengthen(widget);
      await begin(widget);
      await pass(widget, 50);
      expect(all(widget, '.is-rest')).to.have.length(1);
      expectOnScreen(widget);
      for (const one of all(widget, '.rest-buttons button')) expectInside(one);
    });
  }

  for (const lang of ['en', 'es', 'ar']) {
    itAsWideAs(375, `has "It hurts" in one screen with the count, in ${lang}`, async () => {
      await setViewport({ width: 375, height: 667 });
      const widget = await show({ exercises: 'heel-slide', lang });
      lengthen(widget);
      await press(widget, 'start');
      await press(widget, 'primary');
      // By then it has told what to do.
      await pass(widget, 12);
      const { top } = widget.getBoundingClientRect();
      expect(part(widget, 'hurts')!.getBoundingClientRect().bottom - top).to.be.below(667);
    });
  }

  itAsWideAs(375, 'shows all before the start in little more than a screen', async () => {
    await setViewport({ width: 375, height: 667 });
    const widget = await show({ exercises: '', stage: '1' });
    const bottomOf = (name: string) => part(widget, name)!.getBoundingClientRect().bottom;
    expect(bottomOf('choose') - widget.getBoundingClientRect().top).to.be.below(460);
    // The pain rule is not behind a click.
    expect(bottomOf('caution') - widget.getBoundingClientRect().top).to.be.below(667);
  });

  itAsWideAs(375, 'stays below a header of the page', async () => {
    await setViewport({ width: 375, height: 667 });
    const widget = await show({ exercises: 'prone-hip-extension, bridge-hold' });
    lengthen(widget, true);
    await press(widget, 'start');
    expectOnScreen(widget, HEADER);
  });

  itAsWideAs(375, 'follows the page’s own scroll margin', async () => {
    await setViewport({ width: 375, height: 667 });
    const widget = await show();
    lengthen(widget);
    widget.style.scrollMarginTop = '20px';
    await press(widget, 'start');
    expect(Math.round(widget.getBoundingClientRect().top)).to.equal(20);
  });

  itAsWideAs(
    375,
    'is there again after the question about pain, but a pause moves nothing',
    async () => {
      await setViewport({ width: 375, height: 667 });
      const widget = await started();
      lengthen(widget);
      await press(widget, 'hurts');
      scrollBy(0, 2000);
      await press(widget, 'primary');
      expectOnScreen(widget);
      scrollBy(0, -30);
      const place = scrollY;
      await press(widget, 'primary');
      await press(widget, 'primary');
      expect(scrollY).to.equal(place);
    },
  );

  itAsWideAs(375, 'is seen whole inside a program, too', async () => {
    await setViewport({ width: 375, height: 667 });
    const program = await showWidget('pht-exercise-program', 375, { stage: '1' });
    lengthen(program);
    button(program, 'Start today’s session')!.click();
    await program.updateComplete;
    const player = all(program, 'pht-exercise-session')[0] as ExerciseSession;
    await settled(player);
    await until(() => part(player, 'start'));
    await press(player, 'start');
    expectOnScreen(player);
  });

  itAsWideAs(
    375,
    'says what to do in words that are read from the floor, and that it is paused',
    async () => {
      await setViewport({ width: 375, height: 667 });
      const widget = await show();
      lengthen(widget);
      await begin(widget);
      await pass(widget, 14);
      expect(all(widget, '.phase')[0]!.innerText).to.equal('Hold');
      expect(parseFloat(getComputedStyle(all(widget, '.phase')[0]!).fontSize)).to.be.at.least(40);
      await press(widget, 'primary');
      const paused = all(widget, '.paused')[0]!;
      expect(paused.innerText).to.equal('Paused');
      expect(parseFloat(getComputedStyle(paused).fontSize)).to.be.at.least(24);
      expectOnScreen(widget);
    },
  );
});
