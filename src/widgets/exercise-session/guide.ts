import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { painCheck } from '../../content/exercise-session.js';
import { keepAwake } from '../../kit/device/awake.js';
import { at, Deadline, now } from '../../kit/device/clock.js';
import { hasHadGesture } from '../../kit/device/gesture.js';
import { prepareSoundLater, vibrate } from '../../kit/device/sound.js';
import { msg } from '../../kit/language/msg.js';
import type { Kind } from '../../exercise/plan.js';
import { SECOND } from '../../kit/time.js';
import { adviceWords } from './advice.js';
import { cuesOf, textOf, waitingCue, type Cue, type Sound } from './cues.js';
import { mediaActionsOf, showMediaState, takeMediaKeys } from './media-keys.js';
import { titleOf } from './place.js';
import { isRunning, isWaiting } from './session.js';
import type { SessionController } from './session-controller.js';
import { sound } from './sounds.js';
import { followVoices, hush, speak, speakerFor } from './voice.js';

/** A choice that has stood for this time, in ms, is meant. */
const SETTLED = SECOND;

/** Told apart by the hand, in ms: work is short, a hold longer, its end double, a rest long. */
const SHAKES: Readonly<Record<Kind | 'end', number[]>> = {
  ready: [100],
  up: [100],
  hold: [250],
  down: [100, 100, 100],
  switch: [250, 150, 250],
  rest: [600],
  end: [400, 200, 400],
};

/** Leads through a session without a look: with a voice, sounds, the keys of a headset. */
export class Guide implements ReactiveController {
  #flashes = 0;
  #flashedAt = -Infinity;
  #letSleep: (() => void) | undefined;
  #giveMediaKeys: (() => void) | undefined;
  #stopVoices: (() => void) | undefined;
  /** While there is advice that waits for the choice to settle. */
  #stopWaiting: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly controller: SessionController,
    private readonly inLanguage: (text: () => string) => string,
    /** Says something to screen readers. */
    private readonly announce: (text: () => string) => void,
  ) {
    host.addController(this);
    controller.listen({
      changed: () => this.#follow(),
      due: (cues) => this.#play(cues),
      waits: () => this.#tellWait(),
      moved: () => this.#tellPlace(),
      paused: () => this.#say(() => msg('Paused')),
      wasLeft: () => this.#sayWith('rest', () => msg('Paused while you were away.')),
      asked: () => this.#ask(),
      answered: () => this.#adviseSoon(),
      finished: () => this.#stopWaiting && this.#advise(),
      completed: () => this.#tellEnd(),
      steppedAside: () => this.#stop(),
      wasReset: () => this.#stop(),
    });
  }

  get hasVoice(): boolean {
    return speakerFor(this.controller.script.locale) !== undefined;
  }

  /** A number of its own for each flash of the screen; 0 before the first. */
  get flashes(): number {
    return this.#flashes;
  }

  get isSpeaking(): boolean {
    return !this.controller.isMuted && this.hasVoice;
  }

  hostConnected(): void {
    this.#stopVoices = followVoices(() => {
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopVoices?.();
    this.#forgetAdvice();
    this.#stop();
  }

  readonly toggleVoice = (): void => {
    this.controller.mute(!this.controller.isMuted);
    if (this.controller.isMuted) hush();
  };

  /** Holds what a state needs: media keys and a screen that stays on. */
  #follow(): void {
    const { session, script } = this.controller;
    if (!session?.isOver) this.#forgetAdvice();
    if (!session || session.ending) {
      this.#stop();
      return;
    }
    this.#giveMediaKeys ??= takeMediaKeys(mediaActionsOf(this.controller));
    const title = this.inLanguage(() => titleOf(session, script));
    showMediaState(isRunning(session) ? 'playing' : 'paused', title);
    if (isRunning(session) || isWaiting(session)) this.#letSleep ??= this.#keepGoing();
    else this.#fallSilent();
  }

  #keepGoing(): () => void {
    const stops = [keepAwake(), prepareSoundLater()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** Of what is late, the last. */
  #play(cues: readonly Cue[]): void {
    const { session, script } = this.controller;
    const heard = cues.findLast((cue) => cue.sound);
    if (heard?.sound) sound(heard.sound);
    const begun = cues.findLast((cue) => cue.begins)?.begins;
    if (begun) this.#signal(begun);
    const spoken = cues.findLast((cue) => cue.words?.length);
    if (!session || !spoken) return;
    const isSlow = (script.steps[session.index]?.duration ?? 0) >= SECOND;
    const isForReaders = spoken.isMilestone ?? isSlow;
    this.#say(textOf(spoken.words), isForReaders ? textOf(spoken.words) : null);
  }

  /** For a patient who neither hears nor looks all the time, face down for example. */
  #signal(what: Kind | 'end'): void {
    if (hasHadGesture()) vibrate(SHAKES[what]);
    // Whoever goes through the sets fast must not make it flicker.
    if (now() < this.#flashedAt + SECOND) return;
    this.#flashedAt = now();
    this.#flashes++;
    this.host.requestUpdate();
  }

  #tellWait(): void {
    const { session, script } = this.controller;
    if (session) this.#play([waitingCue(session, script)]);
  }

  /** While a session stands still, nothing is due. */
  #tellPlace(): void {
    const { session, script } = this.controller;
    const [cue] = session?.pause && !isWaiting(session) ? cuesOf(session, script) : [];
    if (cue) this.announce(textOf(cue.words));
  }

  #ask(): void {
    // To screen readers the question has the focus.
    if (this.controller.session?.pause === 'pain') this.#say(painCheck.now.text, null);
  }

  #tellEnd(): void {
    const end = (): string => msg('That was the last exercise.');
    sound('done');
    this.#signal('end');
    this.#say(textOf([end, painCheck.worst.text]), end);
  }

  /** Whoever goes along the scale by keys hears of the score that they stay at. */
  #adviseSoon(): void {
    this.#forgetAdvice();
    this.#stopWaiting = at(new Deadline(now() + SETTLED), () => this.#advise());
  }

  #advise(): void {
    this.#forgetAdvice();
    this.#say(textOf(adviceWords(this.controller)));
  }

  #forgetAdvice(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  #sayWith(name: Sound, text: () => string): void {
    sound(name);
    this.#say(text);
  }

  /** Says it aloud; to screen readers only what nobody says: two voices at once help nobody. */
  #say(text: () => string, forReaders: (() => string) | null = text): void {
    const announce = (): void => {
      if (forReaders) this.announce(forReaders);
    };
    if (!this.isSpeaking) {
      announce();
      return;
    }
    this.announce(() => '');
    speak(this.inLanguage(text), this.controller.script.locale, announce);
  }

  #fallSilent(): void {
    hush();
    this.#letSleep?.();
    this.#letSleep = undefined;
  }

  #stop(): void {
    this.#fallSilent();
    this.#giveMediaKeys?.();
    this.#giveMediaKeys = undefined;
  }
}
