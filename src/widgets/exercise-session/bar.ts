import { html, type TemplateResult } from 'lit';

/** A bar that fills in reading direction, 0 to 1. */
export const renderBar = (done: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
    <path class="filled" d="M0 0h${100 * done}v5H0z" />
  </svg>`;
