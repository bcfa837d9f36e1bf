import { html, nothing, type TemplateResult } from 'lit';
import {
  layers,
  structureIds,
  type Layer,
  type Plate,
  type StructureId,
} from '../../anatomy/plate.js';
import { plateStyles } from '../../anatomy/plate.styles.js';
import { credit, lead, movements, sources, title } from '../../content/anatomy-diagram.js';
import { review } from '../../content/review.js';
import { choice, unchecked, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { styles } from './anatomy-diagram.styles.js';
import { Canvas, LABELS } from './canvas.js';
import { renderControls, VIEWS, type View } from './controls.js';
import { Movement, type Move } from './movement.js';
import { structureInPart } from './old-names.js';
import { pointersAt } from './pointing.js';
import { Scenes, SIDES, type Scene } from './scene.js';
import { layerWith, structureOf } from './shown-structures.js';
import { Hip, pressureText, renderSitting } from './sitting.js';
import { sightInWords, structureInWords } from './spoken.js';
import { renderList } from './structure-list.js';

const attributes = {
  /**
   * The structure that is chosen at first, in the layer that shows it. Without it, that is
   * `conjoint-tendon`, and all others stay clear.
   */
  structure: choice(structureIds),
  /** The old name of `structure`, until 0.3.0. */
  selectedPart: unchecked<string | null>(null, { attribute: 'part' }),
  /** What is seen. */
  layer: choice(layers, { fallback: layers[0] }),
  /** From where: the hip can be bent where it is seen from the `side`. */
  view: choice(VIEWS, { fallback: VIEWS[0] }),
  /** Which leg is drawn. */
  side: choice(SIDES, { fallback: SIDES[0] }),
  /** What is beside the drawing: `auto` shows names where there is room, and else numbers. */
  labels: choice(LABELS, { fallback: LABELS[0] }),
};

export interface AnatomyDiagram extends Properties<typeof attributes> {}

/**
 * The back of the hip and thigh, and the hip from the side: the hamstrings, the sit bone that they
 * start from, and how sitting presses their tendon on it. A list of buttons names every structure
 * and tells what it is; the drawing, its labels and the list always show the same one.
 *
 * A page can point at a structure from its own text, by a link to the diagram's `id`:
 * `<a href="#diagram" data-pht-structure="sit-bone">`.
 *
 * @summary Shows the hamstrings, the sit bone, and why sitting and bending hurt.
 * @slot drawing - Replaces the drawing, its labels and its zoom by a picture of your own.
 * @slot detail-conjoint-tendon - Replaces the text about the conjoint tendon.
 * @slot detail-sit-bone - Replaces the text about the sit bone.
 * @slot detail-semimembranosus-tendon - Replaces the text about the semimembranosus tendon.
 * @slot detail-semitendinosus - Replaces the text about the semitendinosus.
 * @slot detail-semimembranosus - Replaces the text about the semimembranosus.
 * @slot detail-biceps-femoris-long - Replaces the text about the biceps femoris.
 * @slot detail-biceps-femoris-short - Replaces the text about the short head of the biceps.
 * @slot detail-sciatic-nerve - Replaces the text about the sciatic nerve.
 * @slot detail-gluteus-maximus - Replaces the text about the buttock muscle.
 * @slot detail-adductor-magnus - Replaces the text about the inner thigh muscle.
 * @slot detail-hip-bone - Replaces the text about the hip bone.
 * @slot detail-sacrum - Replaces the text about the base of the spine.
 * @slot detail-femur - Replaces the text about the thigh bone.
 * @slot detail-tibia - Replaces the text about the shin bone.
 * @slot detail-fibula - Replaces the text about the calf bone.
 * @slot detail-skin - Replaces the text about the skin.
 * @csspart layers - The choice of skin, muscles or bones.
 * @csspart views - The choice of the view, from behind or from the side.
 * @csspart nerve-toggle - Shows and hides the nerve.
 * @csspart stage - The ground under the drawing and its labels.
 * @csspart illustration - The drawing.
 * @csspart label - A name beside the drawing.
 * @csspart pin - A number beside the drawing.
 * @csspart zoom - The buttons that enlarge the drawing and move it.
 * @csspart actions - The leg that moves, and its buttons.
 * @csspart list - The list of structures.
 * @csspart summary - The ground under the text of the chosen structure, which is right below the
 *   drawing where the list is not beside it, and stays on the screen when the drawing was tapped.
 * @csspart detail - What there is to know about a structure.
 * @fires {CustomEvent<{ structure: string, open: boolean }>} pht-structure-select - The patient
 *   chose a structure or closed its text: in the list, on the drawing, or by a link that points
 *   at it.
 * @fires {CustomEvent<{ part: string, open: boolean }>} pht-part-select - The old name of
 *   `pht-structure-select`, dispatched with it until 0.3.0.
 */
export class AnatomyDiagram extends PhtElement<typeof attributes> {
  static override styles = [PhtElement.styles, matStyles, plateStyles, styles];
  static override properties = {
    ...attributes,
    chosen: { state: true },
    pointedAt: { state: true },
    tapped: { state: true },
    shownLayer: { state: true },
    shownView: { state: true },
    hasNerve: { state: true },
  };
  static override readonly slotNames = [
    ...PhtElement.slotNames,
    'drawing',
    ...structureIds.map((id) => `detail-${id}`),
  ];

  /** Undefined follows the attribute, null is none. */
  private chosen: StructureId | null | undefined;
  private pointedAt: StructureId | undefined;
  /** Chosen on the drawing. */
  private tapped: StructureId | undefined;
  private shownLayer: Layer | undefined;
  private shownView: View | undefined;
  private hasNerve = true;

  protected override readonly about = {
    title: title.text,
    lead: lead.text,
    sources: [...sources, credit],
    review,
  };

  #structure!: StructureId;
  #isNamed = false;

  readonly #scenes = new Scenes();
  readonly #canvas = new Canvas(this);
  readonly #hip = new Hip(this);
  readonly #movement = new Movement(this);

  constructor() {
    super();
    this.addController(pointersAt(this, (structure) => this.#pointTo(structure)));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const named = this.valid.structure ?? structureInPart(this.localName, this.selectedPart);
    this.#structure = named ?? structureIds[0];
    this.#isNamed = named !== null;
    const hasNewName = changed.has('structure') || changed.has('selectedPart');
    if (hasNewName) this.chosen = undefined;
    if (hasNewName || changed.has('layer')) this.shownLayer = undefined;
    if (changed.has('view')) this.shownView = undefined;
    if (changed.has('view') || changed.has('shownView')) this.#canvas.showWhole();
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="diagram">
        <div class="look">
          ${this.#renderControls()}
          <div class="stage mat" part="stage">
            <slot name="drawing">${this.#renderCanvas()}</slot>
          </div>
          ${this.#shownView === 'side' ? this.#renderSitting() : nothing}
        </div>
        ${this.#renderList()}
      </div>
      ${this.#movement.render(this.#heading, this.#play)}`;
  }

  #renderControls(): TemplateResult {
    return renderControls({
      view: this.#shownView,
      layer: this.#shownLayer,
      hasNerve: this.hasNerve,
      onView: (view) => (this.shownView = view),
      onLayer: (layer) => (this.shownLayer = layer),
      onNerve: this.#showNerve,
    });
  }

  #renderCanvas(): TemplateResult {
    return this.#canvas.render({
      scene: this.#scene,
      selected: this.#selected,
      pointedAt: this.pointedAt,
      // A choice of the patient's or the page's own; at first all is to be seen.
      isVeiled: this.chosen !== undefined || this.#isNamed,
      labels: this.valid.labels,
      locale: this.formatLocale,
      onPress: this.#press,
      onHover: this.#hover,
      onLeave: this.#leave,
      onZoom: this.#sayWhatIsInSight,
    });
  }

  #renderSitting(): TemplateResult {
    return renderSitting({
      hip: this.#hip,
      locale: this.formatLocale,
      heading: this.#heading,
      onSettled: this.#sayPressure,
    });
  }

  #renderList(): TemplateResult {
    return renderList({
      ids: this.#scene.ids,
      selected: this.#selected,
      pointedAt: this.pointedAt,
      isTapped: this.tapped !== undefined,
      locale: this.formatLocale,
      onSelect: this.#toggle,
      onHover: this.#hover,
      onLeave: this.#leave,
    });
  }

  get #scene(): Scene {
    return this.#scenes.of({
      view: this.#shownView,
      layer: this.#shownLayer,
      side: this.valid.side,
      hasNerve: this.hasNerve || this.#selected === 'sciatic-nerve',
      angle: this.#hip.angle,
    });
  }

  get #selected(): StructureId | undefined {
    const selected = this.chosen === undefined ? this.#structure : this.chosen;
    return selected ?? undefined;
  }

  get #shownView(): View {
    return this.shownView ?? this.valid.view;
  }

  /** A structure that the layer does not show brings the layer that does. */
  get #shownLayer(): Layer {
    const layer = this.shownLayer ?? this.valid.layer;
    if (this.shownLayer || this.chosen !== undefined || !this.#isNamed) return layer;
    return layerWith(this.#plate, this.#structure, layer);
  }

  get #plate(): Plate {
    return this.#scenes.plateOf(this.#shownView, this.#hip.angle);
  }

  #select(structure: StructureId, open: boolean): void {
    this.tapped = undefined;
    this.shownLayer = this.#shownLayer;
    this.chosen = open ? structure : null;
    this.emit('pht-structure-select', { structure, open });
    this.emit('pht-part-select', { part: structure, open });
  }

  readonly #toggle = (structure: StructureId): void =>
    this.#select(structure, structure !== this.#selected);

  /** A tap on the drawing or on a label. */
  readonly #press = (event: Event): void => {
    const structure = structureOf(event);
    if (!structure) return;
    this.#select(structure, true);
    this.tapped = structure;
    this.announce(() => structureInWords(structure));
  };

  readonly #hover = (event: Event): void => {
    this.pointedAt = structureOf(event);
  };

  readonly #leave = (): void => {
    this.pointedAt = undefined;
  };

  /** A link in the page's own text. */
  #pointTo(structure: StructureId): void {
    if (!this.#plate.anchors.some(({ id }) => id === structure)) this.shownView = 'back';
    this.shownLayer = layerWith(this.#plate, structure, this.#shownLayer);
    this.#select(structure, true);
    this.announce(() => structureInWords(structure));
  }

  readonly #sayWhatIsInSight = (): void => {
    const ids = this.#canvas.idsInSight;
    this.announce(() => sightInWords(ids, this.#scene, this.formatLocale));
  };

  readonly #showNerve = (hasNerve: boolean): void => {
    this.hasNerve = hasNerve;
    if (!hasNerve && this.#selected === 'sciatic-nerve') this.chosen = null;
  };

  readonly #sayPressure = (): void => {
    const { text } = pressureText(this.#hip.angle);
    this.announce(text);
  };

  readonly #play = (move: Move): void => {
    this.announce(movements.moves[move].text.text);
    this.#movement.play(move);
  };

  readonly #heading = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-anatomy-diagram': AnatomyDiagram;
  }
}
