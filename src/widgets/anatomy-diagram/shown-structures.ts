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

/** The structures that can be chosen, in the order of the list. */
export function shownStructures(
  items: readonly Item[],
  layer: Layer,
  isFromSide: boolean,
): StructureId[] {
  const isContext = (id: StructureId) =>
    layer === 'muscles' && CONTEXT.includes(id) && !isFromSide;
  return structureIds.filter(
    (structure) => !isContext(structure) && items.some(({ id }) => id === structure),
  );
}

/** Where the labels of some structures point. */
export const anchorsOf = (plate: Plate, ids: readonly StructureId[]): Anchor[] =>
  ids.flatMap((id) => plate.anchors.find((anchor) => anchor.id === id) ?? []);

/** The wanted layer if it names the structure, else the first that does. */
export function layerWith(plate: Plate, structure: StructureId, wanted: Layer): Layer {
  const isNamed = (layer: Layer) =>
    !(layer === 'muscles' && CONTEXT.includes(structure)) &&
    plate.items.some(({ id, layers: inLayers }) => id === structure && inLayers.includes(layer));
  return isNamed(wanted) ? wanted : (layers.find(isNamed) ?? wanted);
}

export const isStructure = (name: string): name is StructureId =>
  structureIds.some((structure) => structure === name);

/** The structure that an event happened on. */
export function structureOf({ target }: Event): StructureId | undefined {
  const place = (target as Element).closest<HTMLElement>('.target, .tag, .entry');
  const name = place?.dataset.structure ?? '';
  return isStructure(name) ? name : undefined;
}
