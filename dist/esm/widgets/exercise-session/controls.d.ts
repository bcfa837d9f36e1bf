import { nothing, type TemplateResult } from 'lit';
import type { SessionView } from './view.js';
/** How to do what is on. */
export declare function renderHow(view: SessionView): TemplateResult;
/** Back, pause and next. */
export declare function renderControls({ session, actions }: SessionView): TemplateResult;
/** For pain, with the rule in short. */
export declare function renderFoot(view: SessionView): TemplateResult | typeof nothing;
