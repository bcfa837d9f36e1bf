import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { lateralPlate, lensPlate } from '../../anatomy/lateral/lateral.js';
import {
  layers,
  structureIds,
  type Layer,
  type Plate,
  type StructureId,
} from '../../anatomy/plate.js';
import { plateStyles } from '../../anatomy/plate.styles.js';
import { posteriorPlate } from '../../anatomy/posterior/posterior.js';
import * as content from '../../content/anatomy-diagram.js';
import { review } from '../../content/review.js';
import { warn } from '../../kit/element/attributes.js';
import { PhtElement } from '../../kit/element/element.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { msg, str } from '../../kit/language/msg.js';
import { styles } from './anatomy-diagram.styles.js';
import { renderControls, VIEWS, type View } from './controls.js';
import { Drawing, type DrawingView } from './drawing.js';
import { listenToGestures } from './gestures.js';
import { inSight, LabelColumns, renderLabels, type Layout } from './labels.js';
import { Movement, type Move } from './movement.js';
import { structureInPart } from './old-names.js';
import { followPointers } from './pointing.js';
import { remembered } from './remember.js';
import {
  anchorsOf,
  isStructure,
  layerWith,
  shownItems,
  shownStructures,
  structureOf,
} from './shown-structures.js';
import { Hip, pressureText, renderSitting } from './sitting.js';
import { renderList } from './structure-list.js';
import { ZoomControl } from './zoom-control.js';

const SIDES = ['right', 'left'] as const;
const LABELS = ['auto', 'numbers', 'hide'] as const;

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
 * @csspart detail - What there is to know about a structure.
 * @fires {CustomEvent<{ structure: string, open: boolean }>} pht-structure-select - The patient
 *   chose a structure or closed its text: in the list, on the drawing, or by a link that points
 *   at it.
 * @fires {CustomEvent<{ part: string, open: boolean }>} pht-part-select - The old name of
 *   `pht-structure-select`, dispatched with it until 0.3.0.
 */
export class AnatomyDiagram extends PhtElement {
  static override styles = [PhtElement.styles, matStyles, plateStyles, styles];
  static override properties: PropertyDeclarations = {
    structure: {},
    selectedPart: { attribute: 'part' },
    layer: {},
    view: {},
    side: {},
    labels: {},
    chosen: { state: true },
    pointedAt: { state: true },
    shownLayer: { state: true },
    shownView: { state: true },
    hasNerve: { state: true },
  };

  /**
   * The structure that is chosen at first, in the layer that shows it. Without it, that is
   * `conjoint-tendon`, and all others stay clear.
   */
  structure: StructureId | null = null;

  /** What is seen: one of `muscles`, `skin`, `bones`. */
  layer: Layer = layers[0];

  /** From where: `back`, or `side`, where the hip can be bent. */
  view: (typeof VIEWS)[number] = VIEWS[0];

  /** Which leg is drawn: `right` or `left`. */
  side: (typeof SIDES)[number] = SIDES[0];

  /** Names where there is room and else numbers (`auto`), `numbers` only, or none (`hide`). */
  labels: (typeof LABELS)[number] = LABELS[0];

