// "What do I do today, and how?"
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean } from '../host.mjs';
import { isOnScreen, MINUTE, openOnPhone, tabTo, tap } from './walk.mjs';

const HOLD = 'exercises="bridge-hold" sets="1" hold="5"';

it('today’s exercises, by finger: pain, the list, a session, check marks', async (t) => {
  const host = await openOnPhone(t, 'exercise-program', 'stage="1"');
  const { page, widget } = host;
  await tap(widget.locator('.pain label').first());
  await tap(widget.getByRole('button', { name: 'Start today’s session' }));
  await page.clock.runFor(2000);
  const session = widget.locator('pht-exercise-session');
  await session.locator('.frame').waitFor();
  await tap(session.getByRole('button', { name: 'Start session' }));
  await page.clock.runFor(1000);
  const ready = session.getByRole('button', { name: 'I’m ready' });
  assert.ok(await isOnScreen(ready), 'what starts the first exercise is not on the screen');
  await tap(ready);
  await page.clock.runFor(4000);
  await session.locator('[part="counter"]').waitFor();
  expectClean(host);
});

it('today’s exercises, by keyboard: a session of one hold, to its end', async (t) => {
  const host = await openOnPhone(t, 'exercise-session', HOLD);
  const { page, widget } = host;
  await tabTo(widget.getByRole('button', { name: 'Start session' }));
  await page.keyboard.press('Enter');
  await page.clock.runFor(1000);
  await widget.locator('[part="primary"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.clock.runFor(MINUTE);
  await widget.locator('[part="scale"]').waitFor();
  expectClean(host);
});

it('today’s exercises, by ear: without a voice, the screen reader is told each thing', async (t) => {
  const host = await openOnPhone(t, 'exercise-session', HOLD);
  const { page, widget } = host;
  await widget.getByRole('button', { name: 'Start session' }).click();
  await page.clock.runFor(1000);
  await widget.getByRole('button', { name: 'I’m ready' }).click();
  await page.clock.runFor(MINUTE);
  const [first, ...rest] = await host.said();
  assert.match(first, /^Get ready: Bridge hold\. [^]*Hold: 5 seconds\. [^]*“I’m ready”/);
  assert.deepEqual(rest, ['Lift.', 'Hold.', 'Lower.', 'That was the last exercise.']);
  expectClean(host);
});
