import { emulateMedia as emulate } from '@web/test-runner-commands';
import { isChromium, isWebKit } from './engine.js';

/**
 * Only Chromium can be told of paper, or of preferences that its user does not have: Firefox's BiDi
 * has no command for it yet, and WebKitGTK takes them from the desktop.
 */
const canEmulate = isChromium;

/** Elsewhere it has nothing to undo after a test either. */
export const emulateMedia: typeof emulate = async (media) =>
  canEmulate ? emulate(media) : undefined;

/** A test for the engines in which another medium or other preferences can be had. */
export const itEmulating = (name: string, test: () => Promise<void>): void => {
  if (canEmulate) it(name, test);
};

/** The narrowest window there is: that of WebKitGTK has room for its buttons. */
const NARROWEST = isWebKit ? 447 : 0;

/** A test that sets the width of the page, for the engines whose window can be so narrow. */
export const itAsWideAs = (width: number, name: string, test: () => Promise<void>): void => {
  if (width >= NARROWEST) it(name, test);
};

/** A test that makes touches, which WebKitGTK refuses. */
export const itTouching = (name: string, test: () => Promise<void>): void => {
  if (!isWebKit) it(name, test);
};

/** A test of `:focus-visible`: WebKitGTK's window is not the active one on a bare screen. */
export const itFocusing = (name: string, test: () => Promise<void>): void => {
  if (!isWebKit) it(name, test);
};
