import { expect, fixture, html } from '@open-wc/testing';
import { ExerciseCard } from '../../../src/widgets/exercise-card/exercise-card.js';
import { IceTimer } from '../../../src/widgets/ice-timer/ice-timer.js';
import { RecoveryStages } from '../../../src/widgets/recovery-stages/recovery-stages.js';
import { define } from '../../support/define.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import { part } from '../../support/widget.js';

define('pht-ice-timer', IceTimer);
define('pht-exercise-card', ExerciseCard);
define('pht-recovery-stages', RecoveryStages);

/** A page as its author wrote it, and the first widget on it. */
async function open(text: string): Promise<{ page: HTMLElement; widget: IceTimer }> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
  const widget = page.querySelector<IceTimer>('pht-ice-timer, pht-recovery-stages')!;
  await until(() => !page.querySelector('[data-pht-loading]'));
  return { page, widget };
}

const open15 = '<pht-ice-timer minutes="15">';
const rest = '<h2>Exercises</h2><p>One a day.</p>';
const fallback = '<h3>Ice timer</h3><p>Ice for 15 minutes.</p>';

describe('a tag that is not closed', () => {
  for (const [name, text] of Object.entries({
    'before another widget': `${open15}${rest}<pht-exercise-card></pht-exercise-card>`,
    'before a widget of its own kind': `${open15}${rest}<pht-ice-timer></pht-ice-timer>`,
    'before a placeholder': `${open15}${rest}<div data-pht="exercise-card">Exercise</div>`,
    'with "/>" in place of its end': `<pht-ice-timer />${rest}<pht-recovery-stages />`,
    'before the menu at the end': `${open15}${rest}<nav>Menu</nav>`,
    'before a higher heading': `${open15}${fallback}${rest}`,
    'before two headings': `<div>${open15}<h4>One</h4><p>One.</p><h4>Two</h4></div>`,
  })) {
    it(`${name}: what comes after it is shown below, and the console says so`, async () => {
      const warnings = await warningsOf(async () => {
        const { page, widget } = await open(`${text}\n<p>The end.</p>`);
        const frame = part(widget, 'frame')!.getBoundingClientRect();
        for (const element of page.querySelectorAll('h2, h4, p')) {
          expect(element.checkVisibility(), element.outerHTML).to.equal(true);
          expect(element.getBoundingClientRect().top).to.be.at.least(frame.bottom);
        }
      });
      const ofTimer = warnings.filter((one) => one.includes('</pht-ice-timer> missing'));
      expect(ofTimer).not.to.be.empty;
    });
  }
});

const stages = ['1', '2', '3', '4'].map((number) => `<h4>Stage ${number}</h4>`).join('');

describe('a tag that is closed', () => {
  for (const [name, text] of Object.entries({
    'with our example': `<div>${open15}${fallback}</pht-ice-timer></div>`,
    'with nothing in it': `<div>${open15}</pht-ice-timer></div>`,
    'with the text of its page': `<pht-recovery-stages><h1>Stages</h1><p>Four.</p>
      <h2>One</h2><p>Rest.</p><h2>Two</h2><p>Go on.</p></pht-recovery-stages>`,
    'with a title and a heading for each stage': `<div><pht-recovery-stages><h3>Stages</h3>
      ${stages}</pht-recovery-stages></div>`,
    'with a heading for each stage': `<div><pht-recovery-stages>${stages}</pht-recovery-stages>
      </div>`,
    'with a link to the page of a widget': `<div>${open15}<p>
      <a data-pht="ice-timer" href="ice-timer.html">Timer</a></p></pht-ice-timer></div>`,
    'with a widget in a slot': `<pht-recovery-stages><div slot="stage-1">
      <pht-exercise-card></pht-exercise-card></div></pht-recovery-stages>`,
  })) {
    it(`${name}: its fallback is not shown, and nothing is told`, async () => {
      const warnings = await warningsOf(async () => {
        const { widget } = await open(text);
        for (const element of widget.querySelectorAll(':scope > :not([slot])')) {
          expect((element as HTMLElement).offsetHeight).to.equal(0);
        }
      });
      expect(warnings).to.deep.equal([]);
    });
  }
});
