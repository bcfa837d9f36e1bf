import { type TemplateResult } from 'lit';
import type { Heading } from './statements.js';
/** The taper: twice a day, once a day, weekly routine. */
export declare const renderFrequency: (locale: string, heading: Heading) => TemplateResult;
