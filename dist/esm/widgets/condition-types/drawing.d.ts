import { type TemplateResult } from 'lit';
import type { ConditionId } from '../../content/condition-types.js';
interface Shape {
    /** How far the middle of the tendon swells. */
    readonly swelling: number;
    /** How far its strands swing from side to side. */
    readonly swing: number;
    /** The first strand that is torn, counted from the middle one; all after it are torn too. */
    readonly tornFrom: number;
}
/** The tendon between the sit bone and the muscle, close up. */
export declare function renderDrawing(condition: ConditionId, text: string): TemplateResult;
/** The strands of a tendon as SVG path data, the same every time. */
export declare function strandsPath({ swelling, swing, tornFrom }: Shape): string;
export {};
