import { html, type TemplateResult } from 'lit';

interface Choice {
  /** The same for all of which one is chosen. */
  readonly name: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One of a `.segmented` row, of which one is chosen. */
export const renderChoice = ({ name, text, isChosen, onChoose }: Choice): TemplateResult =>
  html`<label>
    <input
      class="visually-hidden"
      type="radio"
      name=${name}
      .checked=${isChosen}
      @change=${onChoose}
    />${text}
  </label>`;
