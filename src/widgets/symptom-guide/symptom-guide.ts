import { html, type TemplateResult } from 'lit';
import { emergencyAttributes } from '../../care/emergency-attributes.js';
import { RedFlagRibbon } from '../../care/red-flag-ribbon.js';
import { redFlagStyles } from '../../care/red-flags.styles.js';
import { review } from '../../content/review.js';
import type { Statement } from '../../content/statement.js';
import {
  lead,
  limp,
  map,
  overTheDay,
  provoking,
  redFlagLine,
  sources,
  title,
  usuallyNot,
  visit,
} from '../../content/symptom-guide.js';
import { placeIds, placeNamed, type PlaceId } from '../../content/symptom-places.js';
import { choice, type Properties } from '../../kit/element/declare.js';
import { PhtElement } from '../../kit/element/element.js';
import { bringIntoSight } from '../../kit/element/in-sight.js';
import { msg, str } from '../../kit/language/msg.js';
import { foldsStyles } from '../../kit/styles/folds.styles.js';
import { matStyles } from '../../kit/styles/mat.styles.js';
import { Folds } from '../../kit/view/folds.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { renderActivities } from './activities.js';
import { illustrationStyles } from './illustration.styles.js';
import { renderMap } from './map.js';
import { renderAnswer, renderPlaceList } from './place-list.js';
import { styles } from './symptom-guide.styles.js';
import { HEIGHT, placeAt, sideOf, WIDTH, type Side, type Tapped } from './zones.js';

const attributes = {
  /**
   * The place that is chosen on the body, for a link to it. It follows what the patient picks.
   * Without it none is chosen.
   */
  place: choice(placeIds, { reflect: true }),
  ...emergencyAttributes,
};

export interface SymptomGuide extends Properties<typeof attributes> {}

/**
 * Where it hurts, on a body to tap and in a list, and whether that fits hamstring tendon pain, can
 * be something else, or needs help today; then what brings the pain on, and how it runs over the
 * day. It names no diagnosis. The signs that need care come first, and are always open.
 *
 * @summary Where it hurts, what that can mean, and what brings it on.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart call - The link that calls the emergency number.
 * @csspart map - The ground of the drawing.
 * @csspart locations - The list of places, with the numbers of the pins.
 * @csspart answer - What the chosen place can mean.
 * @csspart provoking - The activities that bring the pain on.
 * @csspart visit - When to book a visit.
 * @fires {CustomEvent<{ place: string | null }>} pht-place-change - The patient picked a place, on
 *   the body or in the list, or took the choice back: then `place` is `null`. It tells what they
 *   read, not what they have.
 */
export class SymptomGuide extends PhtElement<typeof attributes> {
  static override styles = [
    PhtElement.styles,
    matStyles,
    redFlagStyles,
    foldsStyles,
    illustrationStyles,
    styles,
  ];
  static override properties = { ...attributes, tapped: { state: true } };

  /** The half of the body that was tapped last. */
  private tapped: Tapped | undefined;

  protected override readonly about = {
    title: title.text,
    lead: lead.text,
    sources,
    review,
  };

  readonly #redFlags = new RedFlagRibbon(this);
  readonly #folds = new Folds(this);

  protected override renderBody(): TemplateResult {
    return html`${this.#redFlags.render(redFlagLine, this.#label, this.valid.emergencyNumber)}
    ${this.#renderPlaces()} ${this.#renderMore()} ${this.#renderCare()}`;
  }

  #renderPlaces(): TemplateResult {
    const { place } = this.valid;
    const locale = this.formatLocale;
    return html`<div class="where">
      <div class="intro">
        <div data-claims=${map.title.claims}>${this.renderHeading(map.title.text())}</div>
        ${renderStatement(map.hint)}
      </div>
      <div class="mat" part="map">
        ${renderMap({
          chosen: place,
          side: this.#side,
          locale,
          text: this.#drawingText,
          onTap: this.#tap,
        })}
      </div>
      <div class="meaning">
        ${renderAnswer(placeNamed(place))} ${renderStatement(map.limits, 'small muted')}
      </div>
      ${renderPlaceList({ chosen: place, locale, onPlace: this.#toggle })}
    </div>`;
  }

  /** That of the pin, as long as nobody has tapped the other one. */
  get #side(): Side {
    const { place } = this.valid;
    if (place && this.tapped?.id === place) return this.tapped.side;
    return place ? sideOf(place) : 'right';
  }

  get #drawingText(): string {
    const name = placeNamed(this.valid.place)?.name.text();
    return name
      ? msg(str`Drawing: the body from behind, in shorts. This place glows: ${name}`)
      : msg('Drawing: the body from behind, in shorts, with the numbers of the list.');
  }

  /** What is not of safety: folded on a phone, open where there is room. */
  #renderMore(): TemplateResult {
    return html`<div class="folds more">
      ${this.#renderFold('provoking', provoking.title, renderActivities())}
      ${this.#renderFold('day', overTheDay.title, renderStatements(overTheDay.items))}
      ${this.#renderFold('not', usuallyNot.title, renderStatements(usuallyNot.items))}
    </div>`;
  }

  #renderFold(id: string, { claims, text }: Statement, items: TemplateResult): TemplateResult {
    const name = text();
    const heading = (fold: unknown): TemplateResult =>
      this.renderHeading(
        html`<span class="fold-name" data-claims=${claims}>${name}</span>${fold}`,
        1,
        'label',
      );
    return this.#folds.render(id, name, heading, items);
  }

  #renderCare(): TemplateResult {
    return html`<div class="care">
      <div class="note">
        <div data-claims=${limp.title.claims}>${this.#label(limp.title.text())}</div>
        ${limp.items.map((one) => renderStatement(one))}
      </div>
      <div class="note" part="visit">
        <div data-claims=${visit.title.claims}>${this.#label(visit.title.text())}</div>
        ${renderStatements(visit.signs)}
      </div>
    </div>`;
  }

  readonly #label = (text: string): TemplateResult => this.renderHeading(text, 1, 'label');

  readonly #tap = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const found = placeAt({
      x: ((event.clientX - box.left) / box.width) * WIDTH,
      y: ((event.clientY - box.top) / box.height) * HEIGHT,
    });
    if (!found) return;
    this.tapped = found;
    if (found.id !== this.valid.place) this.#choose(found.id);
    void this.#showAnswer();
  };

  readonly #toggle = (id: PlaceId, event: MouseEvent): void => {
    const isChosen = id === this.valid.place;
    this.tapped = undefined;
    this.#choose(isChosen ? null : id);
    // Keys leave the page where it is, so that the button that has the focus stays in sight.
    if (!isChosen && event.detail > 0) void this.#showAnswer();
  };

  /** On a phone the map, the answer and the list are taller than the screen. */
  async #showAnswer(): Promise<void> {
    await this.updateComplete;
    const answer = this.renderRoot.querySelector<HTMLElement>('.answer');
    if (answer) bringIntoSight(answer);
  }

  #choose(place: PlaceId | null): void {
    this.place = place;
    this.emit('pht-place-change', { place });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pht-symptom-guide': SymptomGuide;
  }
}
