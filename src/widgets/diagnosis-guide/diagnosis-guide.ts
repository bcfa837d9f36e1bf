import { html, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import * as content from '../../content/diagnosis-guide.js';
import type { ExamStep } from '../../content/diagnosis-guide.js';
import { review } from '../../content/review.js';
import type { Statement } from '../../content/statement.js';
import { Kept } from '../../kit/device/kept.js';
import { printOnly } from '../../kit/device/print.js';
import type { Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { foldsStyles } from '../../kit/styles/folds.styles.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { Folds } from '../../kit/view/folds.js';
import { cannotPrint } from '../../kit/view/footer.js';
import { Glossary, glossaryAttributes } from '../../kit/view/glossary.js';
import { caution } from '../../kit/view/icons.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { styles } from './diagnosis-guide.styles.js';
import { renderDots } from './dots.js';
import { renderDrawing } from './exam-drawings.js';
import { illustrationStyles } from './illustration.styles.js';
import { renderPictures } from './pictures.js';
import { renderStretchTests } from './stretch-tests.js';
import { renderVisit, visitForm } from './visit.js';

const attributes = { ...glossaryAttributes, ...emergencyAttributes };

export interface DiagnosisGuide extends Properties<typeof attributes> {}

/**
 * How a clinician finds the cause of sit bone pain: what is asked and examined, three stretch
 * tests and what they mean in plain numbers, when a picture is made and what it cannot show, and
 * a list for the visit that prints on a sheet of its own. That nobody should do the tests on
 * themselves, and the signs that need care today, are always open.
 *
 * Ticks of the list are kept on the device only when the patient says so.
 *
 * @summary How sit bone pain is diagnosed, and a list for the visit.
 * @csspart exam - What is done in the exam, with drawings.
 * @csspart warning - That nobody should do the tests on themselves.
 * @csspart tests - The three stretch tests.
 * @csspart imaging - The table of X-ray, ultrasound and MRI.
 * @csspart visit - What to bring to the visit, and what to ask there.
 * @csspart keeping - The choice to keep ticks on the device.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart call - The link that calls the emergency number.
 * @fires {CustomEvent<void>} pht-visit-print - The patient asked to print the list for the visit.
 *   What is ticked on it stays with the patient.
 */
export class DiagnosisGuide extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    matStyles,
    foldsStyles,
    redFlagStyles,
    illustrationStyles,
    styles,
  ];
  static override properties = { ...attributes, isListRefused: { state: true } };

  private isListRefused = false;

  protected override readonly about = {
    title: content.title.text,
    lead: content.lead.text,
    sources: content.sources,
    review,
  };

  readonly #folds = new Folds(this, (id) => {
    if (id === 'imaging') void this.#glossary.bring();
  });
  readonly #redFlags = new RedFlagRibbon(this);
  readonly #glossary = new Glossary(this, () => this.valid.glossary === 'on');
  readonly #ticks = new Kept<string>(this, visitForm);

  constructor() {
    super();
    this.addEventListener('pht-print', () => this.#printAlone(false));
  }

  protected override renderBody(): TemplateResult {
    const { emergencyNumber } = this.valid;
    return html`${this.#renderExam()} ${this.#renderWarning()} ${this.#renderFolds()}
    ${this.#redFlags.render(content.redFlagLine, this.#label, emergencyNumber)}`;
  }

  #renderExam(): TemplateResult {
    return html`<ul class="exam" part="exam">
      ${content.exam.steps.map((step) => this.#renderStep(step))}
    </ul>`;
  }

  #renderStep({ id, name, text, drawing }: ExamStep): TemplateResult {
    return html`<li>
      ${renderDrawing(id, drawing.text())}
      <div>${this.#subject(name)} ${renderStatement(text)}</div>
    </li>`;
  }

  #renderWarning(): TemplateResult {
    const { title, text } = content.warning;
    return html`<div class="note warn" part="warning">
      ${caution()}
      <div>${this.#subject(title)} ${renderStatement(text)}</div>
    </div>`;
  }

  #renderFolds(): TemplateResult {
    return html`<div class="folds">
      ${this.#fold('asks', content.asks.title, html`<div class="opened">${renderStatements(content.asks.items)}</div>`)}
      ${this.#fold('tests', content.tests.title, renderStretchTests(this.formatLocale, this.#subSubject))}
      ${this.#fold('imaging', content.imaging.title, html`<div class="opened">${renderPictures(this.#glossary.explain)}</div>`)}
      ${this.#fold('false-alarms', content.falseAlarms.title, this.#renderFalseAlarms())}
      ${this.#fold('visit', content.visit.title, this.#renderVisit())}
    </div>`;
  }

  #renderFalseAlarms(): TemplateResult {
    const { plain, items, meaning } = content.falseAlarms;
    return html`<div class="opened">
      <div class="alarms">
        ${renderDots(plain.count, this.formatLocale)}
        <div>
          ${renderStatement(plain.text, 'label')} ${meaning.map((one) => renderStatement(one))}
        </div>
      </div>
      ${renderStatements(items)}
    </div>`;
  }

  #renderVisit(): TemplateResult {
    return renderVisit({
      ticks: this.#ticks,
      label: this.#subSubject,
      isPrintRefused: this.isListRefused,
      refusal: cannotPrint,
      onTick: (item, isDone) => this.#ticks.mark(item, isDone),
      onPrint: this.#printList,
    });
  }

  #fold(id: string, { text }: Statement, inside: TemplateResult): TemplateResult {
    return this.#folds.render(id, text(), this.#label, inside);
  }

  readonly #label = (text: string | TemplateResult): TemplateResult =>
    this.renderHeading(text, 1, 'label');

  readonly #subject = (statement: Statement): TemplateResult => this.#named(statement, 1);

  readonly #subSubject = (statement: Statement): TemplateResult => this.#named(statement, 2);

  #named({ claims, text }: Statement, depth: number): TemplateResult {
    return html`<div data-claims=${claims}>${this.renderHeading(text(), depth, 'label')}</div>`;
  }

  readonly #printList = (): void => {
    this.emit('pht-visit-print');
    this.#printAlone(true);
    this.announce(() => '');
    printOnly(this, (hasBegun) => {
      this.isListRefused = !hasBegun;
      if (!hasBegun) this.announce(cannotPrint);
    });
  };

  /** At once: printing does not wait for an update. */
  #printAlone(isAlone: boolean): void {
    this.renderRoot.querySelector('.visit')?.classList.toggle('alone', isAlone);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-diagnosis-guide': DiagnosisGuide;
  }
}
