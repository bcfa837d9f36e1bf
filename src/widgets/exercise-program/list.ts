import { html, type TemplateResult } from 'lit';
import { noneGentle, severe } from '../../content/exercise-program.js';
import type { Exercise } from '../../content/exercises.js';
import { mayAdd } from '../../content/pain.js';
import type { MovingFigure } from '../../exercise/moving-figure.js';
import { renderRow } from '../../exercise/row.js';
import { stageName } from '../../exercise/stage.js';
import { renderClosable } from '../../kit/view/closable.js';
import { msg } from '../../kit/language/msg.js';
import { renderStatement } from '../../kit/view/statements.js';
import type { Choice } from './choice.js';
import { renderPanel } from './panel.js';
import { renderPressing } from './pressing.js';
import { renderSheet } from './sheet.js';
import type { ProgramView } from './view.js';

interface ListView extends ProgramView {
  /** Name of the exercise that is open. */
  readonly opened: string | undefined;
  readonly figure: MovingFigure;
  readonly isPrinting: boolean;
  readonly heading: (text: string) => TemplateResult;
  readonly onOpen: (exercise: Exercise, isOpen: boolean) => void;
  /** The browser's search found something in what was closed. */
  readonly onFound: (exercise: Exercise) => void;
  readonly onTick: (exercise: Exercise, time: number) => void;
}

/** The exercises, or why there is none. */
export function renderList(view: ListView): TemplateResult {
  const { choice, locale } = view;
  const { shown } = choice;
  if (shown.length === 0) return renderNone(choice);
  const isTwice = shown.some(({ dose }) => dose.timesPerDay > 1);
  return html`<p class="on-paper label">${paperTitle(choice, locale)}</p>
    <ol class="list ${isTwice ? 'twice' : ''}" part="list">
      ${shown.map((exercise) => renderExercise(exercise, view))}
    </ol>`;
}

/** What the handout is for. */
function paperTitle({ isSevere, stage }: Choice, locale: string): string {
  if (isSevere) return severe.title.text();
  return stage === undefined ? '' : stageName(stage, locale);
}

function renderExercise(exercise: Exercise, list: ListView): TemplateResult {
  const { choice, ticks, figure, look, locale, heading, onOpen, onFound, onTick } = list;
  const { id } = exercise;
  const isOpen = id === list.opened;
  const view = {
    ...list.workOf(exercise),
    look,
    locale,
    heading,
    isOffered: (to: Exercise) => choice.shown.includes(to),
    onLead: (to: Exercise) => onOpen(to, true),
    mayAdd: mayAdd(choice.pain),
  };
  return html`<li>
    ${renderRow({
      ...view,
      isOpen,
      showsStage: choice.stage === undefined || choice.isSevere,
      panel: `panel-${id}`,
      aside: renderPressing(exercise, view.prescription),
      ticks: ticks.of(exercise),
      onTick: (time) => onTick(exercise, time),
      onToggle: () => onOpen(exercise, !isOpen),
    })}
    ${renderClosable(
      { isOpen, onFound: () => onFound(exercise) },
      html`<div id="panel-${id}" class="panel">
        ${renderPanel(view, isOpen ? figure : undefined)}
      </div>`,
    )}
    ${renderSheet(view, list.isPrinting)}
  </li>`;
}

function renderNone({ isTooSore, isEmpty }: Choice): TemplateResult {
  if (isTooSore) return renderStatement(noneGentle, 'none');
  return html`<p class="none">
    ${
      isEmpty
        ? msg('There is no exercise in this program yet. Please ask your clinic.')
        : msg('No exercise fits your choice. Choose another stage, or more equipment.')
    }
  </p>`;
}
