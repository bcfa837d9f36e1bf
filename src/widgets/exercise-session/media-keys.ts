import { isAsked, isRunning } from './session.js';
import type { SessionController } from './session-controller.js';

/** What the keys on a keyboard, a headset or a lock screen do. */
export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly nexttrack: () => void;
  readonly previoustrack: () => void;
}

/** The same keys, where the browser hands them to the page as key presses. */
export const MEDIA_KEYS: Readonly<Record<string, keyof MediaActions | 'toggle'>> = {
  MediaPlayPause: 'toggle',
  MediaPlay: 'play',
  MediaPause: 'pause',
  MediaTrackNext: 'nexttrack',
  MediaTrackPrevious: 'previoustrack',
};

/** While the patient is asked something, only the answer leads on. */
export const mediaActionsOf = (controller: SessionController): MediaActions => {
  const { toggle, next, back } = controller;
  const isOn = () => isRunning(controller.session ?? {});
  const ifFree = (action: () => void) => () => {
    if (!isAsked(controller.session ?? {})) action();
  };
  return {
    play: ifFree(() => {
      if (!isOn()) toggle();
    }),
    pause: () => {
      if (isOn()) toggle();
    },
    nexttrack: ifFree(next),
    previoustrack: ifFree(back),
  };
};

const media = (): MediaSession | undefined => (navigator as Partial<Navigator>).mediaSession;

/** Takes the media keys. Returns a function that gives them back. */
export function takeMediaKeys(actions: MediaActions): () => void {
  const names = Object.keys(actions) as (keyof MediaActions)[];
  for (const name of names) handle(name, actions[name]);
  return () => {
    for (const name of names) handle(name, null);
    showMediaState('none');
  };
}

export function showMediaState(state: MediaSessionPlaybackState, title = ''): void {
  const session = media();
  if (!session) return;
  try {
    session.playbackState = state;
    session.metadata = state === 'none' ? null : new MediaMetadata({ title });
  } catch {
    // This browser shows no title.
  }
}

function handle(name: keyof MediaActions, action: (() => void) | null): void {
  try {
    media()?.setActionHandler(name, action);
  } catch {
    // This browser does not know the key.
  }
}
