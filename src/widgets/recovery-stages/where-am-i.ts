import { html, nothing, type TemplateResult } from 'lit';
import { renderCall } from '../../care/call.js';
import { renderBand } from '../../care/pain-ruler.js';
import { renderSigns, type Heading as Label } from '../../care/signs.js';
import { placeOf, type Answers, type Care, type Stage } from '../../content/recovery-check.js';
import { check, type Choice, type Question } from '../../content/recovery-stages.js';
import { formatNumber } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderNote } from './note.js';
import { renderStatement } from '../../kit/view/statements.js';
import type { Heading } from './statements.js';

interface Actions {
  readonly locale: string;
  /** Where the stages are beside it. */
  readonly onSeeStage?: (stage: Stage) => void;
  /** Where another widget asks by the check. */
  readonly onTakeStage?: ((stage: Stage) => void) | undefined;
  readonly onStartOver: () => void;
  readonly onClose?: () => void;
}

interface Check extends Actions {
  readonly answers: Partial<Answers>;
  readonly heading: Heading;
  /** A heading of a smaller kind. */
  readonly label: Label;
  /** To call in an emergency. */
  readonly number: string | undefined;
  readonly onAnswer: (event: Event) => void;
  readonly onLeave: (event: FocusEvent) => void;
}

/** Where the answers lead, once there are enough of them. */
export function placeFor(answers: Partial<Answers> = {}): Stage | Care | undefined {
  const { redFlag, pain, sitting, load } = answers;
  const isEnough = redFlag !== 'none' || pain === 'sharp' || (pain && sitting && load);
  return redFlag && isEnough ? placeOf(answers as Answers) : undefined;
}

/** The result, to be said. */
export function resultInWords(answers: Partial<Answers> | undefined): string {
  const place = placeFor(answers);
  if (!place) return '';
  const { title, text, more = [] } = check.results[place];
  return [title, text, ...more].map((statement) => statement.text()).join(' ');
}

/** “Where am I?”: red flags first, then the questions, then a guide or the way to care. */
export function renderCheck({
  answers,
  heading,
  label,
  number,
  onAnswer,
  onLeave,
  ...actions
}: Check): TemplateResult {
  const { gate, title } = check;
  const place = placeFor(answers);
  return html`<section
    class="check"
    part="check"
    aria-labelledby="check"
    @change=${onAnswer}
    @focusout=${onLeave}
  >
    <div id="check" tabindex="-1" data-claims=${title.claims}>${heading(title.text())}</div>
    ${renderQuestion(gate, answers, renderSigns(label, number))}
    ${questionsFor(answers).map((question) => renderQuestion(question, answers))}
    ${place ? renderResult(place, number) : nothing} ${renderActions(place, actions)}
  </section>`;
}

/** None but the one that leads to care, so that its result stands under it. */
function questionsFor({ redFlag, pain }: Partial<Answers>): readonly Question[] {
  if (redFlag !== 'none') return [];
  return check.questions.filter(({ id }) => id === 'pain' || pain !== 'sharp');
}

function renderActions(
  place: Stage | Care | undefined,
  { locale, onSeeStage, onTakeStage, onStartOver, onClose }: Actions,
): TemplateResult {
  const onPlace = onTakeStage ?? onSeeStage;
  return html`<div class="actions">
    ${
      typeof place === 'number'
        ? renderButton('primary', wayTo(place, locale, onTakeStage !== undefined), () =>
            onPlace?.(place),
          )
        : nothing
    }
    ${renderButton('plain', msg('Start over'), onStartOver)}
    ${onClose ? renderButton('plain', msg('Back to the stages'), onClose) : nothing}
  </div>`;
}

function wayTo(stage: Stage, locale: string, isTaken: boolean): string {
  const number = formatNumber(locale, stage);
  return isTaken ? msg(str`Choose stage ${number}`) : msg(str`See stage ${number}`);
}

const renderButton = (kind: string, label: string, onPress: () => void): TemplateResult =>
  html`<button class="button ${kind}" type="button" @click=${onPress}>${label}</button>`;

const renderQuestion = (
  { id, ask, choices }: Question,
  answers: Partial<Answers>,
  details?: TemplateResult,
): TemplateResult =>
  html`<fieldset>
    <legend class="label" data-claims=${ask.claims}>${ask.text()}</legend>
    ${details}
    <div class="options">
      ${(choices as readonly Choice<string>[]).map(
        (choice) =>
          html`<label class="button option" data-claims=${choice.label.claims}>
            <input
              type="radio"
              name=${id}
              .value=${choice.id}
              .checked=${answers[id] === choice.id}
            />${choice.band ? renderBand(choice.band) : choice.label.text()}
          </label>`,
      )}
    </div>
  </fieldset>`;

function renderResult(place: Stage | Care, number: string | undefined): TemplateResult {
  const { title, text, more = [] } = check.results[place];
  return renderNote(
    place,
    html`<div>
      ${[renderStatement(title, 'label'), ...[text, ...more].map((one) => renderStatement(one))]}
      ${place === 'emergency' ? renderCall(number) : nothing}
    </div>`,
  );
}
