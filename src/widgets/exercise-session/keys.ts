import { MEDIA_KEYS, mediaActionsOf } from './media-keys.js';
import { isAsked, isRunning } from './session.js';
import type { SessionController } from './session-controller.js';

/** What a key does while the focus is in the player; undefined where the key is not ours. */
export function actionOf(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  { shadowRoot }: Element,
  controller: SessionController,
): (() => void) | undefined {
  const { session, toggle, next, back } = controller;
  if (!session || session.ending || ctrlKey || altKey || metaKey) return undefined;
  const media = MEDIA_KEYS[key];
  const mediaActions = mediaActionsOf(controller);
  if (media === 'toggle') return mediaActions[isRunning(session) ? 'pause' : 'play'];
  if (media) return mediaActions[media];
  if (key === 'Escape' && session.pause === 'close') return controller.resume;
  // Buttons and the pain scale have keys of their own, and so has what is below the player.
  const focused = shadowRoot?.activeElement;
  if (isAsked(session) || !focused?.closest('.player')) return undefined;
  const isOnControl = focused.matches('button, input');
  if (key === ' ') return isOnControl ? undefined : toggle;
  const isRtl = shadowRoot?.querySelector('.root')?.matches('[dir="rtl"]');
  if (key === 'ArrowRight') return isRtl ? back : next;
  if (key === 'ArrowLeft') return isRtl ? next : back;
  return undefined;
}
