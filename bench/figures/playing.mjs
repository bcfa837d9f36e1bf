// All figures of a page on the screen and moving.

/** Hardly larger than 20 figures. */
export const viewport = { width: 1280, height: 740 };

const PATIENCE = 30_000;

/** Opens the page and lets every figure move; fails unless all are seen and do. */
export async function openPlaying(context, origin, { name, slotsPath, isOurs }, count) {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.goto(origin + slotsPath);
  if (isOurs) await playCards(page, count);
  await page.evaluate(scrollSlots);
  const end = Date.now() + PATIENCE;
  while ((await page.evaluate(countMoving)) < count) {
    if (Date.now() > end) throw new Error(`${name}: not all ${count} figures are seen and move.`);
    await page.waitForTimeout(200);
  }
  return page;
}

/** Presses each card's button, and waits until its figure is there. */
export async function playCards(page, count) {
  const cards = page.locator('pht-exercise-card');
  const buttons = cards.locator('.play');
  while ((await buttons.count()) < count) await page.waitForTimeout(100);
  await buttons.evaluateAll((all) => all.forEach((button) => button.click()));
  while ((await cards.locator('.moving svg').count()) < count) await page.waitForTimeout(100);
}

// Runs in the page.
function scrollSlots() {
  for (const slot of document.querySelectorAll('article')) {
    const root = slot.firstElementChild.shadowRoot ?? slot;
    const { top } = root.querySelector('.picture').getBoundingClientRect();
    slot.scrollTop += top - slot.getBoundingClientRect().top;
  }
}

// Runs in the page: figures in their slot and on the screen that are not paused.
function countMoving() {
  const players = window.lottie?.getRegisteredAnimations() ?? [];
  const isPlaying = (picture, root) =>
    picture.complete ??
    (players.some(({ wrapper, isPaused }) => wrapper === picture && !isPaused) ||
      root.getAnimations?.().some(({ playState }) => playState === 'running'));
  const slots = [...document.querySelectorAll('article')];
  return slots.filter((slot) => {
    const root = slot.firstElementChild.shadowRoot ?? slot;
    const picture = root.querySelector('.picture');
    const [inner, outer] = [picture, slot].map((element) => element.getBoundingClientRect());
    const isSeen =
      inner.height > 0 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1 &&
      inner.bottom <= innerHeight;
    return isSeen && isPlaying(picture, root);
  }).length;
}
