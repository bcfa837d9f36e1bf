import { html, svg, type TemplateResult } from 'lit';
import { grades, lookedUp, type Grade } from '../content/grades.js';
import { formatDay } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';

const PLACES = [0, 1, 2];

/** Three dots, unlike the bars that stand for pressure. */
export const renderDots = (dots: Grade['dots']): TemplateResult =>
  html`<svg class="dots" viewBox="0 0 48 16" aria-hidden="true">
    ${PLACES.map((place) => renderDot(16 * place + 8, fillOf(place, dots)))}
  </svg>`;

/** How good the proof is: three dots, and the word. */
export const renderGrade = ({ word, dots }: Grade): TemplateResult =>
  html`<span class="grade">
    ${renderDots(dots)}
    <span class="label" data-claims=${word.claims}>${word.text()}</span>
  </span>`;

/** The words for proof, and what each means. */
export const renderGrades = (): TemplateResult =>
  html`<dl class="grades">
    ${Object.values(grades).map(
      (grade) =>
        html`<div>
          <dt>${renderGrade(grade)}</dt>
          <dd data-claims=${grade.meaning.claims}>${grade.meaning.text()}</dd>
        </div>`,
    )}
  </dl>`;

/** When somebody last looked for proof. */
export function lookedUpOn(locale: string): string {
  const day = formatDay(locale, Date.parse(`${lookedUp}T12:00`));
  return msg(str`Looked up on ${day}`);
}

type Fill = 'full' | 'half' | 'empty';

function fillOf(place: number, dots: Grade['dots']): Fill {
  if (dots === 'half') return dots;
  return place < dots ? 'full' : 'empty';
}

/** From the top of a dot. */
const FILLS: Readonly<Record<Fill, string>> = {
  full: 'a6 6 0 1 1 0 12a6 6 0 1 1 0-12',
  half: 'a6 6 0 0 0 0 12',
  empty: '',
};

const renderDot = (x: number, fill: Fill): TemplateResult<2> =>
  svg`<path d="M${x} 2${FILLS.full}" /><path class="fill" d="M${x} 2${FILLS[fill]}" />`;
