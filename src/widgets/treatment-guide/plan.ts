import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';
import { planHeadings } from '../../content/treatment-guide.js';
import type { Plan, PlanStep } from '../../content/treatments/plans.js';
import { formatNumber } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderChoice } from '../../kit/view/choice.js';
import { renderStatements } from '../../kit/view/statements.js';

interface View {
  readonly id: string;
  readonly plan: Plan;
  /** The one that the patient is at, from 0; none until it is chosen. */
  readonly step: number | undefined;
  readonly locale: string;
  readonly heading: (text: Statement) => TemplateResult;
  readonly onStep: (step: number) => void;
}

/** A plan, of which the patient sees the step that he is at; paper shows all. */
export function renderPlan(view: View): TemplateResult {
  const { plan, heading } = view;
  const { start, goOn, goBack, rules, title } = plan;
  return html`<div class="plan" part="plan">
    ${heading(title)}
    ${start ? html`${heading(start.title)} ${renderStatements(start.items)}` : nothing}
    ${renderSteps(view)} ${renderStatements([goOn, goBack])} ${heading(planHeadings.everyStep)}
    ${renderStatements(rules)}
  </div>`;
}

function renderSteps(view: View): TemplateResult {
  const { id, plan, step, onStep } = view;
  return html`<fieldset>
      <legend class="label" data-claims=${plan.ask.claims}>${plan.ask.text()}</legend>
      <div class="segmented steps ${id}">
        ${plan.steps.map((one, index) =>
          renderChoice({
            name: id,
            text: nameOf(one, index, view.locale),
            isChosen: index === step,
            onChoose: () => onStep(index),
          }),
        )}
      </div>
    </fieldset>
    <ol>
      ${plan.steps.map((one, index) => renderStep(one, index, view))}
    </ol>`;
}

const renderStep = (one: PlanStep, index: number, { step, locale }: View): TemplateResult =>
  html`<li class="step ${index === step ? '' : 'other'}">
    <p class="label">${nameOf(one, index, locale)}</p>
    ${renderStatements(one.text)}
  </li>`;

function nameOf({ name }: PlanStep, index: number, locale: string): string {
  if (name) return name.text();
  const number = formatNumber(locale, index + 1);
  return msg(str`Step ${number}`);
}
