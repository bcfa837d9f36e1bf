import type { ConditionId } from '../../content/condition-types.js';

/** What a condition does to the strands when it is there in full. */
interface Change {
  /** How much wider the middle of the tendon is. */
  readonly swelling: number;
  /** How far the strands swing from side to side. */
  readonly swing: number;
  /** Whether strands are torn, 0 or 1. */
  readonly tear: number;
}

const CHANGES: Readonly<Record<ConditionId, Change>> = {
  tendonitis: { swelling: 0.3, swing: 0, tear: 0 },
  tear: { swelling: 0, swing: 0, tear: 1 },
  tendinopathy: { swelling: 0.42, swing: 5.5, tear: 0 },
};

/** Strands are counted from the middle one, -4 to 4; a tear leaves those from 3 on. */
const OUTERMOST = 4;
const FIRST_WHOLE = 3;
/** Points on each line: as many at every share, so that one shape can turn into another. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const HEIGHTS = [44, 54, 68, 84, 106, 128, 150, 172];

export type Place = readonly [x: number, y: number];

/** A tendon with a share, 0 to 1, of what a condition does to it. */
export interface Tendon {
  readonly condition: ConditionId;
  readonly share: number;
}

export interface Strand {
  /** Its two halves, which meet where it may tear. */
  readonly body: string;
  /** Its edges and its grain. */
  readonly lines: string;
}

export function strandsOf(tendon: Tendon): Strand[] {
  const strands: Strand[] = [];
  for (let strand = -OUTERMOST; strand <= OUTERMOST; strand++) {
    const line = (half: -1 | 1, edge: number): Place[] =>
      STEPS.map((step) => placeOn(tendon, strand, half, edge, step / 8));
    const body = area(line(-1, -1), line(-1, 1)) + area(line(1, -1), line(1, 1));
    const lines = [-1, 0, 1].map((edge) => smooth(line(-1, edge)) + smooth(line(1, edge)));
    strands.push({ body, lines: lines.join('') });
  }
  return strands;
}

/** The outline of the tendon, or of its sleeve, which stands off from it. */
export function outlineOf(tendon: Tendon, standsOff = 0): string {
  const side = (across: -1 | 1): Place[] =>
    HEIGHTS.map((y) => [
      xOf(tendon, y, across) + standsOff * across * Math.sin((Math.PI * (y - 44)) / 128),
      y,
    ]);
  return area(side(-1), side(1));
}

/** A place on an edge (-1, 1) or the grain (0) of the upper (-1) or lower half of a strand. */
function placeOn(
  tendon: Tendon,
  strand: number,
  half: -1 | 1,
  edge: number,
  along: number,
): Place {
  const { swing, tear } = CHANGES[tendon.condition];
  const torn = strand < FIRST_WHOLE ? tear * tendon.share : 0;
  const meet = 108 + 7 * Math.sin(strand * 5);
  const top = 14 + 1.6 * strand ** 2;
  const bottom = 186 + 14 * Math.sin(strand * 2.5 + 1);
  const isUpper = half < 0;
  const nearTear = isUpper ? along : 1 - along;
  const healthy = isUpper ? top + (meet - top) * along : meet - 0.5 + (bottom - meet) * along;
  const y = healthy + half * torn * (17 + 5 * Math.sin(strand * 3)) * nearTear ** 2;
  // Strands run out into the muscle, and torn ones into a point.
  const thickness = (isUpper ? 1 : 1 - along ** 5) * (1 - 0.85 * torn * nearTear ** 5);
  const across = (strand + (edge * thickness) / 2) / (OUTERMOST + 0.5);
  const turns = strand * 2.4 + y * (0.115 + 0.018 * (strand % 3));
  const wave = swing * tendon.share * bulge(y) * Math.sin(turns);
  const fray = 7 * torn * nearTear ** 4 * Math.sin(strand * 2.1 + half);
  return [xOf(tendon, y, across) + wave + fray, y];
}

function xOf({ condition, share }: Tendon, y: number, across: number): number {
  const middle = 121 - 8 * Math.exp(-(((y - 95) / 60) ** 2));
  // Narrow where it leaves the bone, then even, and wide where the muscles begin.
  const half = 32 * (1 - Math.exp((2 - y) / 22)) + 30 * Math.max(0, (y - 110) / 100) ** 2;
  return middle + across * half * (1 + CHANGES[condition].swelling * share * bulge(y));
}

/** 1 in the middle of the tendon, 0 at its ends. */
const bulge = (y: number): number =>
  Math.sin(Math.PI * Math.max(0, Math.min(1, (y - 30) / 150))) ** 1.5;

/** Down one line and up the other. */
const area = (down: readonly Place[], up: readonly Place[]): string =>
  `${smooth(down)}L${smooth(up.toReversed()).slice(1)}z`;

export function smooth(places: readonly Place[]): string {
  let path = '';
  places.forEach(([x, y], index) => {
    const next = places[index + 1];
    if (index === 0) path = `M${text(x)} ${text(y)}`;
    else if (!next) path += `L${text(x)} ${text(y)}`;
    else path += `Q${text(x)} ${text(y)} ${text((x + next[0]) / 2)} ${text((y + next[1]) / 2)}`;
  });
  return path;
}

const text = (value: number): string => value.toFixed(1);
