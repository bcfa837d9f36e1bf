// "What is it that hurts, and why when I sit?"
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean } from '../host.mjs';
import { isOnScreen, openOnPhone, tabTo, tap } from './walk.mjs';

it('what hurts, by finger: a tap on the drawing tells what it is right below', async (t) => {
  const host = await openOnPhone(t, 'anatomy-diagram');
  const { page, widget } = host;
  // Where many are near each other a number is lower than a finger; the drawing itself helps.
  await widget.locator('[part="label"][data-structure="sit-bone"]').tap();
  await page.clock.runFor(500);
  const told = widget.locator('[part="summary"]').filter({ visible: true });
  assert.match(await told.innerText(), /Sit bone[^]*you sit on/);
  assert.ok(await isOnScreen(told), 'what was tapped is told off the screen');
  expectClean(host);
});

it('what hurts, by finger: sitting presses the tendon, seen from the side', async (t) => {
  const host = await openOnPhone(t, 'anatomy-diagram');
  const { page, widget } = host;
  await tap(widget.locator('[part="views"] label').filter({ hasText: 'Side' }));
  await page.clock.runFor(500);
  await widget.locator('.sitting').waitFor();
  expectClean(host);
});

it('what hurts, by keyboard and by ear: a name, then what it is', async (t) => {
  const host = await openOnPhone(t, 'anatomy-diagram');
  const { page, widget } = host;
  const bone = widget.getByRole('button', { name: 'Sit bone', exact: true });
  await tabTo(bone);
  await page.keyboard.press('Enter');
  await page.clock.runFor(500);
  assert.equal(await bone.getAttribute('aria-expanded'), 'true');
  const read = await widget.locator('[part="list"]').ariaSnapshot();
  const [, detail] = read.split('button "Sit bone" [expanded]');
  assert.match(detail.split('button')[0], /paragraph: .{20,}/);
  expectClean(host);
});
