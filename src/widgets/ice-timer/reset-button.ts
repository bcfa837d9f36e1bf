import { html, type TemplateResult } from 'lit';
import { msg } from '../../kit/language/msg.js';
import { reset } from '../../kit/view/icons.js';

export const renderReset = (kind: string, onReset: () => void): TemplateResult =>
  html`<button class=${kind} part="reset" @click=${onReset}>${reset()} ${msg('Reset')}</button>`;
