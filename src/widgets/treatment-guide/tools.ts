import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { OptionId } from '../../content/treatments/option.js';
import { loadWidget } from '../../kit/element/load.js';
import { msg } from '../../kit/language/msg.js';
import { down } from '../../kit/view/icons.js';

interface Look {
  readonly headingLevel: number;
  readonly emergencyNumber: string | undefined;
}

interface Tool {
  readonly widget: string;
  readonly name: () => string;
  readonly render: (look: Look) => TemplateResult;
}

/** By option: the widget that helps to do it. */
const TOOLS: Partial<Record<OptionId, Tool>> = {
  ice: {
    widget: 'ice-timer',
    name: () => msg('Open the ice timer'),
    render: ({ headingLevel, emergencyNumber }) =>
      html`<pht-ice-timer
        heading-level=${headingLevel}
        emergency-number=${emergencyNumber ?? nothing}
      ></pht-ice-timer>`,
  },
  'loading-exercise': {
    widget: 'exercise-program',
    name: () => msg('Open the program'),
    render: ({ headingLevel, emergencyNumber }) =>
      html`<pht-exercise-program
        heading-level=${headingLevel}
        emergency-number=${emergencyNumber ?? nothing}
      ></pht-exercise-program>`,
  },
  'relative-rest': {
    widget: 'recovery-stages',
    name: () => msg('Open the four stages'),
    render: ({ headingLevel, emergencyNumber }) =>
      html`<pht-recovery-stages
        heading-level=${headingLevel}
        emergency-number=${emergencyNumber ?? nothing}
      ></pht-recovery-stages>`,
  },
};

const toolMissing = (): string =>
  msg('This tool did not load. Check your connection and try again.');

/**
 * Other widgets, opened where an option speaks of them. Closed, they stay: ice that is on has to
 * ring.
 */
export class Tools {
  readonly #here = new Set<OptionId>();
  readonly #open = new Set<OptionId>();
  #missing: OptionId | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly announce: (text: () => string) => void,
  ) {}

  render(id: OptionId, look: Look): TemplateResult | typeof nothing {
    const tool = TOOLS[id];
    if (!tool) return nothing;
    const isOpen = this.#open.has(id);
    return html`<div class="tool">
      <button
        class="button compact"
        type="button"
        aria-expanded=${isOpen}
        aria-controls="tool-${id}"
        @click=${() => void this.#toggle(id, tool)}
      >
        ${tool.name()} ${down()}
      </button>
      ${this.#missing === id ? html`<p>${toolMissing()}</p>` : nothing}
      <div id="tool-${id}" ?hidden=${!isOpen}>
        ${this.#here.has(id) ? tool.render(look) : nothing}
      </div>
    </div>`;
  }

  async #toggle(id: OptionId, { widget }: Tool): Promise<void> {
    if (!this.#open.delete(id)) await this.#bring(id, widget);
    this.host.requestUpdate();
  }

  async #bring(id: OptionId, widget: string): Promise<void> {
    const isHere = await loadWidget(widget, this.host).catch(() => false);
    this.#missing = isHere ? undefined : id;
    if (isHere) {
      this.#here.add(id);
      this.#open.add(id);
    } else this.announce(toolMissing);
  }
}
