// "Which stage am I in, and what may I do?"
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expectClean } from '../host.mjs';
import { openOnPhone, pick, tabTo, tap } from './walk.mjs';

const ANSWERS = ['No, none of these', '0–3 Mild', '10–30 minutes', 'My strength exercises'];

const answer = (widget, text) => widget.locator('label').filter({ hasText: text }).first();

it('my stage, by finger: the answers lead to what to do', async (t) => {
  const host = await openOnPhone(t, 'recovery-stages');
  const { page, widget } = host;
  await tap(widget.getByRole('button', { name: 'Answer three questions' }));
  for (const text of ANSWERS) await tap(answer(widget, text));
  await tap(widget.getByRole('button', { name: 'See stage 2' }));
  await page.clock.runFor(1000);
  await widget.getByText('Keep your hip nearly straight for now.').first().waitFor();
  expectClean(host);
});

it('my stage, by finger: an emergency sign leads to help, and to no stage', async (t) => {
  const host = await openOnPhone(t, 'recovery-stages', 'emergency-number="911"');
  const { page, widget } = host;
  await tap(widget.getByRole('button', { name: 'Answer three questions' }));
  await tap(answer(widget, 'Yes, an emergency sign'));
  await page.clock.runFor(1000);
  assert.match(await widget.locator('[part="check"]').innerText(), /Get emergency help now/);
  assert.ok(await widget.locator('a[href="tel:911"]:visible').count());
  assert.equal(await widget.getByRole('button', { name: /^See stage/ }).count(), 0);
  expectClean(host);
});

it('my stage, by keyboard and by ear: the result is said once', async (t) => {
  const host = await openOnPhone(t, 'recovery-stages');
  const { page, widget } = host;
  await tabTo(widget.getByRole('button', { name: 'Answer three questions' }));
  await page.keyboard.press('Enter');
  await page.clock.runFor(500);
  for (const text of ANSWERS) {
    await pick(widget.getByRole('radio', { name: text }).first());
  }
  await tabTo(widget.getByRole('button', { name: 'See stage 2' }));
  await page.keyboard.press('Enter');
  await page.clock.runFor(1000);
  const result = (await host.said()).filter((text) => text.startsWith('Your answers fit'));
  assert.equal(result.length, 1);
  assert.match(result[0], /^Your answers fit stage 2: Build strength/);
  expectClean(host);
});
