import { html, nothing, type TemplateResult } from 'lit';
import { exercises } from '../content/exercises.js';
import { shortened, warn } from '../kit/element/attributes.js';
import { nearest } from '../kit/element/nearest.js';
import { msg, str } from '../kit/language/msg.js';

/** A name in `attribute` that is no exercise. */
export interface Unknown {
  readonly attribute: string;
  readonly value: string;
}

export const unknownIn = (attribute: string, name: string): Unknown => ({
  attribute,
  value: shortened(name),
});

const ids = (): string[] => exercises.map(({ id }) => id);
const names = (): string => ids().join(', ');

/** The name that was probably meant, where there is one. */
export const nearestName = (value: string): string | undefined => nearest(value, ids());

/** Tells the webmaster. */
export function reportUnknown(tag: string, { attribute, value }: Unknown): void {
  const near = nearestName(value);
  const allowed = near ? `an exercise, did you mean "${near}"` : `one of ${names()}`;
  warn(tag, { attribute, value, allowed, used: 'none' });
}

/** The patient reads one calm sentence, the page's editor the rest. */
export const renderUnknown = (
  tag: string,
  unknown: readonly Unknown[],
  debug: boolean,
): TemplateResult =>
  html`<div part="error">
    <p>${msg('An exercise on this page cannot be shown. Please ask your clinic.')}</p>
    ${
      debug
        ? html`<div class="debug">
            <p class="label">${msg('For the editor of this page')}</p>
            ${unknown.map((one) => renderSuggestion(tag, one))}
          </div>`
        : nothing
    }
  </div>`;

const renderSuggestion = (tag: string, { attribute, value }: Unknown): TemplateResult =>
  // eslint-disable-next-line lit/binding-positions -- it is text, the tag is escaped
  html`<p><code dir="ltr">&lt;${tag} ${attribute}="<mark>${value}</mark>"&gt;</code></p>
    <p class="small">${suggestionFor(value)}</p>`;

function suggestionFor(value: string): string {
  const near = nearestName(value);
  return near
    ? msg(str`Did you mean ${near}?`)
    : msg(str`No exercise has a name like this. The names are: ${names()}.`);
}
