import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../../kit/language/msg.js';
import { down } from '../../kit/view/icons.js';
import type { Widget } from '../data.js';
import { filesAddress } from '../files-address.js';
import { plain } from '../output/escape.js';
import { textOf } from '../piece-of.js';
import { thumbnailOf } from '../thumbnails.js';
import { renderField } from './field.js';
import type { Work } from './work.js';

/** Where the files are, and which widget. */
export const renderChoose = (work: Work): TemplateResult =>
  html`<section class="choose" aria-label=${msg('Site and widget')}>
    ${renderAddress(work)} ${renderWidgets(work)}
  </section>`;

function renderAddress(work: Work): TemplateResult {
  const draft = work.draftOf('files');
  const isWrong = draft !== undefined && filesAddress(draft) === undefined;
  return html`<div class="step">
    <h2 class="heading"><span class="number">1</span>${msg('Your site')}</h2>
    ${renderField(work, {
      name: 'files',
      label: msg('Address of our files on it'),
      hint: msg('The folder to which you copied dist/.'),
      value: work.state.files,
      type: 'url',
      allowed: isWrong ? 'https://clinic.example/pht/, /pht/' : '',
    })}
  </div>`;
}

function renderWidgets(work: Work): TemplateResult {
  const { widgets, widget, isWide } = work;
  return html`<div class="step">
    <h2 class="heading"><span class="number">2</span>${msg('Widget')}</h2>
    <details class="widgets" ?open=${isWide}>
      <summary class="chosen">${renderPicture(widget, work)}${down()}</summary>
      <fieldset class="pictures">
        <legend class="visually-hidden">${msg('Widget')}</legend>
        ${widgets.map((one) => renderWidget(one, work))}
      </fieldset>
    </details>
  </div>`;
}

const renderWidget = (widget: Widget, work: Work): TemplateResult =>
  html`<label class="picture">
    <input
      class="visually-hidden"
      type="radio"
      name="widget"
      .checked=${live(widget === work.widget)}
      @change=${() => work.choose(widget)}
    />${renderPicture(widget, work)}
  </label>`;

const renderPicture = (widget: Widget, { locale }: Work) =>
  html`<svg class="thumbnail" viewBox="0 0 96 64" aria-hidden="true">
      ${svg`${thumbnailOf(widget.name)}`}</svg
    ><span>${plain(textOf(widget, locale).title)}</span>`;
