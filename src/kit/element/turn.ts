/** What widgets may take of a page's time before it shows what is there, in ms. */
const SHARE = 50;

/** A page in the background paints no frame. */
const NO_FRAME = 250;

/** More than a page shows at once. */
const FEW = 10;

let waiting = 0;
let end = 0;
let frame: Promise<void> | undefined;

/**
 * Makes a widget in a task of its own, and after the next frame where those before it have had
 * their share of this one. So the page reacts, and of many the first are seen before the last
 * are made.
 *
 * @param make is told whether ten others or more were before it
 */
export async function inTurn(make: (isOneOfMany: boolean) => void): Promise<void> {
  const isOneOfMany = waiting >= FEW;
  waiting += 1;
  await new Promise((resume) => setTimeout(resume));
  while (isShareUsed()) await frame;
  waiting -= 1;
  make(isOneOfMany);
}

function isShareUsed(): boolean {
  frame ??= untilFrame();
  return performance.now() > end;
}

async function untilFrame(): Promise<void> {
  end = performance.now() + SHARE;
  await new Promise((resume) => {
    requestAnimationFrame(resume);
    setTimeout(resume, NO_FRAME);
  });
  frame = undefined;
}
