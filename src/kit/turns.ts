/** Time in ms that widgets may render before the page gets a chance to react: that of a frame. */
const SHARE = 16;
/** So many at once are hardly on one screen. */
const MANY = 10;

let waiting = 0;
let start = 0;
let line: Promise<void> = Promise.resolve();

/** Whether who asks for the next turn is one of many. */
export const isOneOfMany = (): boolean => waiting >= MANY;

/** Resolves after those who asked before have acted, with a pause for the page now and then. */
export function nextTurn(): Promise<void> {
  waiting += 1;
  const place = waiting;
  line = line.then(async () => {
    // Whoever finds nobody in line need not wait: what was long ago has had its pause.
    if (place === 1) start = performance.now();
    if (performance.now() > start + SHARE) {
      await new Promise((resume) => setTimeout(resume));
      start = performance.now();
    }
    waiting -= 1;
  });
  return line;
}
