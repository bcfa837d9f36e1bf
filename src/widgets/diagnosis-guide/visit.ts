import { html, type TemplateResult } from 'lit';
import { visit, type VisitItem } from '../../content/diagnosis-guide.js';
import type { Statement } from '../../content/statement.js';
import type { Form, Kept } from '../../kit/device/kept.js';
import { msg } from '../../kit/language/msg.js';
import { print } from '../../kit/view/icons.js';
import { renderKeeping } from '../../kit/view/keeping.js';

/** What is ticked, each by its id. */
export const visitForm: Form<string> = {
  key: 'diagnosis-guide',
  pattern: /^[a-z-]+$/,
  separator: ';',
  read: (text) => text,
  file: (ticks) => ({
    name: 'visit-list.csv',
    type: 'text/csv',
    content: ['item', ...ticks].join('\r\n'),
  }),
};

interface VisitView {
  readonly ticks: Kept<string>;
  readonly label: (statement: Statement) => TemplateResult;
  readonly isPrintRefused: boolean;
  readonly refusal: () => string;
  readonly onTick: (item: string, isDone: boolean) => void;
  readonly onPrint: () => void;
}

/** What to bring and to ask, with check boxes, and on a sheet of its own. */
export const renderVisit = (view: VisitView): TemplateResult =>
  html`<div class="opened visit" part="visit">
    <p class="label on-paper" data-claims=${visit.title.claims}>${visit.title.text()}</p>
    <div class="groups">
      ${visit.groups.map(
        ({ title, items }) =>
          html`<div>
            ${view.label(title)}
            <ul>
              ${items.map((item) => renderItem(item, view))}
            </ul>
          </div>`,
      )}
    </div>
    <button class="button compact" type="button" @click=${view.onPrint}>
      ${print()} ${msg('Print my list')}
    </button>
    ${view.isPrintRefused ? html`<p>${view.refusal()}</p>` : ''}
    <div class="keeping small" part="keeping">${renderKeeping(view.ticks)}</div>
  </div>`;

const renderItem = ({ id, text }: VisitItem, { ticks, onTick }: VisitView): TemplateResult =>
  html`<li>
    <label class="item">
      <input
        type="checkbox"
        .checked=${ticks.all.has(id)}
        @change=${({ target }: Event) => onTick(id, (target as HTMLInputElement).checked)}
      />
      <span data-claims=${text.claims}>${text.text()}</span>
    </label>
  </li>`;
