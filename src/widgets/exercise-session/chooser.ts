import { html, type TemplateResult } from 'lit';
import type { Work } from '../../exercise/plan.js';
import { drawnSide } from '../../exercise/prescription.js';
import { renderStill } from '../../figure/index.js';
import { formatNumber } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderClosable } from '../../kit/view/closable.js';
import { down } from '../../kit/view/icons.js';
import { renderList, type ListView } from './list.js';

export interface ChooserView extends ListView {
  readonly isListOpen: boolean;
  readonly onToggleList: () => void;
}

/** So many are seen at once; of more, a line tells what they are. */
const FEW = 2;

/** The exercises: in a line with a button that opens the list to choose from. */
export function renderChooser(view: ChooserView): TemplateResult {
  const { works, isListOpen, onToggleList } = view;
  if (works.length <= FEW) return renderList(view);
  return html`<div class="exercises">
    <button
      class="chooser"
      type="button"
      part="choose"
      aria-expanded=${isListOpen}
      aria-controls="exercises"
      @click=${onToggleList}
    >
      <span class="label">${countText(view)}</span>
      <span class="choose">${msg('Choose', { desc: 'Opens a list' })} ${down()}</span>
      <span class="mat drawings">${view.chosen.map((work) => renderDrawing(work, view))}</span>
    </button>
    ${renderClosable(
      { isOpen: isListOpen, onFound: onToggleList },
      html`<div id="exercises">${renderList(view)}</div>`,
    )}
  </div>`;
}

function countText({ works, chosen, locale }: ChooserView): string {
  const [number, all] = [chosen, works].map(({ length }) => formatNumber(locale, length));
  return msg(str`Exercises: ${number} of ${all}`);
}

const renderDrawing = ({ exercise, prescription }: Work, { look }: ChooserView) =>
  renderStill(exercise.id, { side: drawnSide(prescription.side), look, kind: 'thumbnail' });
