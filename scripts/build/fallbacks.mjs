// What the page of a widget says without script: its key message, as plain HTML.

/** By widget: from the content module to lines of HTML, under the title and the lead. */
export const fallbacks = {
  'anatomy-diagram': ({ parts, sitting, movements }) => [
    heading(sitting.title),
    paragraph(sitting.why, sitting.more),
    ...Object.values(parts).flatMap(({ name, texts }) => [heading(name), paragraph(...texts)]),
    heading(movements.title),
    list(Object.values(movements.moves).map(({ text }) => text)),
  ],
  'ice-timer': ({ plan, safety, caution }) => [
    paragraph(plan.how, plan.stop),
    heading(safety.title),
    list(safety.items),
    paragraph(safety.limit),
    heading(caution.title),
    paragraph(caution.never),
    paragraph(caution.askFirst),
    list(caution.conditions),
  ],
  'exercise-card': ({ exercises }) => exercises.flatMap(exerciseLines),
  'exercise-program': ({ adults, caution, exercises, redFlags }) => [
    paragraph(adults),
    heading(caution.title),
    list(caution.items),
    ...redFlags.flatMap(({ title, signs }) => [heading(title), list(signs)]),
    ...exercises.flatMap(exerciseLines),
  ],
  'exercise-session': ({ caution, exercises, redFlagAdvice }) => [
    heading(caution.title),
    list(caution.items),
    heading(redFlagAdvice.title),
    list(redFlagAdvice.items),
    ...exercises.flatMap(exerciseLines),
  ],
  'condition-types': ({ alert, comparisons, conditions }) => [
    heading(alert.title),
    list(alert.signs),
    paragraph(alert.text),
    ...conditions.flatMap(({ id, name }) => [
      heading(name),
      list(comparisons.map(({ cells }) => cells[id])),
    ]),
  ],
  'recovery-stages': ({ adults, check, stages, painGuide }) => [
    paragraph(adults),
    ...check.redFlags.flatMap(({ title, signs }) => [heading(title), list(signs)]),
    ...stages.flatMap(({ number, name, whatToDo }) => [
      `<h2>${number}. ${html(name)}</h2>`,
      list(whatToDo),
    ]),
    heading(painGuide.title),
    list(painGuide.items),
  ],
};

/** A statement's text, safe in markup. */
export const html = (statement) =>
  statement.text().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const exerciseLines = ({ name, steps, caution }) => [
  heading(name),
  paragraph(...steps),
  paragraph(caution.title, ...caution.items),
];
const heading = (statement) => `<h2>${html(statement)}</h2>`;
const paragraph = (...statements) => `<p>${statements.map(html).join(' ')}</p>`;
const list = (statements) =>
  `<ul>${statements.map((statement) => `<li>${html(statement)}</li>`).join('')}</ul>`;
