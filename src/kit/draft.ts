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

/** Runs a render. Whether something was left out of it: then it has to be rendered again. */
export function draft(render: () => void): boolean {
  const before = waits;
  isDrafting = !isOver;
  try {
    render();
  } finally {
    isDrafting = false;
  }
  if (waits === before) return false;
  over ??= painted();
  return true;
}

/** Whether who asks is left out of this render; then another follows. */
export function canWait(): boolean {
  if (isDrafting) waits += 1;
  return isDrafting;
}

/** Resolves when the drafts of the page, if there are any, are painted. */
export const draftsSeen = (): Promise<void> | undefined => over;

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
