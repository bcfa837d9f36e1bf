import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exercise } from '../../content/exercises.js';
/** Today's ticks. They stay on the device only when the patient says so. */
export declare class Ticks implements ReactiveController {
    #private;
    private readonly host;
    isKept: boolean;
    constructor(host: ReactiveControllerHost);
    get isDenied(): boolean;
    /** The text of ticks that could not be read. */
    get setAside(): string | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /** One for each time of the day, true where it is done. */
    of(exercise: Exercise): boolean[];
    /** Sets a tick or takes it back; `time` counts from 0. */
    toggle(exercise: Exercise, time: number): void;
    /** Keeps the ticks on the device, or erases them; what is in sight stays there. */
    keep(isKept: boolean): void;
    eraseSetAside(): void;
    /** A table of all that was done, for the patient's own use. */
    get file(): string;
}
