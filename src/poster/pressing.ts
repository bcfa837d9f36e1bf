import { html, type TemplateResult } from 'lit';
import { exercises, type ExerciseId } from '../content/exercises.js';
import { pressings } from '../content/pressing.js';
import { activities, levels, loads, provoking, type Activity } from '../content/symptom-guide.js';
import { levelAt, renderLens, renderStill } from '../figure/index.js';
import { renderBars } from '../widgets/symptom-guide/bars.js';
import { renderPerson } from '../widgets/symptom-guide/person.js';

const [pressing] = loads;

/** From little to much, at the end of the move. */
const MOVES: readonly ExerciseId[] = ['bridge-reps', 'hip-hinge', 'split-squat'];

/** What presses the tendon on the sit bone: in exercises, close up, and from day to day. */
export function renderPressing(): TemplateResult {
  return html`<section class="pressing">
    <h2>${provoking.title.text()}</h2>
    <p>${pressing.meaning.text()}</p>
    <ul class="moves">
      ${MOVES.map(renderMove)}
    </ul>
    <ul class="days">
      ${activities.map(renderActivity)}
    </ul>
    <p class="note">${provoking.drawing.text()}</p>
  </section>`;
}

const renderMove = (id: ExerciseId): TemplateResult =>
  html`<li>
    <div class="mat">${renderStill(id, { kind: 'still', side: 'right' })}</div>
    <div class="close-up">${renderLens(id, 'right', 1)}</div>
    <p>
      <strong>${pressings[levelAt(id, 1)].name.text()}</strong>
      ${exercises.find((exercise) => exercise.id === id)?.name.text()}
    </p>
  </li>`;

const renderActivity = ({ id, name, pressing: level }: Activity): TemplateResult =>
  html`<li>
    <div class="mat">${renderPerson(id)}</div>
    <p>
      <strong>${name.text()}</strong>
      <span class="level">
        ${pressing.name.text()} ${renderBars(level)} ${levels[level].text()}
      </span>
    </p>
  </li>`;
