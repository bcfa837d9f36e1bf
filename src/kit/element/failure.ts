import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from './attributes.js';
import { msg } from '../language/msg.js';
import { newsOnly } from './warn-once.js';

/** A widget that could not be rendered is not there: its fallback is, else one sentence. */
export const renderFailure = (
  widget: Element,
  locale: string,
): TemplateResult | typeof nothing =>
  hasFallback(widget)
    ? nothing
    : html`<p lang=${locale} dir="auto">
        ${msg('This part of the page could not be shown. Please reload the page, or ask your clinic.')}
      </p>`;

const hasFallback = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) =>
    node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== '',
  );

const isNews = newsOnly();

/** Tells the webmaster in the console, once for each tag and cause. */
export function reportFailure(tag: string, cause: unknown): void {
  const message = `<${tag}> could not be shown: ${textOf(cause)}`;
  if (isNews(message)) console.error(message, cause);
}
