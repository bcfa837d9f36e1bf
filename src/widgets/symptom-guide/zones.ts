import { placeIds, type PlaceId } from '../../content/symptom-places.js';

/** The size of the map. The middle of the body is in its middle. */
export const WIDTH = 320;
export const HEIGHT = 420;

export type Side = 'left' | 'right';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the right half of the body; the left half is the same. */
interface Zone {
  /** What glows: a line as wide as `width`; one without length is a spot. */
  readonly glow: string;
  readonly width: number;
  readonly isBoth?: true;
  readonly isInFront?: true;
  /** In which column of pins, and how far down. */
  readonly pin: readonly [Side, number];
  /** The rest of the line that leads there from a pin on the right. */
  readonly leader: string;
  /** What of that line the body hides. */
  readonly hidden?: string;
  /** Where a tap means it; none where another place comes first. */
  readonly at?: Point;
}

const spot = (x: number, y: number): string => `M${x} ${y}h.1`;

export const zones: Readonly<Record<PlaceId, Zone>> = {
  'sit-bone': {
    glow: spot(191, 118),
    width: 28,
    pin: ['right', 152],
    leader: 'L191 118',
    at: { x: 191, y: 118 },
  },
  'upper-thigh': {
    glow: 'M191 118c2 18 5 34 6 50',
    width: 24,
    pin: ['right', 240],
    leader: 'L198 164',
    at: { x: 198, y: 164 },
  },
  'both-sit-bones': {
    glow: spot(191, 118),
    width: 28,
    isBoth: true,
    pin: ['right', 196],
    leader: 'L186 128H134',
  },
  'deep-buttock': {
    glow: spot(206, 84),
    width: 38,
    pin: ['right', 20],
    leader: 'L206 84',
    at: { x: 206, y: 84 },
  },
  'down-the-leg': {
    glow: 'M184 44c20 26 22 60 21 110s-2 100 1 146 1 40 1 54',
    width: 18,
    pin: ['right', 330],
    leader: 'L206 322',
    at: { x: 206, y: 322 },
  },
  'low-back': {
    glow: spot(182, 54),
    width: 24,
    pin: ['left', 20],
    leader: 'L182 54',
    at: { x: 182, y: 54 },
  },
  'beside-sit-bone': {
    glow: spot(216, 119),
    width: 22,
    pin: ['left', 108],
    leader: 'L216 119',
    at: { x: 216, y: 119 },
  },
  'outer-hip': {
    glow: spot(241, 102),
    width: 28,
    pin: ['right', 108],
    leader: 'L244 102',
    at: { x: 244, y: 102 },
  },
  groin: {
    glow: spot(206, 100),
    width: 28,
    isInFront: true,
    pin: ['right', 64],
    leader: 'L254 84',
    hidden: 'M254 84 206 100',
  },
  'teen-sit-bone': {
    glow: spot(191, 118),
    width: 28,
    pin: ['left', 152],
    leader: 'L194 122',
  },
  'mid-thigh': {
    glow: 'M206 214v18',
    width: 34,
    pin: ['left', 240],
    leader: 'L206 222',
    at: { x: 206, y: 222 },
  },
  tailbone: {
    glow: spot(160, 98),
    width: 20,
    pin: ['left', 64],
    leader: 'L161 98',
    at: { x: 160, y: 98 },
  },
  'between-legs': {
    glow: spot(166, 138),
    width: 18,
    pin: ['left', 196],
    leader: 'L166 138',
    at: { x: 166, y: 138 },
  },
  calf: {
    glow: 'M206 358v24',
    width: 36,
    pin: ['left', 380],
    leader: 'L206 370',
    at: { x: 206, y: 370 },
  },
};

export const columns: Readonly<Record<Side, number>> = { left: 22, right: WIDTH - 22 };

export function pinOf(id: PlaceId): Point {
  const [side, y] = zones[id].pin;
  return { x: columns[side], y };
}

/** On which side of the drawing its pin stands. */
export const sideOf = (id: PlaceId): Side => zones[id].pin[0];

/** A place, and the half of the body on which it was tapped. */
export interface Tapped {
  readonly id: PlaceId;
  readonly side: Side;
}

const PIN_REACH = 22;
const REACH = 34;

const far = (one: Point, { x, y }: Point): number => Math.hypot(one.x - x, one.y - y);

/** What a tap means: the pin under it, or else the place that is nearest, on either half. */
export function placeAt(tap: Point): Tapped | undefined {
  const side = tap.x < WIDTH / 2 ? 'left' : 'right';
  const pin = nearest(PIN_REACH, (id) => far(tap, pinOf(id)));
  if (pin) return { id: pin, side };
  const onRight = { x: side === 'left' ? WIDTH - tap.x : tap.x, y: tap.y };
  const id = nearest(REACH, (one) => {
    const { at } = zones[one];
    return at ? far(onRight, at) : Infinity;
  });
  return id && { id, side };
}

function nearest(reach: number, distance: (id: PlaceId) => number): PlaceId | undefined {
  let found: PlaceId | undefined;
  let least = reach;
  for (const id of placeIds) {
    const length = distance(id);
    if (length >= least) continue;
    least = length;
    found = id;
  }
  return found;
}
