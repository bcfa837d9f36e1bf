import type { TemplateResult } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import type { PainAnswer } from '../../content/pain.js';
import type { Script } from './cues.js';
import type { GuidedFigure } from './guided-figure.js';
import type { Session } from './session.js';
/** What a patient can do, with buttons, keys, and the keys of a headset. */
export interface Actions {
    readonly choose: (exercise: Exercise) => void;
    readonly start: () => void;
    readonly toggle: () => void;
    readonly resume: () => void;
    readonly next: () => void;
    readonly back: () => void;
    readonly nextExercise: () => void;
    readonly extend: () => void;
    readonly hurts: () => void;
    readonly answer: (answer: PainAnswer) => void;
    readonly askToClose: () => void;
    /** `isAnswered`: the patient need not be asked about pain again. */
    readonly end: (isAnswered: boolean) => void;
    readonly finish: () => void;
    readonly reset: () => void;
    readonly toggleVoice: () => void;
}
/** What is needed to show a session that has been started. */
export interface SessionView {
    readonly session: Session;
    readonly script: Script;
    readonly figure: GuidedFigure;
    /** Wall time in ms. */
    readonly now: number;
    readonly hasVoice: boolean;
    readonly isSpeaking: boolean;
    /** The patient's answer to the question about pain. */
    readonly pain: PainAnswer;
    readonly heading: (text: string, depth?: number) => TemplateResult;
    readonly actions: Actions;
}
