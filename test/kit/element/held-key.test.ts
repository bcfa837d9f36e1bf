import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../support/every-widget.js';
import { detailsOf, focused, part, showWidget } from '../../support/widget.js';

const keys: Readonly<Record<string, string>> = { Enter: 'Enter', 'the space bar': ' ' };

/** As a keyboard that repeats: down again and again, and up at last. */
async function hold(key: string): Promise<void> {
  for (let times = 0; times < 6; times += 1) {
    await sendKeys({ down: key });
    await new Promise(requestAnimationFrame);
  }
  await sendKeys({ up: key });
}

describe('a key that is held down', () => {
  beforeEach(() => sessionStorage.clear());

  for (const [name, key] of Object.entries(keys)) {
    it(`starts the ice timer and does not pause it again, ${name}`, async () => {
      const timer = await showWidget('pht-ice-timer', 760);
      part(timer, 'start')!.focus();
      const started = await detailsOf('pht-timer-start', async () => {
        const paused = await detailsOf('pht-timer-pause', () => hold(key));
        expect(paused).to.have.length(0);
      });
      expect(started).to.have.length(1);
      expect(focused(timer)).to.equal(part(timer, 'pause'));
    });

    it(`marks an exercise done, and not again, ${name}`, async () => {
      const card = await showWidget('pht-exercise-card', 760);
      part(card, 'done')!.focus();
      expect(await detailsOf('pht-exercise-done', () => hold(key))).to.have.length(1);
    });
  }
});
