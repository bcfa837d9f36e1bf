import { html, type TemplateResult } from 'lit';

/** A description of the manifest, which is English, with `code` in it. */
export const renderDescription = (text: string): TemplateResult =>
  html`<span lang="en" dir="ltr"
    >${text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}</span
  >`;
