import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Exercise } from '../content/exercises.js';
import type { Look } from '../figure/index.js';
import { at, Deadline, now } from '../kit/device/clock.js';
import { loadWidget } from '../kit/element/load.js';
import { msg } from '../kit/language/msg.js';
import { DOSE_PARTS, type Prescription } from './prescription.js';
import { forgetFinished, hasItsPlace, placeOf, recall } from './session-memory.js';

/** How the session is shown. */
interface SessionLook extends Look {
  readonly side: string;
  readonly headingLevel: number;
  readonly emergencyNumber: string | undefined;
}

interface Opener {
  /** All sets of an exercise are done. */
  readonly onDone: (exercise: string) => void;
  readonly onBack: () => void;
}

/** What comes within this time, in ms, needs no word. */
const SOON = 300;

const PLAYER = 'exercise-session';

export const sessionMissing = (): string =>
  msg('The session did not load. Check your connection and try again.');

export const sessionComes = (): string => msg('Loading the session…');

/** Whether the page has the player already. */
const hasPlayer = (): boolean => customElements.get(`pht-${PLAYER}`) !== undefined;

/** The session tells what pain has left of the program; its own events stay in here. */
const keepInside = (event: Event): void => {
  event.stopPropagation();
};

/** A session, while it is open in the place of the widget that it was started in. */
export class OpenSession implements ReactiveController {
  /** Names of the exercises in the player. */
  #names: string | undefined;
  #isMissing = false;
  #isComing = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly opener: Opener,
  ) {
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#names !== undefined;
  }

  /** Names of its exercises; none while it is closed. */
  get exercises(): string {
    return this.#names ?? '';
  }

  /** Whether the player was wanted and takes its time. */
  get isComing(): boolean {
    return this.#isComing;
  }

  /** Whether the player was wanted and did not come. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** A session may have been under way when the page was loaded again. */
  hostConnected(): void {
    if (!hasItsPlace(this.host)) this.#names = recall(placeOf(this.host))?.exercises;
    if (this.isOpen) void this.#bring().then((isHere) => isHere || this.#leave());
  }

  /** Fetches the player, so that it opens at once; what fails now is tried again then. */
  prepare(): void {
    loadWidget(PLAYER, this.host).catch(() => undefined);
  }

  /** Opens a session, at once where the player is there. */
  async open(exercises: readonly Exercise[]): Promise<void> {
    this.#isMissing = false;
    if (hasPlayer() || (await this.#bring())) {
      this.#names = exercises.map(({ id }) => id).join(', ');
    }
    this.host.requestUpdate();
  }

  async #bring(): Promise<boolean> {
    const stop = at(new Deadline(now() + SOON), () => this.#wait(true));
    try {
      return await loadWidget(PLAYER, this.host);
    } catch {
      this.#isMissing = true;
      return false;
    } finally {
      stop();
      this.#wait(false);
    }
  }

  #wait(isComing: boolean): void {
    this.#isComing = isComing;
    this.host.requestUpdate();
  }

  /** `dose`: what the exercises are done with, where it is not each one's own; 0 is none. */
  render(back: string, look: SessionLook, dose?: Prescription): TemplateResult {
    const { side, figure, hair, build, headingLevel, emergencyNumber } = look;
    const numbers = DOSE_PARTS.map((part) => dose?.[part] ?? 0);
    const [sets, reps, hold, rest, tempo] = numbers.map((number) =>
      number > 0 ? number : nothing,
    );
    return html`<button id="back" class="button" type="button" @click=${this.#close}>
        ${back}
      </button>
      <pht-exercise-session
        exercises=${this.exercises}
        sets=${sets}
        reps=${reps}
        hold=${hold}
        rest=${rest}
        tempo=${tempo}
        side=${side}
        figure=${figure ?? nothing}
        hair=${hair ?? nothing}
        build=${build ?? nothing}
        heading-level=${headingLevel}
        emergency-number=${emergencyNumber ?? nothing}
        @pht-session-start=${keepInside}
        @pht-session-exercise=${this.#tellDone}
        @pht-session-done=${keepInside}
        @pht-session-close=${this.#leaveSummary}
      ></pht-exercise-session>`;
  }

  #leave(): void {
    this.#names = undefined;
    this.host.requestUpdate();
  }

  readonly #close = (): void => {
    this.#leave();
    forgetFinished(placeOf(this.host));
    this.opener.onBack();
  };

  readonly #leaveSummary = (event: Event): void => {
    keepInside(event);
    this.#close();
  };

  readonly #tellDone = (event: CustomEvent<{ exercise: string }>): void => {
    keepInside(event);
    this.opener.onDone(event.detail.exercise);
  };
}
