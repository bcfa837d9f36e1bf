import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exercise } from '../../content/exercises.js';
/** Today's ticks. They stay on the device only when the patient says so. */
export declare class Ticks implements ReactiveController {
    #private;
    private readonly host;
    isKept: boolean;
    constructor(host: ReactiveControllerHost);
    get isDenied(): boolean;
    get isUnreadable(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    /** One for each time of the day, true where it is done. */
    of(exercise: Exercise): boolean[];
    /** Sets a tick or takes it back; `time` counts from 0. */
    toggle({ id }: Exercise, time: number): void;
    readonly toggleKeeping: () => void;
    /** A table of all that was done, for the patient's own use. */
    get file(): string;
}
