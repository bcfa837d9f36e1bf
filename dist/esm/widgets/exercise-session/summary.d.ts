import { type TemplateResult } from 'lit';
import type { SessionView } from './view.js';
/** The end: what was done, and what the pain asks for. */
export declare const renderOver: (view: SessionView) => TemplateResult;
