// "It hurts. I want to put ice on it now."
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean } from '../host.mjs';
import { isOnScreen, MINUTE, openOnPhone, tabTo, tap } from './walk.mjs';

const pass = (page, minutes) => page.clock.runFor(minutes * MINUTE);

it('ice now, by finger: ten minutes, a look at the skin, the end, the next time', async (t) => {
  const host = await openOnPhone(t, 'ice-timer');
  const { page, widget } = host;
  const start = widget.getByRole('button', { name: 'Start icing' });
  assert.ok(await isOnScreen(start), 'the start is not on the first screen');
  await widget.getByText('Put a cloth between the ice and your skin.').first().waitFor();

  await tap(widget.locator('[part="duration"] label').filter({ hasText: '10' }));
  await tap(start);
  await pass(page, 5);
  await widget.getByText('Check your skin now.').first().waitFor();
  await pass(page, 5);
  await widget.getByText('Take the ice off now').first().waitFor();
  const heard = widget.locator('[part="acknowledge"]');
  assert.ok(await isOnScreen(heard), 'what ends the alarm is not on the screen');
  await tap(heard);
  assert.match(await widget.locator('[part="next"]').innerText(), /1:00\sPM/);
  expectClean(host);
});

it('ice now, by keyboard: the focus stays in the timer until the end', async (t) => {
  const host = await openOnPhone(t, 'ice-timer', 'minutes="15"');
  const { page, widget } = host;
  await tabTo(widget.getByRole('radio', { name: '15' }));
  await page.keyboard.press('ArrowLeft');
  await tabTo(widget.getByRole('button', { name: 'Start icing' }));
  await page.keyboard.press('Enter');
  const pause = widget.locator('[part="pause"]');
  await pause.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Space');
  await widget.getByRole('button', { name: 'Resume' }).waitFor();
  await page.keyboard.press('Space');
  await pass(page, 10);
  await widget.locator('[part="acknowledge"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await widget.locator('[part="reset"]:focus').waitFor();
  expectClean(host);
});

it('ice now, by ear: each thing once, in order', async (t) => {
  const host = await openOnPhone(t, 'ice-timer', 'minutes="10"');
  const { page, widget } = host;
  await widget.getByRole('button', { name: 'Start icing' }).click();
  await pass(page, 10);
  await widget.locator('[part="acknowledge"]').click();
  assert.deepEqual(await host.said(), [
    'Started, 10 minutes',
    'Check your skin now. Take the ice off if your skin turns white, burns, or goes numb. Time left: 5 minutes',
    'Time left: 1 minute',
    'Time is up. Take the ice off now. Look at your skin. Wait 4 hours before you ice again.',
  ]);
  expectClean(host);
});
