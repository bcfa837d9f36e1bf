import { html, nothing, type TemplateResult } from 'lit';
import type { Setting } from '../data.js';
import { allowedBy } from '../settings.js';
import type { Work } from './work.js';

/** What a setting means, and of a number what fits. */
export function renderDescription({ locale }: Work, setting: Setting): TemplateResult {
  const text = setting.descriptions[locale] ?? '';
  const parts = text.split('`').map((part, index) => (index % 2 ? renderCode(part) : part));
  const range = setting.kind === 'number' ? allowedBy(setting) : '';
  return html`<span>${parts} ${range ? html`<bdi>${range}</bdi>` : nothing}</span>`;
}

const renderCode = (code: string): TemplateResult =>
  html`<code lang="en" dir="ltr">${code}</code>`;
