/** Time in ms that widgets may render before the page gets a chance to react. */
const FIRST_SHARE = 12;
const LATER_SHARE = 50;

let waiting = 0;
let isLate = false;
let start = 0;
let line: Promise<boolean> = Promise.resolve(false);

/**
 * Resolves after those who asked before have acted, with a pause for the page now and then; to
 * true for those after the first pause, which are many and most likely not on the screen.
 */
export function nextTurn(): Promise<boolean> {
  if (waiting === 0) {
    isLate = false;
    start = 0;
  }
  waiting += 1;
  return (line = line.then(pauseWhenDue));
}

async function pauseWhenDue(): Promise<boolean> {
  start ||= performance.now();
  // The first ones are to be painted soon; after that, each pause costs a whole paint.
  if (performance.now() > start + (isLate ? LATER_SHARE : FIRST_SHARE)) {
    await new Promise((resume) => setTimeout(resume));
    start = performance.now();
    isLate = true;
  }
  waiting -= 1;
  return isLate;
}
