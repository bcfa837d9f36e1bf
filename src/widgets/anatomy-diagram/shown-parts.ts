import {
  layers,
  structureIds,
  type Anchor,
  type Item,
  type Layer,
  type Plate,
  type StructureId,
} from '../../anatomy/plate.js';

/** Drawn among the muscles for a sense of place; they have their names among the bones. */
const CONTEXT: readonly StructureId[] = [
  'hip-bone',
  'sacrum',
  'femur',
  'tibia',
  'fibula',
  'skin',
];

/** The items that a layer shows. */
export const shownItems = (plate: Plate, layer: Layer, hasNerve: boolean): Item[] =>
  plate.items.filter(
    ({ id, layers: inLayers, marks }) =>
      inLayers.includes(layer) &&
      (hasNerve || !(id === 'sciatic-nerve' || marks[0]?.kind === 'nerve-hidden')),
  );

/** The parts that can be chosen, in the order of the list. */
export function shownParts(
  items: readonly Item[],
  layer: Layer,
  isFromSide: boolean,
): StructureId[] {
  const isContext = (id: StructureId) =>
    layer === 'muscles' && CONTEXT.includes(id) && !isFromSide;
  return structureIds.filter((part) => !isContext(part) && items.some(({ id }) => id === part));
}

/** Where the labels of some parts point. */
export const anchorsOf = (plate: Plate, ids: readonly StructureId[]): Anchor[] =>
  ids.flatMap((id) => plate.anchors.find((anchor) => anchor.id === id) ?? []);

/** The wanted layer if it names the part, else the first that does. */
export function layerWith(plate: Plate, part: StructureId, wanted: Layer): Layer {
  const isNamed = (layer: Layer) =>
    !(layer === 'muscles' && CONTEXT.includes(part)) &&
    plate.items.some(({ id, layers: inLayers }) => id === part && inLayers.includes(layer));
  return isNamed(wanted) ? wanted : (layers.find(isNamed) ?? wanted);
}

export const isPart = (name: string): name is StructureId =>
  structureIds.some((structure) => structure === name);

/** The part that an event happened on. */
export function partOf({ target }: Event): StructureId | undefined {
  const name = (target as Element).closest<HTMLElement>('[data-part]')?.dataset.part ?? '';
  return isPart(name) ? name : undefined;
}
