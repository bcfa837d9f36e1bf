import { real } from '../kit/element/unclobbered.js';
import { ASK, HEIGHT } from './frame-height.js';

/**
 * For a page that shows pages of widgets in frames: each frame is as high as its page. Only frames
 * with a page from the folder of this script listen, and only to what their own page says.
 */
const LOWEST = 40;
/** Longer than the whole guide on a phone; a page that says more is not one of ours. */
const HIGHEST = 40_000;

const script = real(document).currentScript as HTMLScriptElement | null;
const folder = script ? script.src.slice(0, script.src.lastIndexOf('/') + 1) : '';

const frames = (): HTMLIFrameElement[] =>
  [...real(document).querySelectorAll('iframe')].filter(
    (frame) => folder !== '' && frame.src.startsWith(folder),
  );

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (!height) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  frame?.setAttribute('height', `${Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height)))}`);
});

for (const { contentWindow } of frames()) contentWindow?.postMessage(ASK, '*');

/** What is not a height of ours is none; NaN and endless ones too. */
function heightIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const { type, height } = data as { type?: unknown; height?: unknown };
  return type === HEIGHT && typeof height === 'number' && isFinite(height) ? height : 0;
}
