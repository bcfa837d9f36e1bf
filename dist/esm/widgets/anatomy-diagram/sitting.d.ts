import { type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';
/** The hip, bent by the patient. */
export declare class Hip {
    #private;
    constructor(onChange: () => void);
    get angle(): number;
    readonly bend: (angle: number) => void;
    /** Bends it by and by. */
    turn(goal: number, onSettled: () => void): void;
    stop(): void;
}
interface SittingView {
    readonly hip: Hip;
    readonly locale: string;
    readonly heading: (text: string) => TemplateResult;
    readonly onSettled: () => void;
}
/** What the tendon feels at an angle of the hip, in words. */
export declare const pressureText: (angle: number) => Statement;
/** Bends the hip, by two buttons or a slider, and says what that does to the tendon. */
export declare function renderSitting(view: SittingView): TemplateResult;
export {};
