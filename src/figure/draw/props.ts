import { markOn, type Skeleton } from '../skeleton.js';
import type { Exercise, Landmark, Prop } from '../types.js';
import { atDepth, between, box, onSegment, slab, standing, type Item } from './layers.js';
import { FAR } from './stage.js';

/** The depth at which a prop is drawn, back to front. */
export type PropPlace = 'floor' | 'back' | 'middle' | 'nearHand' | 'farHand' | 'front';

export function propItems({ props = [] }: Exercise, place: PropPlace): Item[] {
  return props.flatMap((prop) => drawings[prop.is](prop as never)[place] ?? []);
}

type Drawing = Partial<Record<PropPlace, Item[]>>;
type Of<Kind extends Prop['is']> = Extract<Prop, { is: Kind }>;

const drawings: { [Kind in Prop['is']]: (prop: Of<Kind>) => Drawing } = {
  mat: ({ x, width }) => ({
    floor: [
      standing(['mat', slab(x, 0, width, 5.5)], ['mat-edge', box(x - 5.5, 5, width, 2.4, 1)]),
    ],
  }),
  pillow: ({ x }) => ({ back: [standing(['cloth', box(x, -4, 26, 5.2, 2)])] }),
  step: ({ x, width, height }) => ({ back: [block('wood', x, width, height)] }),
  stool: ({ x, width, height }) => ({ back: [table(x, width, height)] }),
  chair: ({ x, height, back }) => ({
    back:
      back === 'right'
        ? [chairBack(x + SEAT, height), table(x, SEAT, height)]
        : [table(x, SEAT, height), chairBack(x + 4, height, -1)],
  }),
  wall: ({ x, at }) => ({ floor: [at === 'left' ? wallAtLeft(x) : wallAtRight(x)] }),
  doorway: ({ x }) => ({ floor: [threshold(x), jamb(x + 18, -14)], middle: [jamb(x, 4)] }),
  table: ({ x, at }) => ({ back: [tableEnd(x, at === 'left' ? -1 : 1)] }),
  sofa: ({ x, legs }) => ({ front: [sofa(x, legs)] }),
  smoothFloor: ({ x }) => ({ floor: [boards(x)] }),
  band: ({ x, y }) => ({
    front: [elastic(x, y), cuff],
    back: [standing(['band', box(x - 3.2, -y - 1.6, 6.4, 3.2, 1)])],
  }),
  weight: () => ({ nearHand: [kettlebell('palm')], farHand: [kettlebell('palmFar')] }),
};

/** The depth of a chair's seat. */
const SEAT = 42;

/** Front, top and right side of something solid. */
const block = (material: 'wood' | 'wall', x: number, width: number, height: number): Item =>
  standing(
    [`${material}-top`, slab(x, -height, width)],
    [`${material}-side`, `M${x + width - 4} ${4 - height}l8 -8v${height}l-8 8z`],
    [material, box(x - 4, 4 - height, width, height, 0.5)],
  );

/** A seat on four legs. */
function table(x: number, width: number, height: number): Item {
  const leg = (legX: number, top: number) => box(legX, top, 3.3, height - 3, 1.1);
  const [front, back] = [6 - height, -height];
  return standing(
    ['wood-side', leg(x + 5, back) + leg(x + width - 4, back)],
    ['wood-top', slab(x, back, width)],
    ['wood', leg(x - 1.6, front) + leg(x + width - 10, front)],
    ['wood', box(x - 4, 3.4 - height, width, 4, 1.8)],
  );
}

/** Leans away from the seat: to the right (1), or to the left. */
function chairBack(x: number, height: number, way: 1 | -1 = 1): Item {
  const post = (postX: number, top: number) =>
    `M${postX - 1.8} ${top}l${1.7 + way * 3.3} -46a1.7 1.7 0 0 1 3.4 0l${1.9 - way * 3.3} 46z`;
  const rail = (part: number) => `M${x - 4 + way * part} ${4 - height - 9.2 * part}l8 -8v9l-8 8z`;
  return standing(
    ['wood-side', post(x + 4, -height - 4)],
    ['wood-top', rail(5) + rail(3.3)],
    ['wood', post(x - 4, 4 - height)],
  );
}

