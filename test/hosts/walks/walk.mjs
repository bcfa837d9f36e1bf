// A patient's way through a task, by finger, by keyboard or by ear.
import { openHost, pageOf } from '../host.mjs';
import { only } from '../widgets.mjs';

export const MINUTE = 60_000;

const PHONE = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };
const MORNING = new Date('2026-03-02T09:00:00');

/**
 * Opens a page with one widget on a phone. Its clock goes on only when the test lets it.
 *
 * @param t context of the test
 * @param name of the widget, without `pht-`
 * @param attributes of its tag
 */
export async function openOnPhone(t, name, attributes = '') {
  const head =
    '<meta name="viewport" content="width=device-width" />' +
    '<link rel="stylesheet" href="/pht/pht.css" />\n<script src="/pht/pht.js" defer></script>';
  const body = `<a id="before" href="#before">Home</a>
    <pht-${name} ${attributes}><p>Fallback</p></pht-${name}>
    <a id="after" href="#after">Contact</a>`;
  const host = await openHost(t, {
    html: pageOf({ head, body }),
    context: PHONE,
    prepare: async (page) => {
      await page.addInitScript(listen);
      await page.clock.install({ time: MORNING });
    },
  });
  const widget = await only(host.page, `pht-${name}`);
  return { ...host, widget, said: () => host.page.evaluate(() => globalThis.said) };
}

// Runs in the page: keeps what its live regions say, as a screen reader would say it.
function listen() {
  globalThis.said = [];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachAndListen(options) {
    const root = attachShadow.call(this, options);
    const last = new Map();
    new MutationObserver(() => {
      for (const region of root.querySelectorAll('[role="status"], [role="alert"]')) {
        const text = region.textContent.trim();
        if (text && text !== last.get(region)) globalThis.said.push(text);
        last.set(region, text);
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  };
}

/** Taps where a finger can reach it: on the screen, and at least 44 pixels large. */
export async function tap(control) {
  await control.scrollIntoViewIfNeeded();
  const { width, height } = await control.boundingBox();
  if (Math.min(width, height) < 44) throw new Error(`${width} × ${height} is too small to tap`);
  await control.tap();
}

/** Presses Tab until the control has the focus; fails where the keyboard does not come to it. */
export async function tabTo(control) {
  const page = control.page();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((one) => one.matches(':focus'))) return;
  }
  throw new Error(`the keyboard does not reach ${control}`);
}

/** Chooses by keyboard: Tab leads to the group, the arrow keys to the answer. */
export async function pick(radio) {
  const page = radio.page();
  const name = await radio.getAttribute('name');
  const isAt = (one) => one.matches(':focus');
  const group = radio.locator('xpath=ancestor::fieldset').first();
  await tabTo(group.locator(`input[name="${name}"]`).first());
  for (let presses = 0; presses < 10 && !(await radio.evaluate(isAt)); presses += 1)
    await page.keyboard.press('ArrowDown');
  if (!(await radio.isChecked())) await page.keyboard.press('Space');
}

/** Whether all of it is on the screen. */
export const isOnScreen = (part) =>
  part.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
