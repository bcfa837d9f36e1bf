// What the page of a widget says without script: its key message, as plain HTML.

/** By widget: from the content module to lines of HTML, under the title and the lead. */
export const fallbacks = {
  'anatomy-diagram': ({ structures, sitting, movements }) => [
    heading(sitting.title),
    paragraph(sitting.why, sitting.more),
    ...Object.values(structures).flatMap(({ name, texts }) => [
      heading(name),
      paragraph(...texts),
    ]),
    heading(movements.title),
    list(Object.values(movements.moves).map(({ text }) => text)),
  ],
  'ice-timer': ({ plan, safety, caution, ...content }) => [
    paragraph(plan.how('4 hours'), plan.stop),
    heading(safety.title),
    list(safety.items),
    paragraph(safety.limit),
    heading(caution.title),
    paragraph(caution.never),
    paragraph(caution.askFirst),
    list(caution.conditions),
    ...redFlagLines(content),
  ],
  'exercise-card': ({ exercises, ...content }) => [
    ...redFlagLines(content),
    ...exercises.flatMap(exerciseLines),
  ],
  'exercise-program': ({ caution, exercises, ...content }) => [
    heading(caution.title),
    list(caution.items),
    ...redFlagLines(content),
    ...exercises.flatMap(exerciseLines),
  ],
  'exercise-session': ({ caution, exercises, ...content }) => [
    heading(caution.title),
    list(caution.items),
    ...redFlagLines(content),
    ...exercises.flatMap(exerciseLines),
  ],
  'condition-types': ({ alert, comparisons, conditions, ...content }) => [
    heading(alert.title),
    list(alert.signs),
    paragraph(alert.text),
    ...redFlagLines(content),
    ...conditions.flatMap(({ id, name }) => [
      heading(name),
      list(comparisons.map(({ cells }) => cells[id])),
    ]),
  ],
  'recovery-stages': ({ check, stages, painGuide, redFlagLine }) => [
    ...redFlagLines({ redFlagLine, redFlags: check.redFlags }),
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

/** When to get help: what every widget says that gives advice. */
const redFlagLines = ({ redFlagLine, redFlags }) => [
  paragraph(redFlagLine),
  ...redFlags.flatMap(({ title, signs }) => [heading(title), list(signs)]),
];
const exerciseLines = ({ name, steps, caution }) => [
  heading(name),
  paragraph(...steps),
  paragraph(caution.title, ...caution.items),
];
const heading = (statement) => `<h2>${html(statement)}</h2>`;
const paragraph = (...statements) => `<p>${statements.map(html).join(' ')}</p>`;
const list = (statements) =>
  `<ul>${statements.map((statement) => `<li>${html(statement)}</li>`).join('')}</ul>`;
