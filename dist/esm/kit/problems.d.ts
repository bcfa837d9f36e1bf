import { nothing, type TemplateResult } from 'lit';
import type { Problem } from './attributes.js';
/**
 * One calm sentence for the patient; with `debug`, the details for the site's editor.
 *
 * @param tag the widget's tag
 */
export declare function renderProblems(tag: string, problems: readonly Problem[], debug: boolean): TemplateResult | typeof nothing;
