import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Stage } from '../../content/recovery-check.js';
import { loadWidget } from '../../kit/element/load.js';
import { msg } from '../../kit/language/msg.js';

interface Opener {
  readonly onPlace: (stage: Stage) => void;
  readonly onBack: () => void;
}

export const checkMissing = (): string =>
  msg('The check did not load. Check your connection and try again.');

/** What the check has come to is the program's: the page does not hear of it. */
const keepInside = (event: Event): void => {
  event.stopPropagation();
};

/** The check of stages, while it is open in the place of the program. */
export class OpenCheck {
  #isOpen = false;
  #isMissing = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly opener: Opener,
  ) {}

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether it was wanted and did not come. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  async open(): Promise<void> {
    this.#isOpen = await loadWidget('recovery-stages', this.host).catch(() => false);
    this.#isMissing = !this.#isOpen;
    this.host.requestUpdate();
  }

  render(headingLevel: number, emergencyNumber: string | undefined): TemplateResult {
    return html`<button id="back" class="button" type="button" @click=${this.#back}>
        ${msg('Back to the program')}
      </button>
      <pht-recovery-stages
        heading-level=${headingLevel}
        emergency-number=${emergencyNumber ?? nothing}
        .onPlace=${this.#take}
        @pht-check-complete=${keepInside}
      ></pht-recovery-stages>`;
  }

  #close(): void {
    this.#isOpen = false;
    this.host.requestUpdate();
  }

  readonly #back = (): void => {
    this.#close();
    this.opener.onBack();
  };

  readonly #take = (stage: Stage): void => {
    this.#close();
    this.opener.onPlace(stage);
  };
}
