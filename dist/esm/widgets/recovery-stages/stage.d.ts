import { type TemplateResult } from 'lit';
import { type RecoveryStage } from '../../content/recovery-stages.js';
import { type Heading } from './statements.js';
interface StageView {
    readonly stage: RecoveryStage;
    /** The stage where the patient is, 0 when nobody has said. */
    readonly here: number;
    readonly isOpen: boolean;
    readonly locale: string;
    readonly heading: Heading;
    readonly onToggle: () => void;
}
/** A node of the path and the panel it opens. */
export declare function renderStage(view: StageView): TemplateResult;
export {};
