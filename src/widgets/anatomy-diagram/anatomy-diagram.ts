import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { lateralPlate, lensPlate } from '../../anatomy/lateral/lateral.js';
import {
  layers,
  structureIds,
  type Anchor,
  type Layer,
  type Plate,
  type StructureId,
} from '../../anatomy/plate.js';
import { plateStyles } from '../../anatomy/plate.styles.js';
import { posteriorPlate } from '../../anatomy/posterior/posterior.js';
import * as content from '../../content/anatomy-diagram.js';
import { review } from '../../content/review.js';
import { warn } from '../../kit/attributes.js';
import { PhtElement } from '../../kit/element.js';
import { minus, plus, reset } from '../../kit/icons.js';
import { matStyles } from '../../kit/mat.styles.js';
import { msg, str } from '../../kit/msg.js';
import { styles } from './anatomy-diagram.styles.js';
import { renderDrawing, shownItems, type DrawingView } from './drawing.js';
import { listenToGestures } from './gestures.js';
import { layOut, renderLabels } from './labels.js';
import { renderMovement, type Move } from './movement.js';
import { renderList } from './part-list.js';
import { followPointers } from './pointing.js';
import { pressureText, renderSitting, STANDING } from './sitting.js';
import { isMotionReduced, tween } from './tween.js';
import * as zooming from './zoom.js';

const VIEWS = ['back', 'side'] as const;
const SIDES = ['right', 'left'] as const;
const LABELS = ['auto', 'numbers', 'hide'] as const;

const TURN_MS = 420;
const MOVE_MS = 1600;
const REST_MS = 1200;

/**
 * The back of the hip and thigh, and the hip from the side: the hamstrings, the sit bone that they
 * start from, and how sitting presses their tendon on it. A list of buttons names every part and
 * tells what it is; the drawing, its labels and the list always show the same part.
 *
 * A page can point at a part from its own text, by a link to the diagram's `id`:
 * `<a href="#diagram" data-pht-part="sit-bone">`.
 *
 * @summary Shows the hamstrings, the sit bone, and why sitting and bending hurt.
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
 * @csspart zoom - The buttons that enlarge the drawing.
 * @csspart actions - The leg that moves, and its buttons.
 * @csspart list - The list of parts.
 * @csspart detail - What there is to know about a part.
 * @fires {CustomEvent<{ part: string, open: boolean }>} pht-part-select - The patient chose a
 *   part or closed its text: in the list, on the drawing, or by a link that points at it.
 */
export class AnatomyDiagram extends PhtElement {
  static override styles = [PhtElement.styles, matStyles, plateStyles, styles];
  static override properties: PropertyDeclarations = {
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
    angle: { state: true },
    zoom: { state: true },
    move: { state: true },
    moveShare: { state: true },
  };

  /**
   * The part that is chosen at first. The attribute is called `part`, which also names an element
   * for `::part()`: of several names the first that is a part counts, and inside another shadow
   * tree names that are none do no harm.
   */
  selectedPart: StructureId = structureIds[0];

  /** What is seen: one of `muscles`, `skin`, `bones`. */
  layer: Layer = layers[0];

  /** From where: `back`, or `side`, where the hip can be bent. */
  view: (typeof VIEWS)[number] = VIEWS[0];

  /** Which leg is drawn: `right` or `left`. */
  side: (typeof SIDES)[number] = SIDES[0];

  /** Names where there is room and else numbers (`auto`), `numbers` only, or none (`hide`). */
  labels: (typeof LABELS)[number] = LABELS[0];

