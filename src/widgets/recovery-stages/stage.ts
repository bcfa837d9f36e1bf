import { html, nothing, type TemplateResult } from 'lit';
import { headings, stages, type RecoveryStage } from '../../content/recovery-stages.js';
import { formatNumber } from '../../kit/language/format.js';
import { renderClosable } from '../../kit/view/closable.js';
import { check, down } from '../../kit/view/icons.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderFacts, type Heading } from './statements.js';

interface StageView {
  readonly stage: RecoveryStage;
  /** The stage where the patient is, 0 when nobody has said. */
  readonly here: number;
  readonly isOpen: boolean;
  readonly locale: string;
  readonly heading: Heading;
  readonly onToggle: () => void;
  /** The browser's search found something in the panel, which was closed. */
  readonly onFound: () => void;
}

/** A node of the path and the panel it opens. */
export function renderStage(view: StageView): TemplateResult {
  const { stage, here, isOpen, locale, onToggle } = view;
  const { number, name } = stage;
  const isPast = number < here;
  const isHere = number === here;
  return html`<li class="stage ${isPast ? 'past' : isHere ? 'here' : ''}">
    <button
      id="stage-${number}"
      part="stage"
      type="button"
      aria-expanded=${isOpen}
      aria-controls="panel-${number}"
      @click=${onToggle}
    >
      <span class="visually-hidden">${nameOf(view)}</span>
      <span class="node" aria-hidden="true"
        >${isPast ? check() : formatNumber(locale, number)}</span
      >
      <span aria-hidden="true">
        <span class="label" data-claims=${name.claims}>${name.text()}</span>
        ${isHere ? html`<span class="small mark">${msg('You are here')}</span>` : nothing}
      </span>
      ${down()}
    </button>
    ${renderClosable(
      view,
      html`<div id="panel-${number}" class="panel" part="panel">
        <slot name="stage-${number}">${renderText(view)}</slot>
      </div>`,
    )}
  </li>`;
}

function renderText({ stage, heading }: StageView): TemplateResult[] {
  const { hereIf, whatToDo, notes, moveOnWhen, stepBackWhen } = stage;
  return [
    { title: hereIf.heading, items: hereIf.items },
    { title: headings.whatToDo, items: [...whatToDo, ...notes] },
    { title: headings.moveOnWhen, items: moveOnWhen },
    { title: headings.stepBackWhen, items: stepBackWhen },
  ].map((facts) => renderFacts(facts, heading, 'label'));
}

/** What a screen reader says; the number and the mark are seen beside the name. */
function nameOf({ stage, here, locale }: StageView): string {
  const number = formatNumber(locale, stage.number);
  const count = formatNumber(locale, stages.length);
  const name = stage.name.text();
  if (stage.number < here) return msg(str`Stage ${number} of ${count}, ${name}, done`);
  return stage.number === here
    ? msg(str`Stage ${number} of ${count}, ${name}, you are here`)
    : msg(str`Stage ${number} of ${count}, ${name}`);
}
