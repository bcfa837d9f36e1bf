import { html, type TemplateResult } from 'lit';
import type { PainRule } from '../content/pain.js';
import { renderBands, renderPainRule } from './pain-rule.js';

/** The pain rule, with a place for the clinic's own words. */
export const renderPainRuleSlot = (rule: PainRule): TemplateResult =>
  renderPainRule(rule, html`<slot name="caution">${renderBands(rule)}</slot>`);
