import { type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';
interface SittingView {
    readonly angle: number;
    readonly locale: string;
    readonly heading: (text: string) => TemplateResult;
    readonly onAngle: (angle: number) => void;
    readonly onTurn: (angle: number) => void;
    readonly onSettled: () => void;
}
export declare const STANDING = 0;
export declare const SITTING = 90;
/** What the tendon feels at an angle of the hip, in words. */
export declare const pressureText: (angle: number) => Statement;
/** Bends the hip, by two buttons or a slider, and says what that does to the tendon. */
export declare function renderSitting(view: SittingView): TemplateResult;
export {};
