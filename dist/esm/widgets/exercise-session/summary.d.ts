import { type TemplateResult } from 'lit';
import type { Script } from './cues.js';
import { type Session } from './session.js';
/** What was done, exercise by exercise. */
export declare const renderSummary: (session: Session, { works, locale }: Script) => TemplateResult;
