import { expect } from '@open-wc/testing';
import type { PhtElement } from '../../src/kit/element/element.js';
import '../support/every-widget.js';
import { all, isShown, press, showWidget } from '../support/widget.js';

const WORDS = ['0–3 Mild', '4–5 Medium', '6–10 Severe'];
const SHAPES = ['●', '◆', '■'];

async function showProgram(): Promise<PhtElement> {
  return showWidget('pht-exercise-program', 375);
}

async function showCheck(): Promise<PhtElement> {
  const widget = await showWidget('pht-recovery-stages', 375);
  await press(widget, all(widget, '#start')[0]);
  all(widget, 'input[value="none"]')[0]!.click();
  await widget.updateComplete;
  return widget;
}

async function showSession(): Promise<PhtElement> {
  const widget = await showWidget('pht-exercise-session', 375);
  await press(widget, all(widget, '[part="start"]')[0]);
  await press(widget, all(widget, '[part="hurts"]')[0]);
  return widget;
}

async function showCard(): Promise<PhtElement> {
  return showWidget('pht-exercise-card', 375);
}

const places = {
  card: showCard,
  program: showProgram,
  'check of the stages': showCheck,
  session: showSession,
};

describe('the pain ruler', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  for (const [name, show] of Object.entries(places)) {
    it(`of the ${name} has the same words and shapes as the others`, async () => {
      const bands = all(await show(), '.band:not(.small)').filter(isShown);
      const words = bands.map(({ innerText }) => innerText.trim());
      // A program asks by the ruler, and states the rule by it.
      const times = name === 'program' ? 2 : 1;
      expect(words).to.deep.equal(Array(times).fill(WORDS).flat());
      expect(bands.map(shapeOf)).to.deep.equal(Array(times).fill(SHAPES).flat());
      for (const band of bands)
        expect(getComputedStyle(band).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });
  }

  for (const [name, show] of Object.entries({ program: showProgram, check: showCheck })) {
    it(`of the ${name} asks in the same words`, async () => {
      const legends = all(await show(), 'legend').map(({ innerText }) => innerText.trim());
      expect(legends).to.include(
        'What was your worst pain since yesterday morning, from 0 to 10?',
      );
    });
  }

  it('says of each score in a session which band it is in', async () => {
    const widget = await showSession();
    const described = all(widget, '[name="pain"]').map((score) => {
      const id = score.getAttribute('aria-describedby')!;
      return widget.shadowRoot!.getElementById(id)?.innerText.trim();
    });
    const [mild, medium, severe] = WORDS;
    expect(described).to.deep.equal([
      ...[mild, mild, mild, mild],
      ...[medium, medium],
      ...[severe, severe, severe, severe, severe],
    ]);
  });
});

/** Drawn only, and not read out. */
const shapeOf = (band: Element): string | undefined =>
  /[●◆■]/.exec(getComputedStyle(band, '::before').content)?.[0];
