/**
 * An exercise as data. Degrees, and centimetres on a body of 170 cm: x to the right, y up from
 * the floor. The figure faces right, so its right side is near. Rotations are clockwise, 0 as in
 * standing: lying on the back is -90, lying face down is 90.
 */
export interface Exercise {
  /** Seen from the front, knees bend away from the viewer and elbows toward the viewer. */
  readonly view?: 'front';
  /** One for both, or a pair. */
  readonly hands?: Hand | readonly [near: Hand, far: Hand];
  readonly feet?: 'bare' | 'sock' | 'shoe';
  readonly props?: readonly Prop[];
  /** The arrow of the still: the way of a landmark, or a straight push that ends `up` over it. */
  readonly arrow: Landmark | readonly [Landmark, pushX: number, pushY: number, up?: number];
  /** The first is the start pose, the last the end pose. */
  readonly frames: readonly Frame[];
}

/** A fist is closed round something, or round itself. */
export type Hand = 'open' | 'fist' | 'flat';

/** What a frame leaves out is as in the frame before. */
export interface Frame {
  /** Share of the time that the way to this frame takes. Default 1. */
  readonly share?: number;
  /** How hard the hamstring works, 0 to 1. Default 1. */
  readonly effort?: number;
  readonly pose?: Pose;
  readonly root?: Root;
  readonly legs?: Pins;
  readonly arms?: Pins;
}

/** One number for both sides, or a pair. */
export type Both = number | readonly [near: number, far: number];

/** Clinical joint angles; standing upright is all zero. */
export interface Pose {
  /** Flexion +, extension −. Seen from the front: away from the other leg +. */
  readonly hip?: Both;
  readonly knee?: Both;
  /** Toes up +, toes down −. */
  readonly ankle?: Both;
  /** Bent forward +; shared by two joints. Seen from the front: to the far side. */
  readonly spine?: number;
  /** Chin down +; shared by two joints. */
  readonly neck?: number;
  /** Arm forward and up +. Seen from the front: away from the body. */
  readonly shoulder?: Both;
  readonly elbow?: Both;
  readonly wrist?: Both;
  /** The arm points out of the picture's plane, so that it looks shorter. */
  readonly armOut?: Both;
}

export type Side = 'Near' | 'Far';

/** Points of the body that touch things. */
export type Mark =
  | 'hip'
  | 'sacrum'
  | 'sitBone'
  | 'shoulder'
  | 'head'
  | 'knee'
  | 'kneeBack'
  | 'kneeCap'
  | 'ankle'
  | 'cuff'
  | 'heel'
  | 'heelBack'
  | 'ball'
  | 'wrist'
  | 'palm';

/** A point of the near side, unless it ends in Far. */
export type Landmark = Mark | `${Mark}Far`;

/** Where the body hangs: the landmark's place, and the rotation of its segment. */
export type Root = readonly [Landmark, x: number, y: number, rotation: number];

/** A hand or foot that stays in its place, turned like this. */
export type Pin = readonly [Mark, x: number, y: number, rotation: number];

/** One pin for both sides, a pair, or 0 for a free limb. */
export type Pins = Pin | readonly [near: Pin | 0, far: Pin | 0] | 0;

/** What is solid reaches from x to the right, and up from the floor. */
export type Prop =
  | { readonly is: 'mat'; readonly x: number; readonly width: number }
  | { readonly is: 'pillow'; readonly x: number }
  | { readonly is: 'step'; readonly x: number; readonly width: number; readonly height: number }
  | { readonly is: 'stool'; readonly x: number; readonly width: number; readonly height: number }
  /** Its back is at the right end, or at the left end and behind the body. */
  | { readonly is: 'chair'; readonly x: number; readonly height: number; readonly back: End }
  /** At that end of the picture, from x on. */
  | { readonly is: 'wall'; readonly x: number; readonly at: End }
  /** Its wall is seen from its end, with the near leg before it and the far leg behind it. */
  | { readonly is: 'doorway'; readonly x: number }
  /** Only its leg at x is seen whole: it goes on to that end of the picture. */
  | { readonly is: 'table'; readonly x: number; readonly at: End }
  /** On legs of that height, from x to the left end of the picture. */
  | { readonly is: 'sofa'; readonly x: number; readonly legs: number }
  /** Boards in place of a plain floor, with a shine from x on. */
  | { readonly is: 'smoothFloor'; readonly x: number }
  /** From the near ankle to there. */
  | { readonly is: 'band'; readonly x: number; readonly y: number }
  /** In both hands. */
  | { readonly is: 'weight' };

export type End = 'left' | 'right';
