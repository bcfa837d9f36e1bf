import { html } from 'lit';
import * as content from '../../content/ice-timer.js';
import { review } from '../../content/review.js';
import { PhtElement } from '../../kit/element.js';

export class IceTimer extends PhtElement {
  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  protected override renderBody() {
    return html`<p>…</p>`;
  }
}
