import { type TemplateResult } from 'lit';
type Heading = (text: string) => TemplateResult;
/** Why there are so few exercises. */
export declare const renderSevere: (heading: Heading) => TemplateResult;
/** The pain rule and the red flags, always open. */
export declare const renderCare: (heading: Heading) => TemplateResult;
export {};
