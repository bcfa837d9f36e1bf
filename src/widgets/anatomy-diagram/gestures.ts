/** What a visitor does to the drawing; places are shares of its width and height. */
export interface GestureTarget {
  readonly scale: number;
  zoomAt(factor: number, x: number, y: number): void;
  moveBy(x: number, y: number): void;
}

/**
 * Pinch, wheel with a modifier key, and dragging with the mouse. One finger and the plain wheel
 * belong to the page: they scroll it wherever the pointer is.
 */
export function listenToGestures(stage: HTMLElement, target: GestureTarget): void {
  let pinch: Pinch | undefined;
  stage.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { x, y } = shareOf(stage, event);
    target.zoomAt(Math.exp(-event.deltaY / 200), x, y);
  });
  const start = (event: TouchEvent): void => {
    pinch = pinchOf(stage, event.touches);
    if (pinch) event.preventDefault();
  };
  stage.addEventListener('touchstart', start);
  stage.addEventListener('touchmove', (event) => {
    const before = pinch;
    const now = pinchOf(stage, event.touches);
    if (!before || !now) return;
    event.preventDefault();
    pinch = now;
    target.zoomAt(now.spread / before.spread, now.x, now.y);
    target.moveBy(before.x - now.x, before.y - now.y);
  });
  stage.addEventListener('touchend', start);
  listenToMouse(stage, target);
}

function listenToMouse(stage: HTMLElement, target: GestureTarget): void {
  stage.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 1 || target.scale <= 1) return;
    target.moveBy(-event.movementX / stage.clientWidth, -event.movementY / stage.clientHeight);
  });
}

interface Pinch {
  readonly x: number;
  readonly y: number;
  readonly spread: number;
}

function pinchOf(stage: HTMLElement, touches: TouchList): Pinch | undefined {
  const [one, other] = [touches[0], touches[1]];
  if (touches.length !== 2 || !one || !other) return undefined;
  const spread = Math.hypot(other.clientX - one.clientX, other.clientY - one.clientY);
  const middle = {
    clientX: (one.clientX + other.clientX) / 2,
    clientY: (one.clientY + other.clientY) / 2,
  };
  return { ...shareOf(stage, middle), spread: Math.max(1, spread) };
}

function shareOf(stage: HTMLElement, place: { clientX: number; clientY: number }) {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return { x: (place.clientX - left) / width, y: (place.clientY - top) / height };
}
