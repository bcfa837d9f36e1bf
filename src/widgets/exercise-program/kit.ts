import { html, nothing, type TemplateResult } from 'lit';
import { kit as kitNames, type Kit } from '../../content/exercises.js';
import { formatList } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderClosable } from '../../kit/view/closable.js';
import { down } from '../../kit/view/icons.js';

interface KitView {
  /** All that the exercises of the choice need. */
  readonly kit: readonly Kit[];
  readonly missing: ReadonlySet<Kit>;
  readonly isOpen: boolean;
  readonly locale: string;
  readonly onKit: (kit: Kit) => void;
  readonly onToggle: () => void;
}

/** What the patient needs, in a line; it opens the choice of what is there. */
export function renderKit(view: KitView): TemplateResult | typeof nothing {
  const { kit, isOpen, onToggle } = view;
  if (!kit.length) return nothing;
  return html`<div class="kit" part="filters">
    <div class="needs">
      <p>${needs(view)}</p>
      <button
        class="fold"
        type="button"
        aria-expanded=${isOpen}
        aria-controls="kit"
        @click=${onToggle}
      >
        ${msg('Change', { desc: 'Change which equipment the patient has' })} ${down()}
      </button>
    </div>
    ${renderClosable({ isOpen, onFound: onToggle }, renderChoices(view))}
  </div>`;
}

function needs({ kit, missing, locale }: KitView): string {
  const needed = kit.filter((one) => !missing.has(one)).map((one) => kitNames[one].text());
  const list = formatList(locale, needed);
  return needed.length ? msg(str`You need: ${list}`) : msg('You need no equipment.');
}

const renderChoices = ({ kit, missing, onKit }: KitView): TemplateResult =>
  html`<fieldset id="kit">
    <legend class="label">${msg('What do you have?')}</legend>
    <div class="choices">
      ${kit.map(
        (one) =>
          html`<label class="button compact choice">
            <input type="checkbox" .checked=${!missing.has(one)} @change=${() => onKit(one)} />
            ${kitNames[one].text()}
          </label>`,
      )}
    </div>
  </fieldset>`;
