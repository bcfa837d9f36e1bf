import { html } from 'lit';
import * as content from '../../content/condition-types.js';
import { review } from '../../content/review.js';
import { PhtElement } from '../../kit/element.js';

export class ConditionTypes extends PhtElement {
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
