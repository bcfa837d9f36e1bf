import { html, nothing, type TemplateResult } from 'lit';
import { levels, type Exercise } from '../../content/exercises.js';

export const renderLevel = ({ levels: [first] }: Exercise): TemplateResult | typeof nothing => {
  const level = levels[first];
  return level
    ? html`<p class="chip small" part="stage" data-claims=${level.claims}>${level.text()}</p>`
    : nothing;
};

/** The pain rule, always open. */
