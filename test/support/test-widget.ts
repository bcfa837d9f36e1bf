import { html, type TemplateResult } from 'lit';
import { define } from '../../src/kit/element/define.js';
import { PhtElement } from '../../src/kit/element/element.js';
import { msg, str } from '../../src/kit/language/msg.js';

/** The smallest widget: what every widget has, and one message of its own. */
export class TestWidget extends PhtElement {
  protected override readonly about = {
    title: () => msg('A test'),
    lead: () => msg('It tests the kit.'),
    sources: [{ citation: 'A journal' }, { citation: 'Another journal', doi: '10.1000/1' }],
    review: { reviewed: false, date: '2026-11-22' },
  };

  say(minutes: number, urgency: 'polite' | 'urgent'): void {
    this.announce(() => msg(str`${minutes} minutes left`), urgency);
  }

  protected override renderBody(): TemplateResult {
    return html`${this.renderHeading(msg('Inside'))}${this.renderHeading(msg('Deeper'), 2)}`;
  }
}

define('test-widget', TestWidget);

declare global {
  interface HTMLElementTagNameMap {
    'test-widget': TestWidget;
  }
}

export const find = (widget: TestWidget, selector: string): HTMLElement =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** What a patient sees of the widget. */
export const textOf = (widget: TestWidget): string => find(widget, '.frame').innerText;

/** The box that carries the language and the direction. */
export const rootOf = (widget: TestWidget): HTMLElement => find(widget, '.root');
