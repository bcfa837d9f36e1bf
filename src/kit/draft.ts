/**
 * Before the page's first widget is painted, renders are drafts: what can wait is left out, so
 * that the patient sees the widget sooner.
 */

/** Time in ms after which a page that is not painted, one in the background, is done with drafts. */
const LONGEST = 1000;

let isDrafting = false;
let waits = 0;
let isOver = false;
let over: Promise<void> | undefined;

/**
 * Runs a render. Returns nothing if all of it was rendered, else a promise of when it has to be
 * rendered again: when the draft is painted.
 */
export function draft(render: () => void): Promise<void> | undefined {
  isDrafting = !isOver;
  const before = waits;
  try {
    render();
  } finally {
    isDrafting = false;
  }
  return waits === before ? undefined : (over ??= painted());
}

/** Whether who asks is left out of this render; then another follows. */
export function canWait(): boolean {
  if (isDrafting) waits += 1;
  return isDrafting;
}

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      isOver = true;
      resolve();
    };
    // In the frame after the draft's.
    requestAnimationFrame(() => requestAnimationFrame(end));
    setTimeout(end, LONGEST);
  });
