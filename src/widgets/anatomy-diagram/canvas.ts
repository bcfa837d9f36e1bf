import {
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { lensPlate } from '../../anatomy/lateral/lateral.js';
import type { Layer, StructureId } from '../../anatomy/plate.js';
import { msg } from '../../kit/language/msg.js';
import { isLarge, renderCone } from './cone.js';
import { Drawing, type DrawingView } from './drawing.js';
import { listenToGestures } from './gestures.js';
import { inSight, LabelColumns, renderLabels, type Layout } from './labels.js';
import { remembered } from './remember.js';
import { captionsOf, descriptionOf, placeOf, type Scene } from './scene.js';
import { anchorsOf, shownItems } from './shown-structures.js';
import { ZoomControl } from './zoom-control.js';

export const LABELS = ['auto', 'numbers', 'hide'] as const;

interface CanvasView {
  readonly scene: Scene;
  readonly selected: StructureId | undefined;
  readonly pointedAt: StructureId | undefined;
  /** Whether all but the selected structure grows pale. */
  readonly isVeiled: boolean;
  readonly labels: (typeof LABELS)[number];
  readonly locale: string;
  readonly onPress: (event: Event) => void;
  readonly onHover: (event: Event) => void;
  readonly onLeave: () => void;
  readonly onZoom: () => void;
}

/** The drawing with its labels, which buttons, two fingers and the mouse enlarge and move. */
export class Canvas implements ReactiveController {
  readonly #drawing = new Drawing();
  readonly #lens = new Drawing();
  readonly #closeUp = remembered((angle: number, layer: Layer) => {
    const plate = lensPlate(angle);
    return { plate, items: shownItems(plate, layer, true), window: plate.box };
  });
  readonly #zoom: ZoomControl;
  #view: CanvasView | undefined;
  #element: HTMLElement | undefined;
  #columns: LabelColumns | undefined;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.#columns?.resize(entry.contentRect.width);
  });

  constructor(private readonly host: LitElement) {
    host.addController(this);
    this.#zoom = new ZoomControl(() => host.requestUpdate());
  }

  /** The names of what is in sight. */
  get idsInSight(): StructureId[] {
    return this.#view ? inSight(this.#layoutOf(this.#view)) : [];
  }

  /** Another drawing is seen as a whole at first. */
  showWhole(): void {
    this.#zoom.reset();
  }

  render(view: CanvasView): TemplateResult {
    this.#view = view;
    this.#zoom.fit(view.scene.plate.box);
    return html`<div class="easel">${this.#renderCanvas(view)} ${this.#renderBar(view)}</div>`;
  }

  hostUpdated(): void {
    const element = this.host.renderRoot.querySelector<HTMLElement>('.canvas');
    const isNew = element !== this.#element;
    if (element && isNew) this.#follow(element);
    if (this.#view) this.#columns?.update(this.#layoutOf(this.#view));
    // Names that come to their places only after the first layout would jump there.
    if (element && isNew) this.#columns?.resize(element.getBoundingClientRect().width);
  }

  /** It is new at first, and when a language has come. */
  #follow(element: HTMLElement): void {
    this.#element = element;
    this.#columns = new LabelColumns(element);
    this.#resize.disconnect();
    this.#resize.observe(element);
    listenToGestures(element, this.#zoom);
  }

  #renderCanvas(view: CanvasView): TemplateResult {
    const { scene } = view;
    const isZoomed = this.#zoom.scale > 1;
    // The list of buttons is what the keyboard uses; this hears the pointer only.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      class="canvas ${scene.view} ${scene.side}-leg ${isZoomed ? 'zoomed' : ''}"
      @click=${view.onPress}
      @pointerover=${view.onHover}
      @pointerleave=${view.onLeave}
    >
      ${this.#drawing.render(this.#drawn(view))}
      ${scene.isFromSide ? this.#renderLens(view) : nothing}
      ${view.labels === 'hide' ? nothing : this.#renderLabels(view)}
    </div>`;
  }

  #renderLens(view: CanvasView): TemplateResult {
    const { plate, angle } = view.scene;
    return html`${this.#zoom.scale > 1 ? nothing : renderCone(plate, angle)}
      <div class="lens ${isLarge(angle) ? 'large' : ''}">
        ${this.#lens.render({
          ...this.#drawn(view),
          ...this.#closeUp(view.scene.angle, view.scene.layer),
          text: msg('Drawing: the tendon on the sit bone, close up'),
        })}
      </div>`;
  }

  #renderLabels(view: CanvasView): TemplateResult {
    const { anchors } = this.#layoutOf(view);
    const { selected, pointedAt, locale } = view;
    return renderLabels({ anchors, selected, pointedAt, locale });
  }

  #renderBar({ scene, selected, onZoom }: CanvasView): TemplateResult {
    const [left, right] = captionsOf(scene);
    return html`<div class="bar">
      <span class="small">${left}</span>
      ${this.#zoom.render(placeOf(scene, selected), onZoom)}
      <span class="small">${right}</span>
    </div>`;
  }

  #drawn({ scene, selected, pointedAt, isVeiled }: CanvasView): DrawingView {
    const { plate, items, ids, isMirrored, isFromSide } = scene;
    const [window, text] = [this.#zoom.window, descriptionOf(scene)];
    // From the side the tendon is thin: a line around it would hide what it does.
    const outlined = isFromSide && !isVeiled ? undefined : selected;
    return {
      plate,
      items,
      ids,
      isMirrored,
      window,
      selected: outlined,
      isVeiled,
      pointedAt,
      text,
    };
  }

  #layoutOf({ scene, labels, locale }: CanvasView): Layout {
    const { plate, ids, isMirrored } = scene;
    const anchors = anchorsOf(plate, ids);
    return { plate, anchors, window: this.#zoom.window, isMirrored, labels, locale };
  }
}
