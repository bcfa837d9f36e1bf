import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../../kit/language/msg.js';
import type { Work } from './work.js';

interface Field {
  /** Its name; what it is called in an address, too. */
  readonly name: string;
  readonly label: string;
  readonly hint: TemplateResult | string;
  readonly value: string;
  readonly type?: 'number' | 'text' | 'url';
  readonly placeholder?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What would fit; empty while all is well. */
  readonly allowed: string;
}

/** A line of text that counts as soon as it fits. */
export function renderField(work: Work, field: Field): TemplateResult {
  const { name, label, hint, value, allowed, type = 'text', placeholder = '' } = field;
  const { minimum, maximum } = field;
  return html`<div class="field">
    <label class="label" for=${`field-${name}`}>${label}</label>
    <input
      class="input"
      id=${`field-${name}`}
      type=${type === 'url' ? 'text' : type}
      inputmode=${type === 'number' ? 'numeric' : type}
      autocomplete="off"
      spellcheck="false"
      dir=${type === 'text' ? 'auto' : 'ltr'}
      min=${minimum ?? nothing}
      max=${maximum ?? nothing}
      placeholder=${placeholder || nothing}
      aria-invalid=${allowed ? 'true' : nothing}
      aria-describedby=${`hint-${name}`}
      .value=${live(work.draftOf(name) ?? value)}
      @input=${({ target }: InputEvent) => work.type(name, (target as HTMLInputElement).value)}
      @change=${() => work.settle(name)}
    />
    <p class="hint" id=${`hint-${name}`}>
      ${allowed ? html`<strong class="wrong">${wrong(allowed)}</strong>` : hint}
    </p>
  </div>`;
}

const wrong = (allowed: string) =>
  html`${msg('This does not fit. What does:')} <bdi>${allowed}</bdi>`;