  /** Undefined follows the attribute, null is none. */
  private chosen: StructureId | null | undefined;
  private pointedAt: StructureId | undefined;
  private shownLayer: Layer | undefined;
  private shownView: (typeof VIEWS)[number] | undefined;
  private hasNerve = true;
  private angle = STANDING;
  private zoom: zooming.Zoom | undefined;
  private move: Move | undefined;
  private moveShare = 0;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: [...content.sources, content.credit],
    review,
  };

  #part: StructureId = structureIds[0];
  #layer: Layer = layers[0];
  #view: (typeof VIEWS)[number] = VIEWS[0];
  #side: (typeof SIDES)[number] = SIDES[0];
  #labels: (typeof LABELS)[number] = LABELS[0];
  #plate: Plate = posteriorPlate();
  #stopPointers: (() => void) | undefined;
  #stopTurning: (() => void) | undefined;
  #stopMoving: (() => void) | undefined;
  #laidOutWidth = 0;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry?.contentRect.width !== this.#laidOutWidth) this.#layOut();
  });

  protected override connected(): void {
    super.connected();
    this.#stopPointers = followPointers(this, (part) => this.#pointTo(part));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPointers?.();
    this.#stopTurning?.();
    this.#stopMoving?.();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#part = this.choiceAttribute('part', this.#namedPart, structureIds);
    this.#layer = this.choiceAttribute('layer', this.layer, layers);
    this.#view = this.choiceAttribute('view', this.view, VIEWS);
    this.#side = this.choiceAttribute('side', this.side, SIDES);
    this.#labels = this.choiceAttribute('labels', this.labels, LABELS);
    if (changed.has('selectedPart')) this.chosen = undefined;
    if (changed.has('layer') || changed.has('selectedPart')) this.shownLayer = undefined;
    if (changed.has('view')) this.shownView = undefined;
    if (changed.has('view') || changed.has('shownView')) this.zoom = undefined;
    this.#plate = this.#isFromSide ? lateralPlate(this.angle) : posteriorPlate();
  }

  protected override renderBody(): TemplateResult {
    const drawing = this.#drawing;
    return html`<div class="diagram">
        <div class="look">
          ${this.#renderControls()}
          <div class="stage mat" part="stage">
            ${this.#renderCanvas(drawing)} ${this.#renderBar()}
          </div>
          ${this.#isFromSide ? this.#renderSitting() : nothing}
        </div>
        ${this.#renderList()}
      </div>
      ${this.#renderMovement()}`;
  }

  protected override firstUpdated(): void {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    if (!canvas) return;
    this.#resize.observe(canvas);
    listenToGestures(canvas, {
      zoomBy: (factor, x, y) => this.#zoomBy(factor, this.#pointAt(x, y)),
      moveBy: (x, y) => this.#moveBy(x, y),
      isZoomed: () => this.#zoom.scale > 1,
    });
    // A web font that comes late is wider or narrower.
    if (document.fonts.status === 'loading') {
      void document.fonts.ready.then(() => this.#layOut());
    }
  }

  protected override updated(): void {
    this.#layOut();
  }

  #renderControls(): TemplateResult {
    return html`<div class="controls">
      ${this.#renderChoice('views', msg('View'), {
        back: msg('Behind', { desc: 'View: the leg from behind' }),
        side: msg('Side', { desc: 'View: the leg from the side' }),
      })}
      ${this.#renderChoice('layers', msg('What to show'), {
        skin: msg('Skin'),
        muscles: msg('Muscles'),
        bones: msg('Bones'),
      })}
      ${this.#isFromSide ? nothing : this.#renderNerveToggle()}
    </div>`;
  }

  #renderChoice(
    name: 'views' | 'layers',
    legend: string,
    choices: Readonly<Record<string, string>>,
  ): TemplateResult {
    const shown: string = name === 'views' ? this.#shownView : this.#shownLayer;
    return html`<fieldset class="segmented" part=${name} @change=${this.#choose}>
      <legend class="visually-hidden">${legend}</legend>
      ${Object.entries(choices).map(
        ([value, text]) =>
          html`<label>
            <input
              class="visually-hidden"
              type="radio"
              name=${name}
              .value=${value}
              .checked=${value === shown}
            />
            ${text}
          </label>`,
      )}
    </fieldset>`;
  }

  #renderNerveToggle(): TemplateResult {
    return html`<label class="button compact nerve-toggle" part="nerve-toggle">
      <input
        type="checkbox"
        .checked=${this.hasNerve}
        ?disabled=${this.#shownLayer === 'skin'}
        @change=${this.#toggleNerve}
      />
      ${msg('Nerve')}
    </label>`;
  }

  #renderCanvas(drawing: DrawingView): TemplateResult {
    // The list of buttons is what the keyboard uses; this hears the pointer only.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      class="canvas ${this.#shownView} ${this.#side}-leg ${this.#zoom.scale > 1 ? 'zoomed' : ''}"
      @click=${this.#press}
      @pointerover=${this.#hover}
      @pointerleave=${this.#leave}
    >
      ${renderDrawing(drawing)} ${this.#isFromSide ? this.#renderLens() : nothing}
      ${
        this.#labels === 'hide'
          ? nothing
          : renderLabels({
              anchors: this.#anchors,
              selected: this.#selected,
              pointedAt: this.pointedAt,
              locale: this.formatLocale,
            })
      }
    </div>`;
  }

  #renderBar(): TemplateResult {
    const [left, right] = this.#captions;
    return html`<div class="bar">
      <p class="small">${left}</p>
      ${this.#renderZoom()}
      <p class="small">${right}</p>
    </div>`;
  }

  #renderLens(): TemplateResult {
    const plate = lensPlate(this.angle);
    return html`<div class="lens">
      ${renderDrawing({
        ...this.#drawing,
        plate,
        ids: [],
        window: plate.box,
        selected: undefined,
        pointedAt: undefined,
        text: msg('Drawing: the tendon on the sit bone, close up'),
      })}
    </div>`;
  }

  #renderZoom(): TemplateResult {
    const { scale } = this.#zoom;
    return html`<div
      class="zoom"
      part="zoom"
      role="group"
      aria-label=${msg('Size of the drawing')}
    >
      <button
        type="button"
        aria-label=${msg('Enlarge')}
        ?disabled=${scale >= zooming.MAXIMUM}
        @click=${() => this.#zoomBy(zooming.STEP, this.#focus)}
      >
        ${plus()}
      </button>
      <button
        type="button"
        aria-label=${msg('Make smaller')}
        ?disabled=${scale <= 1}
        @click=${() => this.#zoomBy(1 / zooming.STEP, this.#focus)}
      >
        ${minus()}
      </button>
      <button
        type="button"
        aria-label=${msg('Show all of the drawing')}
        ?disabled=${scale <= 1}
        @click=${this.#showAll}
      >
        ${reset()}
      </button>
    </div>`;
  }

  #renderSitting(): TemplateResult {
    return renderSitting({
      angle: this.angle,
      locale: this.formatLocale,
      heading: this.#heading,
      onAngle: this.#bend,
      onTurn: this.#turn,
      onSettled: this.#sayPressure,
    });
  }

  #renderList(): TemplateResult {
    return html`<div
      class="parts"
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

  #renderMovement(): TemplateResult {
    return renderMovement({
      move: this.move,
      share: this.moveShare,
      heading: this.#heading,
      onMove: this.#play,
    });
  }

  get #drawing(): DrawingView {
    return {
      plate: this.#plate,
      layer: this.#shownLayer,
      hasNerve: this.#isNerveShown,
      ids: this.#ids,
      isMirrored: this.#isMirrored,
      window: zooming.windowOf(this.#plate.box, this.#zoom),
      selected: this.#selected,
      // A choice of the patient's or the page's own; at first all is to be seen.
      isVeiled: this.chosen !== undefined || this.hasAttribute('part'),
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
  get #captions(): [string, string] {
    const captions: [string, string] = this.#isFromSide
      ? [msg('Back'), msg('Front')]
      : [msg('Inner side'), msg('Outer side')];
    return this.#isMirrored ? [captions[1], captions[0]] : captions;
  }

  /** What the attribute names; `::part()` allows several names. */
  get #namedPart(): string | null {
    const given = this.selectedPart as string | null;
    const known = given?.split(/\s+/).find(isPart);
    return known ?? (this.getRootNode() instanceof ShadowRoot ? null : given);
  }

  get #selected(): StructureId | undefined {
    const selected = this.chosen === undefined ? this.#part : this.chosen;
    return selected ?? undefined;
  }

  /** A part that the layer does not show brings the layer that does. */
  get #shownLayer(): Layer {
    const layer = this.shownLayer ?? this.#layer;
    if (this.shownLayer || this.chosen !== undefined || !this.hasAttribute('part')) return layer;
    return layerWith(this.#plate, this.#part, layer);
  }

  get #shownView(): (typeof VIEWS)[number] {
    return this.shownView ?? this.#view;
  }

  get #isFromSide(): boolean {
    return this.#shownView === 'side';
  }

  get #isMirrored(): boolean {
    return this.#side === 'left';
  }

  get #isNerveShown(): boolean {
    return this.hasNerve || this.#selected === 'sciatic-nerve';
  }

  get #zoom(): zooming.Zoom {
    return this.zoom ?? zooming.wholeOf(this.#plate.box);
  }

  /** The parts that can be chosen, in the order of the list. */
  get #ids(): StructureId[] {
    const view = { plate: this.#plate, layer: this.#shownLayer, hasNerve: this.#isNerveShown };
    const shown = shownItems(view).map(({ id }) => id);
    const isContext = (id: StructureId) =>
      this.#shownLayer === 'muscles' && CONTEXT.includes(id) && !this.#isFromSide;
    return structureIds.filter((id) => shown.includes(id) && !isContext(id));
  }

  get #anchors(): Anchor[] {
    return this.#ids.flatMap(
      (id) => this.#plate.anchors.find((anchor) => anchor.id === id) ?? [],
    );
  }

  /** What the zoom buttons enlarge: the chosen part. */
  get #focus(): { x: number; y: number } {
    const anchor = this.#anchors.find(({ id }) => id === this.#selected);
    return anchor ? this.#mirrored(anchor) : this.#zoom;
  }

  #mirrored({ x, y }: { x: number; y: number }): { x: number; y: number } {
    const [left, , width] = this.#plate.box;
    return { x: this.#isMirrored ? 2 * left + width - x : x, y };
  }

  #pointAt(x: number, y: number): { x: number; y: number } {
    const [left, top, width, height] = zooming.windowOf(this.#plate.box, this.#zoom);
    return { x: left + x * width, y: top + y * height };
  }

  #zoomBy(factor: number, point: { x: number; y: number }): void {
    this.zoom = zooming.zoomedAt(this.#plate.box, this.#zoom, factor, point);
  }

  #moveBy(x: number, y: number): void {
    const [, , width, height] = zooming.windowOf(this.#plate.box, this.#zoom);
    const { scale, x: left, y: top } = this.#zoom;
    const moved = { scale, x: left + x * width, y: top + y * height };
    this.zoom = zooming.within(this.#plate.box, moved);
  }

  #layOut(): void {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    const diagram = this.renderRoot.querySelector('.diagram');
    if (!canvas?.clientWidth || !diagram) return;
    this.#laidOutWidth = canvas.getBoundingClientRect().width;
    const layout = {
      plate: this.#plate,
      anchors: this.#anchors,
      window: zooming.windowOf(this.#plate.box, this.#zoom),
      isMirrored: this.#isMirrored,
    };
    diagram.classList.toggle('numbered', this.#labels === 'numbers');
    if (layOut(canvas, layout) || this.#labels === 'numbers') return;
    diagram.classList.add('numbered');
    layOut(canvas, layout);
  }

  #select(part: StructureId, open: boolean): void {
    this.shownLayer = this.#shownLayer;
    this.chosen = open ? part : null;
    this.emit('pht-part-select', { part, open });
  }

  readonly #toggle = (part: StructureId): void => this.#select(part, part !== this.#selected);

  /** A tap on the drawing or on a label. */
  readonly #press = (event: Event): void => {
    const part = partOf(event);
    if (!part) return;
    this.#select(part, true);
    this.#sayPart(part);
  };

  readonly #hover = (event: Event): void => {
    this.pointedAt = partOf(event);
  };

  readonly #leave = (): void => {
    this.pointedAt = undefined;
  };

  #pointTo(part: string): void {
    if (!isPart(part)) {
      const allowed = structureIds.join(', ');
      warn('a', { attribute: 'data-pht-part', value: part, allowed, used: 'none of them' });
      return;
    }
    if (!this.#plate.anchors.some(({ id }) => id === part)) this.shownView = 'back';
    const plate = this.shownView === 'back' ? posteriorPlate() : this.#plate;
    this.shownLayer = layerWith(plate, part, this.#shownLayer);
    this.#select(part, true);
    this.#sayPart(part);
  }

  #sayPart(part: StructureId): void {
    this.announce(() => {
      const { name, texts } = content.parts[part];
      return msg(str`${name.text()}: ${texts[0].text()}`);
    });
  }

  readonly #choose = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'views') this.shownView = value as (typeof VIEWS)[number];
    else this.shownLayer = value as Layer;
  };

  readonly #toggleNerve = ({ target }: Event): void => {
    this.hasNerve = (target as HTMLInputElement).checked;
    if (!this.hasNerve && this.#selected === 'sciatic-nerve') this.chosen = null;
  };

  readonly #showAll = (): void => {
    this.zoom = undefined;
  };

  readonly #bend = (angle: number): void => {
    this.#stopTurning?.();
    this.angle = angle;
  };

  readonly #turn = (goal: number): void => {
    this.#stopTurning?.();
    const start = this.angle;
    const show = (share: number) => (this.angle = start + (goal - start) * share);
    this.#stopTurning = tween(TURN_MS, show, this.#sayPressure);
  };

  readonly #sayPressure = (): void => {
    const { text } = pressureText(this.angle);
    this.announce(text);
  };

  /** There and, after a rest, back; without motion it stays there until it is pressed again. */
  readonly #play = (move: Move): void => {
    this.#stopMoving?.();
    const isBack = isMotionReduced() && this.move === move && this.moveShare === 1;
    this.move = move;
    this.moveShare = 0;
    this.announce(content.movements.moves[move].text.text);
    if (isBack) return;
    this.#stopMoving = tween(MOVE_MS, this.#showMove, this.#rest);
  };

  readonly #rest = (): void => {
    if (isMotionReduced()) return;
    const timer = setTimeout(() => {
      this.#stopMoving = tween(TURN_MS, (share) => this.#showMove(1 - share));
    }, REST_MS);
    this.#stopMoving = () => clearTimeout(timer);
  };

  readonly #showMove = (share: number): void => {
    this.moveShare = share;
  };

  readonly #heading = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');
}

/** Drawn among the muscles for a sense of place; they have their names among the bones. */
const CONTEXT: readonly StructureId[] = [
  'hip-bone',
  'sacrum',
  'femur',
  'tibia',
  'fibula',
  'skin',
];

const isPart = (name: string): name is StructureId =>
  structureIds.some((structure) => structure === name);

/** The wanted layer if it names the part, else the first that does. */
function layerWith(plate: Plate, part: StructureId, wanted: Layer): Layer {
  const isNamed = (layer: Layer) =>
    !(layer === 'muscles' && CONTEXT.includes(part)) &&
    plate.items.some(({ id, layers: inLayers }) => id === part && inLayers.includes(layer));
  return isNamed(wanted) ? wanted : (layers.find(isNamed) ?? wanted);
}

/** The part that an event happened on. */
function partOf({ target }: Event): StructureId | undefined {
  const name = (target as Element).closest<HTMLElement>('[data-part]')?.dataset.part ?? '';
  return isPart(name) ? name : undefined;
}
