import { lateralPlate } from '../../anatomy/lateral/lateral.js';
import type { Item, Layer, Plate, StructureId } from '../../anatomy/plate.js';
import { posteriorPlate } from '../../anatomy/posterior/posterior.js';
import { msg } from '../../kit/language/msg.js';
import type { View } from './controls.js';
import { remembered } from './remember.js';
import { shownItems, shownStructures } from './shown-structures.js';

export const SIDES = ['right', 'left'] as const;

/** What is looked at. */
interface Look {
  readonly view: View;
  readonly layer: Layer;
  readonly side: (typeof SIDES)[number];
  readonly hasNerve: boolean;
  /** How far the hip is bent, in degrees; it shows from the side. */
  readonly angle: number;
}

/** What there is to see then, and to choose. */
export interface Scene extends Look {
  readonly plate: Plate;
  readonly items: readonly Item[];
  /** What can be chosen, in the order of the list. */
  readonly ids: readonly StructureId[];
  readonly isFromSide: boolean;
  readonly isMirrored: boolean;
}

/** Makes scenes; what two of them have in common is the same object, and is drawn once. */
export class Scenes {
  readonly #fromSide = remembered(lateralPlate);
  readonly #itemsOf = remembered(shownItems);
  readonly #idsOf = remembered(shownStructures);

  of(look: Look): Scene {
    const plate = this.plateOf(look.view, look.angle);
    const items = this.#itemsOf(plate, look.layer, look.hasNerve);
    const isFromSide = look.view === 'side';
    const ids = this.#idsOf(items, look.layer, isFromSide);
    return { ...look, plate, items, ids, isFromSide, isMirrored: look.side === 'left' };
  }

  plateOf(view: View, angle: number): Plate {
    return view === 'side' ? this.#fromSide(angle) : posteriorPlate();
  }
}

/** The drawing in words. */
export function descriptionOf({ side, isFromSide }: Scene): string {
  if (isFromSide) {
    return side === 'left'
      ? msg('Drawing: the left hip from the side')
      : msg('Drawing: the right hip from the side');
  }
  return side === 'left'
    ? msg('Drawing: the left hip and thigh from behind')
    : msg('Drawing: the right hip and thigh from behind');
}

/** What is at the left and at the right of the drawing. */
export function captionsOf({ isFromSide, isMirrored }: Scene): string[] {
  const captions = isFromSide
    ? [msg('Back'), msg('Front')]
    : [msg('Inner side'), msg('Outer side')];
  return isMirrored ? captions.reverse() : captions;
}

/** Where a structure is on the drawing, if it can be chosen. */
export function placeOf(
  { plate, ids, isMirrored }: Scene,
  wanted: StructureId | undefined,
): { x: number; y: number } | undefined {
  const [left, , width] = plate.box;
  const anchor = plate.anchors.find(({ id }) => id === wanted);
  if (!anchor || !ids.includes(anchor.id)) return undefined;
  return { x: isMirrored ? 2 * left + width - anchor.x : anchor.x, y: anchor.y };
}
