import { css, html, LitElement, type TemplateResult } from 'lit';
import { figureStyles } from '../src/figure/index.js';
import { renderMoment } from '../src/figure/render.js';
import type { Pose } from '../src/figure/types.js';
import { PhtElement } from '../src/kit/element/element.js';
import { matStyles } from '../src/kit/styles/mat.styles.js';

interface Slider {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const slider = (name: string, from: number, to: number, value = 0): Slider => ({
  name,
  from,
  to,
  value,
});

const PAIRS: readonly Slider[] = [
  slider('hip', -25, 125, 20),
  slider('knee', 0, 145, 20),
  slider('ankle', -65, 32),
  slider('shoulder', -60, 185, 10),
  slider('elbow', 0, 150, 10),
  slider('wrist', -90, 90),
];
const SINGLES: readonly Slider[] = [slider('spine', -25, 55), slider('neck', -40, 45)];
const ROOT: readonly Slider[] = [
  slider('x', -80, 80),
  slider('y', 0, 120, 89),
  slider('rotation', -180, 180),
];

/** Sliders for the joints, the figure, and the data to copy into src/figure/exercises/. */
class PoseEditor extends LitElement {
  static override styles = [
    PhtElement.styles,
    matStyles,
    figureStyles,
    css`
      .editor {
        display: grid;
        gap: 16px;
      }
      label {
        display: grid;
        grid-template-columns: 7em 1fr 3em;
        gap: 8px;
        align-items: center;
        min-block-size: 44px;
      }
      input {
        min-inline-size: 0;
        inline-size: 100%;
      }
      pre {
        overflow-x: auto;
        white-space: pre-wrap;
      }
    `,
  ];

  static override properties = { values: { state: true } };

  declare values: Readonly<Record<string, number>>;

  constructor() {
    super();
    this.values = {};
  }

  protected override render(): TemplateResult {
    const { pose, root } = this.#frame;
    const frame = { pose, root };
    const drawing = renderMoment({ arrow: 'heel', frames: [frame, frame] }, { side: 'right' });
    return html`<div class="root">
      <div class="frame">
        <div class="editor">
          <div class="mat">${drawing}</div>
          <pre tabindex="0" aria-label="Data of the pose">${JSON.stringify(frame)}</pre>
          <button type="button" class="button" @click=${this.#copy}>Copy the data</button>
          <div>
            ${PAIRS.flatMap((pair) => [
              this.#renderSlider(pair, `${pair.name} near`),
              this.#renderSlider(pair, `${pair.name} far`),
            ])}
            ${[...SINGLES, ...ROOT].map((single) => this.#renderSlider(single, single.name))}
          </div>
        </div>
      </div>
    </div>`;
  }

  #renderSlider({ from, to, value }: Slider, name: string): TemplateResult {
    const shown = this.values[name] ?? value;
    const change = (event: Event) => {
      const { valueAsNumber } = event.target as HTMLInputElement;
      this.values = { ...this.values, [name]: valueAsNumber };
    };
    return html`<label>
      <span>${name}</span>
      <input type="range" min=${from} max=${to} .value=${String(shown)} @input=${change} />
      <output>${shown}</output>
    </label>`;
  }

  get #frame() {
    const valueOf = (name: string, { value }: Slider) => this.values[name] ?? value;
    const pairs = PAIRS.map((pair) => [
      pair.name,
      [valueOf(`${pair.name} near`, pair), valueOf(`${pair.name} far`, pair)],
    ]);
    const singles = SINGLES.map((single) => [single.name, valueOf(single.name, single)]);
    const pose = Object.fromEntries([...pairs, ...singles]) as Pose;
    const [x = 0, y = 0, rotation = 0] = ROOT.map((part) => valueOf(part.name, part));
    return { pose, root: ['hip', x, y, rotation] as const };
  }

  readonly #copy = (): void => {
    void navigator.clipboard.writeText(JSON.stringify(this.#frame));
  };
}

customElements.define('story-pose-editor', PoseEditor);
