import { type Anchor, type Item, type Layer, type Plate, type StructureId } from '../../anatomy/plate.js';
/** The items that a layer shows. */
export declare const shownItems: (plate: Plate, layer: Layer, hasNerve: boolean) => Item[];
/** The parts that can be chosen, in the order of the list. */
export declare function shownParts(items: readonly Item[], layer: Layer, isFromSide: boolean): StructureId[];
/** Where the labels of some parts point. */
export declare const anchorsOf: (plate: Plate, ids: readonly StructureId[]) => Anchor[];
/** The wanted layer if it names the part, else the first that does. */
export declare function layerWith(plate: Plate, part: StructureId, wanted: Layer): Layer;
export declare const isPart: (name: string) => name is StructureId;
/** The part that an event happened on. */
export declare function partOf({ target }: Event): StructureId | undefined;
