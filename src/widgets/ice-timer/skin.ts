import { html, type TemplateResult } from 'lit';
import { caution, cloth, safety, skin } from '../../content/ice-timer.js';
import * as icons from '../../kit/view/icons.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { renderLying } from './lying.js';

/**
 * When and why to look at the skin. Below the buttons: they must not move away under a finger.
 *
 * @param isTime whether it is time to look
 */
export const renderSkin = (isTime: boolean): TemplateResult =>
  html`<div class="note skin ${isTime ? 'warn' : ''}" part="skin">
    ${isTime ? icons.caution() : icons.info()}
    <div>
      ${renderStatement(isTime ? skin.now : skin.often, 'label')} ${renderStatement(skin.takeOff)}
    </div>
  </div>`;

/**
 * Skin safety, and who should not use ice. What is said beside it is not said twice: the cloth
 * above the buttons, and what to look for while the timer runs.
 */
export function renderSafety(isRunning: boolean, locale: string): TemplateResult {
  const elsewhere = [cloth, ...(isRunning ? [skin.often, skin.takeOff] : [])];
  return html`<div class="note warn safety" part="safety">
    ${icons.caution()} ${renderStatement(safety.title, 'label')}
    <div>
      ${renderLying()}
      ${renderStatements(safety.items.filter((item) => !elsewhere.includes(item)))}
      ${renderStatement(safety.limit, 'small')}
    </div>
    <div>
      ${renderStatement(caution.title, 'label')} ${renderStatement(caution.never)}
      ${renderStatement(caution.askFirst(locale))}
    </div>
  </div>`;
}
