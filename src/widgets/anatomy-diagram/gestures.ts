/** What a visitor does to the drawing; places are shares of its width and height. */
export interface GestureTarget {
  readonly scale: number;
  /** Whether it could. */
  zoomAt(factor: number, x: number, y: number): boolean;
  moveBy(x: number, y: number): void;
}

/**
 * Pinch, wheel with a modifier key, and dragging with the mouse. One finger and the plain wheel
 * belong to the page: they scroll it wherever the pointer is. What the drawing cannot do is left
 * to the browser, which enlarges the page for those who need it.
 */
export function listenToGestures(stage: HTMLElement, target: GestureTarget): void {
  listenToWheel(stage, target);
  listenToFingers(stage, target);
  listenToMouse(stage, target);
}

function listenToWheel(stage: HTMLElement, target: GestureTarget): void {
  stage.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    const { x, y } = shareOf(stage, event);
    if (target.zoomAt(Math.exp(-event.deltaY / 200), x, y)) event.preventDefault();
  });
}

function listenToFingers(stage: HTMLElement, target: GestureTarget): void {
  let pinch: Pinch | undefined;
  const start = (event: TouchEvent): void => {
    // Nobody who has enlarged the page may be caught in it.
    const isOfPage = target.scale <= 1 && (window.visualViewport?.scale ?? 1) > 1;
    pinch = isOfPage ? undefined : pinchOf(stage, event.touches);
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
}

/** In CSS pixels: a hand that trembles still clicks. */
const LONGEST_CLICK = 8;

/** Moves an enlarged drawing; what was dragged is not clicked. */
function listenToMouse(stage: HTMLElement, target: GestureTarget): void {
  let start: MouseEvent | undefined;
  let last: MouseEvent | undefined;
  let isDrag = false;
  stage.addEventListener('pointerdown', (event) => {
    isDrag = false;
    start = last = event.pointerType === 'mouse' ? event : undefined;
  });
  stage.addEventListener('pointermove', (event) => {
    if (!start || !last || event.buttons !== 1) return;
    const { x, y } = wayOf(last, event);
    const far = wayOf(start, event);
    isDrag ||= Math.hypot(far.x, far.y) > LONGEST_CLICK;
    last = event;
    if (target.scale > 1) target.moveBy(-x / stage.clientWidth, -y / stage.clientHeight);
  });
  const keepFromClick = (event: Event): void => {
    if (isDrag) event.stopPropagation();
    isDrag = false;
  };
  stage.addEventListener('click', keepFromClick, { capture: true });
}

const wayOf = (from: MouseEvent, to: MouseEvent) => ({
  x: to.clientX - from.clientX,
  y: to.clientY - from.clientY,
});

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
