import type { ReactiveController } from 'lit';
import { targetOf } from './goal.js';
import { bringIntoSight } from './in-sight.js';
import { real } from './unclobbered.js';

const TARGET = ':scope > :not([slot])[id], :scope > :not([slot]) :is([id], a[name])';

/** Whether the page can have a link to something in the fallback. */
export const hasTargets = (widget: Element): boolean => widget.querySelector(TARGET) !== null;

/**
 * The page's links lead to a heading of the fallback still, when the widget stands in its place:
 * it has a box at the top of the widget (base.styles.ts), where browsers and scripts of the page
 * find it. Here the widget comes out from under the bars of the page.
 */
export function followLinks(widget: HTMLElement, isShown: () => boolean): ReactiveController {
  const isGoal = (): boolean => isInFallback(widget, targetOf(location.hash));
  const show = (): void => bringIntoSight(widget, { block: 'start' });
  const followClick = (event: Event): void => {
    const [place] = event.composedPath();
    const link = place instanceof Element && real(place).closest<HTMLAnchorElement>('a[href]');
    if (!link || !isInFallback(widget, targetOf(link.hash))) return;
    // After the browser, which may scroll in its next frame only; a script of the page that scrolls
    // by itself stops it.
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (!event.defaultPrevented && location.hash === link.hash) show();
      });
    });
  };
  // Back and forward lead to where the visitor was.
  const followHash = (): void => {
    if (isGoal() && Math.abs(widget.getBoundingClientRect().top) < 2) show();
  };
  let wasShown = false;
  let isWanted = false;
  return {
    hostConnected() {
      addEventListener('click', followClick, true);
      addEventListener('hashchange', followHash);
    },
    hostDisconnected() {
      removeEventListener('click', followClick, true);
      removeEventListener('hashchange', followHash);
    },
    hostUpdate() {
      if (!wasShown) isWanted = isGoal() && isAtTop(targetOf(location.hash));
    },
    hostUpdated() {
      if (wasShown || !isShown()) return;
      wasShown = true;
      if (isWanted) show();
    },
  };
}

function isInFallback(widget: Element, goal: Element | null): boolean {
  return (
    goal !== null && goal !== widget && widget.contains(goal) && !real(goal).closest('[slot]')
  );
}

/** Where the browser has led to it, and the visitor has not gone on. */
function isAtTop(goal: Element | null): boolean {
  const top = goal?.getBoundingClientRect().top ?? -1;
  return top > -2 && top < innerHeight / 2;
}
