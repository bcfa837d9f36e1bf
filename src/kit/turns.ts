/** Time in ms that widgets may render before the page gets a chance to react. */
const SHARE = 12;

let start = 0;
let line: Promise<void> = Promise.resolve();

/** Resolves after those who asked before have acted, with a pause for the page now and then. */
export const nextTurn = (): Promise<void> => (line = line.then(pauseWhenDue));

async function pauseWhenDue(): Promise<void> {
  start ||= performance.now();
  if (performance.now() < start + SHARE) return;
  await new Promise((resume) => setTimeout(resume));
  start = performance.now();
}