/** Cut through, with the face that the body leans on. */
const wallAtLeft = (x: number): Item =>
  standing(
    ['wall', `M${-FAR} ${-FAR}H${x - 4}V4H${-FAR}z`],
    ['wall-side', `M${x - 4} 4l8 -8V${-FAR}h-8z`],
    ['wall-top', `M${x - 4} 4l8 -8v-9l-8 8z`],
  );

/** Its face is turned away. */
const wallAtRight = (x: number): Item =>
  standing(['wall', `M${FAR} ${-FAR}H${x}V4H${FAR}z`], ['wall-top', `M${x} 4v-9H${FAR}v9z`]);

/** The end of a wall, and the frame of its door. */
const jamb = (x: number, y: number): Item =>
  standing(
    ['wall-side', `M${x + 12} ${y}l8 -8V${-FAR}h-8z`],
    ['wall', `M${x} ${y}V${-FAR}h12V${y}z`],
    ['wood', `M${x} ${y}V${-FAR}h2.6V${y}z`],
  );

const threshold = (x: number): Item => standing(['wood-top', `M${x} 4l18 -18h12l-18 18z`]);

/** One end of a table; the rest is beyond the picture. */
function tableEnd(x: number, way: 1 | -1): Item {
  const leg = (legX: number, top: number, bottom: number) =>
    `M${legX - 2.4} ${top}h4.8l-.6 ${bottom - top}h-3.6z`;
  const edge = x - way * 7;
  return standing(
    ['wood-side', leg(x + 7, -70, -7)],
    ['wood', leg(x, -70, 2)],
    ['wood-top', `M${edge - 3} -70L${edge + 5} -78H${way * FAR}V-70z`],
    ['wood-side', `M${edge - 3} -70H${way * FAR}v3.6H${edge - 3}z`],
  );
}

/** From its end, with an arm rest; the feet are under it. */
function sofa(x: number, legs: number): Item {
  const bottom = -legs;
  return standing(
    ['wood-side', box(x - 36, bottom - 1, 4, legs + 3, 1)],
    ['sofa-side', box(x - 96, -45, 98, 45 + bottom, 4)],
    ['sofa', box(x - 100, -62, 86, 62 + bottom, 7)],
    ['sofa-side', box(x - 100, bottom - 2.4, 100, 2.4, 1)],
  );
}

/** A wooden floor to slide on. */
const boards = (x: number): Item =>
  standing(
    ['boards', `M${-FAR} -14H${FAR}V${FAR}H${-FAR}z`],
    [
      'seam',
      [-8, -1, 8, 20, 36].map((y) => `M${-FAR} ${y}H${FAR}`).join('') +
        'M-60 -8l-7 7M40 -1l-9 9M120 8l-12 12M-20 20l-16 16M84 -14l-6 6M190 -1l-9 9M150 20l-16 16',
    ],
    ['gloss', `M${x} 7l12 -12h16l-12 12zM${x + 34} 7l12 -12h6l-12 12z`],
  );

/** Round the near ankle. Gets thinner as it gets longer. */
function elastic(x: number, y: number): Item {
  const ankle = (skeleton: Skeleton) => atDepth(markOn(skeleton, 'cuff'), 'nearLeg');
  const item = between(ankle, () => [x, -y], 40, ['band', 'M0 -1H40V1H0Z']);
  return {
    ...item,
    place(moment) {
      const place = item.place(moment);
      return { ...place, scaleY: 1 / Math.sqrt(place.scaleX ?? 1) };
    },
  };
}

const cuff = onSegment('shankNear', 'nearLeg', [
  'band',
  'M-4.3 36.2Q0 37.6 3.9 36.2V39.2Q0 40.6 -4.4 39.2Z',
]);

const kettlebell = (hand: Landmark): Item => ({
  layers: [
    [
      'metal',
      'M-6 10L-5 1C-4.6-1.4-3.4-1.8-1.8-1.8H1.8C3.4-1.8 4.6-1.4 5 1L6 10H3.6L2.8 1.4Q2.6.8 1.8.8' +
        'H-1.8Q-2.6.8-2.8 1.4L-3.6 10Z',
    ],
    ['iron', 'M-5 23.4C-11.4 20-10.4 8 0 8S11.4 20 5 23.4Z'],
    ['metal', 'M-7 16C-6.8 12.6-5 10.8-2.6 10.2-4.2 11.8-5 13.6-5.2 16Z'],
  ],
  place({ skeleton }) {
    const [x, y] = markOn(skeleton, hand);
    return { x, y };
  },
});