  /** The old name of `structure`, until 0.3.0. */
  private selectedPart: string | null = null;
  /** Undefined follows the attribute, null is none. */
  private chosen: StructureId | null | undefined;
  private pointedAt: StructureId | undefined;
  private shownLayer: Layer | undefined;
  private shownView: View | undefined;
  private hasNerve = true;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: [...content.sources, content.credit],
    review,
  };

  #structure!: StructureId;
  #isNamed = false;
  #layer!: Layer;
  #view!: View;
  #side!: (typeof SIDES)[number];
  #labels!: (typeof LABELS)[number];

  readonly #drawing = new Drawing();
  readonly #lens = new Drawing();
  readonly #zoom = new ZoomControl(() => this.requestUpdate());
  readonly #hip = new Hip(() => this.requestUpdate());
  readonly #movement = new Movement(() => this.requestUpdate());
  readonly #fromSide = remembered(lateralPlate);
  readonly #closeUp = remembered((angle: number, layer: Layer) => {
    const plate = lensPlate(angle);
    return { plate, items: shownItems(plate, layer, true), window: plate.box };
  });
  readonly #itemsOf = remembered(shownItems);
  readonly #idsOf = remembered(shownStructures);
  #canvas: HTMLElement | undefined;
  #columns: LabelColumns | undefined;
  #stopPointers: (() => void) | undefined;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.#columns?.resize(entry.contentRect.width);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopPointers = followPointers(this, (name) => this.#pointTo(name));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPointers?.();
    this.#hip.stop();
    this.#movement.stop();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const named = this.structure ?? structureInPart(this.localName, this.selectedPart);
    this.#structure = this.choiceAttribute('structure', named, structureIds);
    this.#isNamed = named === this.#structure;
    this.#layer = this.choiceAttribute('layer', this.layer, layers);
    this.#view = this.choiceAttribute('view', this.view, VIEWS);
    this.#side = this.choiceAttribute('side', this.side, SIDES);
    this.#labels = this.choiceAttribute('labels', this.labels, LABELS);
    const hasNewName = changed.has('structure') || changed.has('selectedPart');
    if (hasNewName) this.chosen = undefined;
    if (hasNewName || changed.has('layer')) this.shownLayer = undefined;
    if (changed.has('view')) this.shownView = undefined;
    if (changed.has('view') || changed.has('shownView')) this.#zoom.reset();
    this.#zoom.fit(this.#plate.box);
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="diagram">
        <div class="look">
          ${this.#renderControls()}
          <div class="stage mat" part="stage">
            <slot name="drawing"> ${this.#renderCanvas()} ${this.#renderBar()} </slot>
          </div>
          ${this.#isFromSide ? this.#renderSitting() : nothing}
        </div>
        ${this.#renderList()}
      </div>
      ${this.#movement.render(this.#heading, this.#play)}`;
  }

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    const isNew = canvas !== this.#canvas;
    if (canvas && isNew) this.#follow(canvas);
    this.#columns?.update(this.#layout);
    // Names that come to their places only after the first layout would jump there.
    if (canvas && isNew) this.#columns?.resize(canvas.getBoundingClientRect().width);
  }

  /** A canvas is new at first, and when a language has come. */
  #follow(canvas: HTMLElement): void {
    const columns = new LabelColumns(canvas);
    this.#canvas = canvas;
    this.#columns = columns;
    this.#resize.disconnect();
    this.#resize.observe(canvas);
    listenToGestures(canvas, this.#zoom);
  }

  #renderControls(): TemplateResult {
    return renderControls({
      view: this.#shownView,
      layer: this.#shownLayer,
      hasNerve: this.hasNerve,
      onView: (view) => {
        this.shownView = view;
      },
      onLayer: (layer) => {
        this.shownLayer = layer;
      },
      onNerve: this.#showNerve,
    });
  }

  #renderCanvas(): TemplateResult {
    // The list of buttons is what the keyboard uses; this hears the pointer only.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      class="canvas ${this.#shownView} ${this.#side}-leg ${this.#zoom.scale > 1 ? 'zoomed' : ''}"
      @click=${this.#press}
      @pointerover=${this.#hover}
      @pointerleave=${this.#leave}
    >
      ${this.#drawing.render(this.#drawn)} ${this.#isFromSide ? this.#renderLens() : nothing}
      ${this.#labels === 'hide' ? nothing : this.#renderLabels()}
    </div>`;
  }

  #renderLens(): TemplateResult {
    return html`<div class="lens">
      ${this.#lens.render({
        ...this.#drawn,
        ...this.#closeUp(this.#hip.angle, this.#shownLayer),
        text: msg('Drawing: the tendon on the sit bone, close up'),
      })}
    </div>`;
  }

  #renderLabels(): TemplateResult {
    return renderLabels({
      anchors: this.#layout.anchors,
      selected: this.#selected,
      pointedAt: this.pointedAt,
      locale: this.formatLocale,
    });
  }

  #renderBar(): TemplateResult {
    const [left, right] = this.#captions;
    return html`<div class="bar">
      <p class="small">${left}</p>
      ${this.#zoom.render(this.#focus, this.#sayWhatIsInSight)}
      <p class="small">${right}</p>
    </div>`;
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
    return html`<div
      class="structures"
      @focusin=${this.#hover}
      @pointerover=${this.#hover}
      @focusout=${this.#leave}
      @pointerleave=${this.#leave}
    >
      ${renderList({
        ids: this.#ids,
        selected: this.#selected,
        pointedAt: this.pointedAt,
        locale: this.formatLocale,
        onSelect: this.#toggle,
      })}
    </div>`;
  }

  get #drawn(): DrawingView {
    return {
      plate: this.#plate,
      items: this.#items,
      ids: this.#ids,
      isMirrored: this.#isMirrored,
      window: this.#zoom.window,
      selected: this.#selected,
      // A choice of the patient's or the page's own; at first all is to be seen.
      isVeiled: this.chosen !== undefined || this.#isNamed,
      pointedAt: this.pointedAt,
      text: this.#description,
    };
  }

  get #description(): string {
    if (this.#isFromSide) {
      return this.#side === 'left'
        ? msg('Drawing: the left hip from the side')
        : msg('Drawing: the right hip from the side');
    }
    return this.#side === 'left'
      ? msg('Drawing: the left hip and thigh from behind')
      : msg('Drawing: the right hip and thigh from behind');
  }

  /** What is at the left and at the right of the drawing. */
  get #captions(): string[] {
    const captions = this.#isFromSide
      ? [msg('Back'), msg('Front')]
      : [msg('Inner side'), msg('Outer side')];
    return this.#isMirrored ? captions.reverse() : captions;
  }

  get #selected(): StructureId | undefined {
    const selected = this.chosen === undefined ? this.#structure : this.chosen;
    return selected ?? undefined;
  }

  /** A structure that the layer does not show brings the layer that does. */
  get #shownLayer(): Layer {
    const layer = this.shownLayer ?? this.#layer;
    if (this.shownLayer || this.chosen !== undefined || !this.#isNamed) return layer;
    return layerWith(this.#plate, this.#structure, layer);
  }

  get #shownView(): View {
    return this.shownView ?? this.#view;
  }

  get #isFromSide(): boolean {
    return this.#shownView === 'side';
  }

  get #isMirrored(): boolean {
    return this.#side === 'left';
  }

  get #plate(): Plate {
    return this.#isFromSide ? this.#fromSide(this.#hip.angle) : posteriorPlate();
  }

  get #items(): ReturnType<typeof shownItems> {
    const hasNerve = this.hasNerve || this.#selected === 'sciatic-nerve';
    return this.#itemsOf(this.#plate, this.#shownLayer, hasNerve);
  }

  /** The structures that can be chosen, in the order of the list. */
  get #ids(): StructureId[] {
    return this.#idsOf(this.#items, this.#shownLayer, this.#isFromSide);
  }

  get #layout(): Layout {
    return {
      plate: this.#plate,
      anchors: anchorsOf(this.#plate, this.#ids),
      window: this.#zoom.window,
      isMirrored: this.#isMirrored,
      labels: this.#labels,
      locale: this.formatLocale,
    };
  }

  /** What the zoom buttons enlarge: the chosen structure. */
  get #focus(): { x: number; y: number } | undefined {
    const [left, , width] = this.#plate.box;
    const anchor = this.#plate.anchors.find(({ id }) => id === this.#selected);
    if (!anchor || !this.#ids.includes(anchor.id)) return undefined;
    return { x: this.#isMirrored ? 2 * left + width - anchor.x : anchor.x, y: anchor.y };
  }

  #select(structure: StructureId, open: boolean): void {
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
    this.#sayStructure(structure);
  };

  readonly #hover = (event: Event): void => {
    this.pointedAt = structureOf(event);
  };

  readonly #leave = (): void => {
    this.pointedAt = undefined;
  };

  #pointTo(name: string): void {
    if (!isStructure(name)) {
      const allowed = structureIds.join(', ');
      warn('a', {
        attribute: 'data-pht-structure',
        value: name,
        allowed,
        used: 'none of them',
      });
      return;
    }
    if (!this.#plate.anchors.some(({ id }) => id === name)) this.shownView = 'back';
    this.shownLayer = layerWith(this.#plate, name, this.#shownLayer);
    this.#select(name, true);
    this.#sayStructure(name);
  }

  #sayStructure(id: StructureId): void {
    this.announce(() => {
      const { name, texts } = content.structures[id];
      return msg(str`${name.text()}: ${texts[0].text()}`);
    });
  }

  readonly #sayWhatIsInSight = (): void => {
    const ids = inSight(this.#layout);
    this.announce(() => {
      const names = ids.map((id) => content.structures[id].name.text());
      const list = new Intl.ListFormat(this.formatLocale).format(names);
      return list ? msg(str`In sight: ${list}`) : this.#description;
    });
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
    this.announce(content.movements.moves[move].text.text);
    this.#movement.play(move);
  };

  readonly #heading = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');
}
