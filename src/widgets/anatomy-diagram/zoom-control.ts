import { html, nothing, type TemplateResult } from 'lit';
import type { Box } from '../../anatomy/plate.js';
import { down, minus, plus, reset } from '../../kit/view/icons.js';
import { msg } from '../../kit/language/msg.js';
import { MAXIMUM, STEP, wholeOf, windowOf, within, zoomedAt, type Zoom } from './zoom.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far a button moves an enlarged drawing, as a share of what is in sight. */
const STRIDE = 0.3;

/** What part of the drawing is looked at, and the buttons that change it. */
export class ZoomControl {
  readonly #onChange: () => void;
  #box: Box = [0, 0, 1, 1];
  #zoom: Zoom | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get scale(): number {
    return this.#current.scale;
  }

  /** What is in sight, in millimetres of the plate. */
  get window(): Box {
    return windowOf(this.#box, this.#current);
  }

  get #current(): Zoom {
    return this.#zoom ?? wholeOf(this.#box);
  }

  /** Another drawing is seen as a whole at first. */
  reset(): void {
    this.#zoom = undefined;
  }

  fit(box: Box): void {
    this.#box = box;
  }

  /** Enlarges around a place of the plate. */
  zoomBy(factor: number, { x, y }: Place = this.#current): void {
    this.#set(zoomedAt(this.#box, this.#current, factor, { x, y }));
  }

  /** Enlarges around a place in sight, in shares, as far as that goes: whether it did at all. */
  zoomAt(factor: number, x: number, y: number): boolean {
    const before = this.scale;
    const [left, top, width, height] = this.window;
    this.zoomBy(factor, { x: left + x * width, y: top + y * height });
    return this.scale !== before;
  }

  /** Moves what is in sight by shares of it. */
  moveBy(x: number, y: number): void {
    this.#set(this.#movedBy(x, y));
  }

  #movedBy(x: number, y: number): Zoom {
    const [, , width, height] = this.window;
    const { scale, x: left, y: top } = this.#current;
    return within(this.#box, { scale, x: left + x * width, y: top + y * height });
  }

  #set(zoom: Zoom | undefined): void {
    this.#zoom = zoom;
    this.#onChange();
  }

  /** The buttons; `focus` is what they enlarge, and `onPress` follows what they do. */
  render(focus: Place | undefined, onPress: () => void): TemplateResult {
    const isWhole = this.scale <= 1;
    // Not `disabled`, which would take the focus away from who presses it again and again.
    const button = (name: string, icon: TemplateResult, act: () => void, isOff: boolean) =>
      html`<button
        type="button"
        aria-label=${name}
        aria-disabled=${isOff}
        @click=${() => {
          if (isOff) return;
          act();
          onPress();
        }}
      >
        ${icon}
      </button>`;
    // In place of two fingers or a mouse.
    const way = (name: string, x: number, y: number) => {
      const moved = this.#movedBy(x, y);
      const isAtEdge = moved.x === this.#current.x && moved.y === this.#current.y;
      return button(name, down(), () => this.#set(moved), isAtEdge);
    };
    return html`<div
      class="zoom"
      part="zoom"
      role="group"
      aria-label=${msg('Size of the drawing')}
    >
      ${button(msg('Enlarge'), plus(), () => this.zoomBy(STEP, focus), this.scale >= MAXIMUM)}
      ${button(msg('Make smaller'), minus(), () => this.zoomBy(1 / STEP, focus), isWhole)}
      ${button(msg('Show all of the drawing'), reset(), () => this.#set(undefined), isWhole)}
      ${
        isWhole
          ? nothing
          : [
              way(msg('Look left'), -STRIDE, 0),
              way(msg('Look up'), 0, -STRIDE),
              way(msg('Look down'), 0, STRIDE),
              way(msg('Look right'), STRIDE, 0),
            ]
      }
    </div>`;
  }
}
