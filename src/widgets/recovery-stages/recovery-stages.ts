import { html } from 'lit';
import * as content from '../../content/recovery-stages.js';
import { review } from '../../content/review.js';
import { PhtElement } from '../../kit/element.js';

export class RecoveryStages extends PhtElement {
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
