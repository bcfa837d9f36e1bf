import { fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { useClock } from '../../../src/kit/device/clock.js';
import { IceTimer } from '../../../src/widgets/ice-timer/ice-timer.js';
import { define } from '../../support/define.js';
import { FakeClock } from '../../support/fake-clock.js';

define('pht-ice-timer', IceTimer);

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

export const DONE = 'Time is up. Take the ice off now.';
/** In the ring. */
export const TAKE_OFF = 'Take the ice off now';
export const SKIN = 'Look at your skin. Wait 4 hours before you ice again.';

export const SESSION_KEY = 'pht-ice-timer-timer';
export const ICINGS_KEY = 'pht-ice-timer-icings';

/** Gives each test of the suite a clock that stands still, a visible page and empty storage. */
export function withFakeClock(): () => FakeClock {
  let clock: FakeClock;
  let bringBack: () => void;
  beforeEach(() => {
    clock = new FakeClock();
    bringBack = useClock(clock);
  });
  afterEach(() => {
    Reflect.deleteProperty(HTMLDocument.prototype, 'hidden');
    fixtureCleanup();
    bringBack();
    sessionStorage.clear();
    localStorage.clear();
  });
  return () => clock;
}

/** The widget in a page, as this tab shows it; calling again is like a reload. */
export async function show(attributes: Record<string, string> = {}): Promise<IceTimer> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement('pht-ice-timer');
  for (const [name, value] of Object.entries({ id: 'timer', ...attributes })) {
    widget.setAttribute(name, value);
  }
  column.append(widget);
  await settled(widget);
  return widget;
}

/** The page goes, and comes again with a new element. */
export async function reload(
  widget: IceTimer,
  attributes: Record<string, string> = {},
): Promise<IceTimer> {
  widget.remove();
  return show(attributes);
}

export async function settled(widget: IceTimer): Promise<void> {
  await nextFrame();
  await widget.updateComplete;
  if (widget.isUpdatePending) await widget.updateComplete;
}

export const all = (widget: IceTimer, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const find = (widget: IceTimer, selector: string): HTMLElement | undefined =>
  all(widget, selector)[0];

export const part = (widget: IceTimer, name: string) => find(widget, `[part="${name}"]`);

export async function press(widget: IceTimer, name: string): Promise<void> {
  part(widget, name)!.click();
  await settled(widget);
}

export const textOf = (widget: IceTimer): string => part(widget, 'frame')!.innerText;

/** The digits on the dial, empty when the time is over. */
export const timeLeft = (widget: IceTimer): string =>
  find(widget, '[role="timer"] .time')?.innerText ?? '';

export const status = (widget: IceTimer): string =>
  find(widget, '[role="status"]')!.textContent.trim();

export const alert = (widget: IceTimer): string =>
  find(widget, '[role="alert"]')!.textContent.trim();

export const isDone = (widget: IceTimer): boolean =>
  find(widget, '.is-done')?.innerText.trim() === TAKE_OFF;

export const ticks = (widget: IceTimer) => all(widget, '.slot input') as HTMLInputElement[];

export const ticked = (widget: IceTimer): number =>
  ticks(widget).filter(({ checked }) => checked).length;

export const keepBox = (widget: IceTimer) => find(widget, '.keep input') as HTMLInputElement;

export async function setHidden(isHidden: boolean): Promise<void> {
  Object.defineProperty(HTMLDocument.prototype, 'hidden', {
    configurable: true,
    value: isHidden,
  });
  document.dispatchEvent(new Event('visibilitychange'));
  await nextFrame();
}

/** The events of the timers, as the page's own scripts hear them. */
export async function eventsOf(action: () => Promise<unknown>): Promise<CustomEvent[]> {
  const names = ['start', 'pause', 'resume', 'done', 'reset'].map((name) => `pht-timer-${name}`);
  const events: CustomEvent[] = [];
  const note = (event: Event) => events.push(event as CustomEvent);
  for (const name of names) document.addEventListener(name, note);
  try {
    await action();
  } finally {
    for (const name of names) document.removeEventListener(name, note);
  }
  return events;
}

/** The texts of the files that are saved while `action` runs. */
export async function filesOf(action: () => Promise<unknown>): Promise<string[]> {
  const { click } = HTMLAnchorElement.prototype;
  const links: string[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this.href);
  };
  try {
    await action();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(links.map(async (link) => (await fetch(link)).text()));
}
