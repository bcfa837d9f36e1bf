import { html, type TemplateResult } from 'lit';
import * as content from '../../content/ice-timer.js';
import { caution, info } from '../../kit/view/icons.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';

/**
 * When and why to look at the skin. Below the buttons: they must not move away under a finger.
 *
 * @param isTime whether it is time to look
 */
export const renderSkin = (isTime: boolean): TemplateResult =>
  html`<div class="note skin ${isTime ? 'warn' : ''}" part="skin">
    ${isTime ? caution() : info()}
    <div>
      ${renderStatement(isTime ? content.skin.now : content.skin.often, 'label')}
      ${renderStatement(content.skin.takeOff, 'small')}
    </div>
  </div>`;

/** Skin safety, and who should not use ice. */
export const renderSafety = (): TemplateResult =>
  html`<div class="note warn safety" part="safety">
    ${caution()}
    <div class="safety-text">
      <div>
        ${renderStatement(content.safety.title, 'label')}
        ${renderStatements(content.safety.items)}
        ${renderStatement(content.safety.limit, 'small')}
      </div>
      <div>
        ${renderStatement(content.caution.title, 'label')}
        ${renderStatement(content.caution.never)} ${renderStatement(content.caution.askFirst)}
        ${renderStatements(content.caution.conditions)}
      </div>
    </div>
  </div>`;
