import { type TemplateResult } from 'lit';
/** Dotted, and drawn through up to the stage where the patient is. */
export declare const renderPath: (stage: number) => TemplateResult;
