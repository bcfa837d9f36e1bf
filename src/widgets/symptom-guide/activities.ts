import { html, type TemplateResult } from 'lit';
import {
  activities,
  levels,
  loads,
  provoking,
  type Activity,
  type Level,
  type Load,
} from '../../content/symptom-guide.js';
import { renderStatement } from '../../kit/view/statements.js';
import { renderBars } from './bars.js';
import { renderPerson } from './person.js';

/** What brings the pain on: each with a small drawing, and how the tendon is loaded. */
export const renderActivities = (): TemplateResult =>
  html`<div class="provoking" part="provoking">
    ${renderStatement(provoking.text)}
    <dl class="loads">
      ${loads.map(
        ({ name, meaning }) =>
          html`<div>
            <dt class="label" data-claims=${name.claims}>${name.text()}</dt>
            <dd data-claims=${meaning.claims}>${meaning.text()}</dd>
          </div>`,
      )}
    </dl>
    <ul class="activities">
      ${activities.map(renderActivity)}
    </ul>
    ${renderStatement(provoking.drawing, 'small muted')}
  </div>`;

const renderActivity = (activity: Activity): TemplateResult =>
  html`<li class="activity">
    <div class="mat">${renderPerson(activity.id)}</div>
    <div>
      ${renderStatement(activity.name, 'label')}
      <dl class="lens">${loads.map((load) => renderLoad(load, activity[load.id]))}</dl>
      ${renderStatement(activity.text)}
    </div>
  </li>`;

const renderLoad = ({ name }: Load, level: Level): TemplateResult =>
  html`<div>
    <dt class="small muted">${name.text()}</dt>
    <dd class="small">
      ${renderBars(level)}
      <span data-claims=${levels[level].claims}>${levels[level].text()}</span>
    </dd>
  </div>`;
