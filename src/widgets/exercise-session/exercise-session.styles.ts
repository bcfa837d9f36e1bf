import { css } from 'lit';
import { controlsStyles } from './controls.styles.js';
import { overviewStyles } from './overview.styles.js';
import { playerStyles } from './player.styles.js';
import { questionStyles } from './questions.styles.js';
import { stageStyles } from './stage.styles.js';

const sharedStyles = css`
  /* Room for a header that stays at the top of the page. */
  :host {
    scroll-margin-block-start: 64px;
  }
  .button.large {
    min-block-size: max(56px, 3.5em);
    font-size: 1.125em;
  }
  .button:disabled,
  .icon-button:disabled {
    border-color: var(--_line);
    background: none;
    color: var(--_ink-2);
    cursor: default;
  }

  @media (max-height: 36em) {
    :host {
      scroll-margin-block-start: 16px;
    }
  }
`;

export const styles = [
  sharedStyles,
  overviewStyles,
  playerStyles,
  stageStyles,
  controlsStyles,
  questionStyles,
];
