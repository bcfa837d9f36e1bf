import { type TemplateResult } from 'lit';
interface Actions {
    readonly onSave: () => void;
    readonly onErase: () => void;
}
/** Ticks that could not be read: the patient hears of them, and decides what becomes of them. */
export declare const renderSetAside: ({ onSave, onErase }: Actions) => TemplateResult;
export {};
