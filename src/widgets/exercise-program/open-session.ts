import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Exercise } from '../../content/exercises.js';
import { forgetFinished, hasItsPlace, placeOf, recall } from '../../exercise/session-memory.js';
import { loadWidget } from '../../kit/element/load.js';
import { msg } from '../../kit/language/msg.js';

/** How the session is shown. */
type Look = Readonly<Record<'side' | 'hair' | 'build', string> & { headingLevel: number }>;

const PLAYER = 'exercise-session';

export const sessionMissing = (): string =>
  msg('The session did not load. Check your connection and try again.');

/** Whether the page has the player already. */
const hasPlayer = (): boolean => customElements.get(`pht-${PLAYER}`) !== undefined;

/** The session tells what pain has left of the program; its own events stay in here. */
const keepInside = (event: Event): void => {
  event.stopPropagation();
};

/** Today's session, while it is open in the place of the program. */
export class OpenSession implements ReactiveController {
  /** Names of the exercises in the player. */
  #names: string | undefined;
  #isMissing = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** All sets of an exercise are done. */
    private readonly onDone: (exercise: string) => void,
    private readonly onBack: () => void,
  ) {
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#names !== undefined;
  }

  /** Whether the player was wanted and did not come. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** A session may have been under way when the page was loaded again. */
  hostConnected(): void {
    if (!hasItsPlace(this.host)) this.#names = recall(placeOf(this.host))?.exercises;
    // So that it opens at once; what fails now is tried again then.
    loadWidget(PLAYER, this.host).catch(() => undefined);
  }

  /** Opens a session, at once where the player is there. */
  async open(exercises: readonly Exercise[]): Promise<void> {
    this.#isMissing = false;
    if (hasPlayer() || (await this.#comes())) {
      this.#names = exercises.map(({ id }) => id).join(', ');
    }
    this.host.requestUpdate();
  }

  async #comes(): Promise<boolean> {
    try {
      return await loadWidget(PLAYER, this.host);
    } catch {
      this.#isMissing = true;
      return false;
    }
  }

  render({ side, hair, build, headingLevel }: Look): TemplateResult {
    return html`<button id="back" class="button" type="button" @click=${this.#close}>
        ${msg('Back to the program')}
      </button>
      <pht-exercise-session
        exercises=${this.#names ?? ''}
        side=${side}
        hair=${hair}
        build=${build}
        heading-level=${headingLevel}
        @pht-session-start=${keepInside}
        @pht-session-exercise=${this.#tellDone}
        @pht-session-done=${keepInside}
      ></pht-exercise-session>`;
  }

  readonly #close = (): void => {
    this.#names = undefined;
    forgetFinished(placeOf(this.host));
    this.host.requestUpdate();
    this.onBack();
  };

  readonly #tellDone = (event: CustomEvent<{ exercise: string }>): void => {
    keepInside(event);
    this.onDone(event.detail.exercise);
  };
}
