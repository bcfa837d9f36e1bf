import type { LitElement } from 'lit';
import { type Phase, type Session } from './session.js';
/** What a widget does when something happens to its icing. */
export interface IcingHandlers {
    /** A second has passed. */
    readonly tick: () => void;
    /** It is time to look at the skin. */
    readonly look: () => void;
    /** The time is up; called once. */
    readonly finish: () => void;
}
/**
 * The icing of one widget: it runs in the widget, wherever that is moved. A copy is written down
 * for the life of the tab, because a reload must not lose an alarm.
 */
export declare class Icing {
    #private;
    constructor(widget: LitElement, handlers: IcingHandlers);
    get session(): Session | undefined;
    get phase(): Phase;
    /** Time left in ms. */
    get left(): number;
    /** Wall time in ms of its start, as if it had never been paused. */
    get startedAt(): number | undefined;
    get isTimeToLook(): boolean;
    /** False from the end until the patient says that the alarm was heard. */
    get isHeard(): boolean;
    /** How often an alarm that is not heard will ring again. */
    get repeatsLeft(): number;
    get isInPage(): boolean;
    get canBringBack(): boolean;
    /**
     * Into the page, at first or after a move. It goes on, unless another has taken its place in
     * the meantime, and its icing with it.
     *
     * @param name the same after a reload
     * @param longest time in ms after which an icing that is over is forgotten
     */
    connect(name: string, longest: number): void;
    disconnect(): void;
    start(minutes: number): void;
    pause(): void;
    resume(): void;
    reset(): void;
    /** Takes back a reset, as if there had been none. */
    bringBack(): void;
    /** The patient has heard the alarm. */
    acknowledge(): void;
    /** The patient took back its tick in the plan, or set it again. */
    takeBack(isTakenBack: boolean): void;
}
