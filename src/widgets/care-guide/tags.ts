import { html, type TemplateResult } from 'lit';

/** The widgets of the sections, by name. What all of them are told: pass-on.ts. */
export const tags: Readonly<Record<string, () => TemplateResult>> = {
  'anatomy-diagram': () => html`<pht-anatomy-diagram></pht-anatomy-diagram>`,
  'condition-types': () => html`<pht-condition-types></pht-condition-types>`,
  'diagnosis-guide': () => html`<pht-diagnosis-guide></pht-diagnosis-guide>`,
  'exercise-program': () => html`<pht-exercise-program></pht-exercise-program>`,
  'ice-timer': () => html`<pht-ice-timer></pht-ice-timer>`,
  'recovery-stages': () => html`<pht-recovery-stages></pht-recovery-stages>`,
  'symptom-guide': () => html`<pht-symptom-guide></pht-symptom-guide>`,
  'treatment-guide': () => html`<pht-treatment-guide></pht-treatment-guide>`,
  sources: () => html`<pht-sources></pht-sources>`,
};
