import { type TemplateResult } from 'lit';
import { type Heading } from '../../care/signs.js';
/** Why there are so few exercises. */
export declare const renderSevere: (heading: Heading) => TemplateResult;
/** Why stages 3 and 4 are not there. */
export declare const renderEase: () => TemplateResult;
/** The pain rule and the red flags, always open. */
export declare const renderCare: (heading: Heading) => TemplateResult;
