import { html, type TemplateResult } from 'lit';
import { msg, str } from '../../kit/language/msg.js';
import { formatNumber } from '../../kit/language/format.js';

const COLUMNS = 10;
const ALL = 100;

/** The dots from one to another, row by row: each is a line without length, with round ends. */
function path(from: number, to: number): string {
  let dots = '';
  for (let dot = from; dot < to; dot++) {
    dots += `M${(dot % COLUMNS) * 10 + 5} ${Math.floor(dot / COLUMNS) * 10 + 5}h0`;
  }
  return dots;
}

/** A hundred people as dots, large and in colour for those whom it hurts. */
export function renderDots(count: number, locale: string): TemplateResult {
  const [full, all] = [formatNumber(locale, count), formatNumber(locale, ALL)];
  return html`<svg
    class="dots"
    viewBox="0 0 100 100"
    role="img"
    aria-label=${msg(str`Drawing: ${full} of ${all} dots are large.`)}
  >
    <path class="large" d=${path(0, count)} />
    <path class="small-dots" d=${path(count, ALL)} />
  </svg>`;
}
