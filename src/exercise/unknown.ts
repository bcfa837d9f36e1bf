import { html, nothing, type TemplateResult } from 'lit';
import { exercises } from '../content/exercises.js';
import { shortened, warn } from '../kit/element/attributes.js';
import { msg, str } from '../kit/language/msg.js';
import { numbersUpTo } from '../kit/numbers.js';

/** A name in `attribute` that is no exercise. */
export interface Unknown {
  readonly attribute: string;
  readonly value: string;
}

export const unknownIn = (attribute: string, name: string): Unknown => ({
  attribute,
  value: shortened(name),
});

/** Fewer letters than this are in many names by chance. */
const SHORTEST_WORD = 3;

const names = (): string => exercises.map(({ id }) => id).join(', ');

/** The name that was probably meant, where there is one: a near one, or one with a word of it. */
export function nearestName(value: string): string | undefined {
  const wanted = value.trim().toLowerCase();
  const [nearest] = exercises
    .map(({ id }) => ({ id, changes: changesBetween(wanted, id) }))
    .filter(({ id, changes }) => changes <= id.length / 3 || sharesWord(wanted, id))
    .sort((one, other) => one.changes - other.changes);
  return nearest?.id;
}

const sharesWord = (wanted: string, id: string): boolean =>
  wanted
    .split(/[^a-z]+/)
    .some((word) => word.length >= SHORTEST_WORD && id.split('-').includes(word));

/** Tells the webmaster. */
export function reportUnknown(tag: string, { attribute, value }: Unknown): void {
  const nearest = nearestName(value);
  const allowed = nearest ? `an exercise, did you mean "${nearest}"` : `one of ${names()}`;
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
  const nearest = nearestName(value);
  return nearest
    ? msg(str`Did you mean ${nearest}?`)
    : msg(str`No exercise has a name like this. The names are: ${names()}.`);
}

/** How many letters to add, drop or change: Levenshtein's distance. */
function changesBetween(one: string, other: string): number {
  let row = numbersUpTo(other.length + 1);
  for (const index of numbersUpTo(one.length)) {
    const above = row;
    row = [index + 1];
    for (const column of numbersUpTo(other.length)) {
      const replace = (above[column] ?? 0) + (one[index] === other[column] ? 0 : 1);
      const drop = (above[column + 1] ?? 0) + 1;
      row.push(Math.min(replace, drop, (row[column] ?? 0) + 1));
    }
  }
  return row[other.length] ?? 0;
}
