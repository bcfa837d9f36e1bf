import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { addMessages } from '../../../src/kit/language/locale.js';
import { find, type TestWidget } from '../../support/test-widget.js';

addMessages('es', { '{0} minutes left': 'Quedan {0} minutos' });

const said = (widget: TestWidget) => ({
  status: find(widget, '[role="status"]').textContent,
  alert: find(widget, '[role="alert"]').textContent,
});

describe('announcements', () => {
  it('are made in regions that are there before, and empty', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(said(widget).status).to.equal('');
    expect(said(widget).alert).to.equal('');
  });

  it('are polite, or urgent', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    widget.say(5, 'polite');
    widget.say(1, 'urgent');
    await widget.updateComplete;
    expect(said(widget).status).to.equal('5 minutes left');
    expect(said(widget).alert).to.equal('1 minutes left');
  });

  it('are in the language of the widget', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget lang="es"></test-widget>`);
    widget.say(5, 'polite');
    await widget.updateComplete;
    expect(said(widget).status).to.equal('Quedan 5 minutos');
    widget.lang = 'en';
    await nextFrame();
    expect(said(widget).status).to.equal('5 minutes left');
  });

  it('are heard, not seen', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    widget.say(5, 'polite');
    await widget.updateComplete;
    const { width, height } = find(widget, '[role="status"]').getBoundingClientRect();
    expect(width * height).to.equal(1);
  });
});
