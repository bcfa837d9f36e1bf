import { msg, str } from '../language/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderClosable } from './closable.js';
import { print } from './icons.js';
import { formatDay, formatNumber } from '../language/format.js';

/** A published source, cited as in the clinical brief. */
export interface Source {
  readonly citation: string;
  readonly doi?: string;
}

/** Who has checked the text: nobody yet, until a clinician has. */
export interface Review {
  readonly reviewed: boolean;
  /** ISO date of the text, or of its review. */
  readonly date: string;
}

/** What the site says of a review of its own. */
export interface SiteReview {
  readonly by?: string | undefined;
  /** ISO date. */
  readonly on?: string | undefined;
}

interface Footer {
  readonly about: { readonly sources: readonly Source[]; readonly review: Review };
  readonly locale: string;
  readonly siteReview: SiteReview;
  readonly showSources: boolean;
  readonly sourcesOpen: boolean;
  readonly onToggleSources: () => void;
  /** Whether the patient asked for it, and nothing happened. */
  readonly isPrintRefused: boolean;
  readonly onPrint: () => void;
}

export const notice = (): string => msg('This does not replace a doctor’s advice');

export const cannotPrint = (): string => msg('This page cannot print. Try your browser’s menu.');

/** Sources, review status, notice and print: the same under every widget. */
export function renderFooter(footer: Footer): TemplateResult {
  const { about, locale, siteReview, showSources, isPrintRefused, onPrint } = footer;
  return html`<footer class="footer" part="footer">
    ${showSources ? renderSourcesButton(footer) : nothing}
    <span class="footer-item">${reviewStatus(about.review, siteReview, locale)}</span>
    <span class="footer-item">${notice()}</span>
    <button class="print" aria-label=${msg('Print')} @click=${onPrint}>
      ${print()}<span>${msg('Print')}</span>
    </button>
    ${isPrintRefused ? html`<p class="no-print">${cannotPrint()}</p>` : nothing}
    ${showSources ? renderSources(footer) : nothing}
    <slot name="footer-note"></slot>
  </footer>`;
}

function renderSourcesButton({ about, locale, sourcesOpen, onToggleSources }: Footer) {
  const count = formatNumber(locale, about.sources.length);
  return html`<button class="footer-item" aria-expanded=${sourcesOpen} @click=${onToggleSources}>
    ${msg(str`Sources (${count})`)}
  </button>`;
}

const renderSources = ({ about, sourcesOpen, onToggleSources }: Footer): TemplateResult =>
  renderClosable(
    { isOpen: sourcesOpen, onFound: onToggleSources },
    html`<div class="sources" part="sources">
      <ol>
        ${about.sources.map((source) => html`<li>${renderSource(source)}</li>`)}
      </ol>
      <p>${msg('Written by the makers of pht-widgets. No advertising, no tracking.')}</p>
    </div>`,
  );

/** In English, as cited, in any language. */
export const renderSource = ({ citation, doi }: Source): TemplateResult =>
  html`<bdi lang="en">${citation}</bdi> ${
      doi ? html`<a href="https://doi.org/${doi}" dir="ltr">doi:${doi}</a>` : nothing
    }`;

/** Who has checked the text, by the word of the site, or else by ours. */
export function reviewStatus(review: Review, { by, on }: SiteReview, locale: string): string {
  if (by === undefined) return ownStatus(review, locale);
  const reviewer = `\u2068${by}\u2069`;
  if (on === undefined) return msg(str`This site says: reviewed by ${reviewer}`);
  const day = dayOf(on, locale);
  if (on >= review.date) return msg(str`This site says: reviewed by ${reviewer}, ${day}`);
  const changed = dayOf(review.date, locale);
  return msg(
    str`This site says: reviewed by ${reviewer}, ${day}. Text changed since, ${changed}`,
  );
}

function ownStatus({ reviewed, date }: Review, locale: string): string {
  const day = dayOf(date, locale);
  return reviewed
    ? msg(str`Reviewed by a clinician, ${day}`)
    : msg(str`Not yet reviewed by a clinician. Text last changed ${day}`);
}

const dayOf = (date: string, locale: string): string =>
  formatDay(locale, Date.parse(`${date}T12:00`));
