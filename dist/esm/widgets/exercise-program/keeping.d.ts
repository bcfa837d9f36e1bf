import { type TemplateResult } from 'lit';
interface Keeping {
    readonly isKept: boolean;
    readonly isDenied: boolean;
    readonly isUnreadable: boolean;
    readonly onToggle: () => void;
    readonly onExport: () => void;
}
/** Ticks stay on the device only when the patient says so; without the tick they are erased. */
export declare const renderKeeping: (keeping: Keeping) => TemplateResult;
export {};
