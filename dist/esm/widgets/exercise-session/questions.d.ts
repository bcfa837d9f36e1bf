import { type TemplateResult } from 'lit';
import type { SessionView } from './view.js';
/** “It hurts”: above 5, or sharp, there is no way on. */
export declare function renderPain(view: SessionView): TemplateResult;
/** The pain check at the end. */
export declare function renderCheck(view: SessionView): TemplateResult;
export declare const renderClosing: ({ heading, actions }: SessionView) => TemplateResult;
/** The button that most will press. */
export declare const renderMain: (part: "primary" | "finish", label: string, action: () => void) => TemplateResult;
