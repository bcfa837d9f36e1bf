import { type TemplateResult } from 'lit';
import type { SessionView } from './view.js';
/** A session from its start to its summary. */
export declare const renderPlayer: (view: SessionView) => TemplateResult;
