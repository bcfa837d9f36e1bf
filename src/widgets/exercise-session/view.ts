import type { TemplateResult } from 'lit';
import type { Look } from '../../figure/index.js';
import type { Script } from './cues.js';
import type { Guide } from './guide.js';
import type { GuidedFigure } from './guided-figure.js';
import type { Session } from './session.js';
import type { SessionController } from './session-controller.js';

/** What is needed to show a session that has been started. */
export interface SessionView {
  readonly session: Session;
  readonly script: Script;
  /** What a patient can do. */
  readonly controller: SessionController;
  readonly guide: Guide;
  readonly figure: GuidedFigure;
  readonly look: Look;
  /** Number to call, where the page names one. */
  readonly emergencyNumber: string | undefined;
  /** Wall time in ms. */
  readonly now: number;
  readonly heading: (text: string, depth?: number) => TemplateResult;
}
