import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { find, textOf, type TestWidget } from '../../support/test-widget.js';

const sourcesButton = (widget: TestWidget) => find(widget, 'button[aria-expanded]');
const sources = (widget: TestWidget) => find(widget, '[part="sources"]');

describe('footer', () => {
  it('says honestly that no clinician has reviewed the text, and of when it is', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(textOf(widget))
      .to.contain('Not yet reviewed by a clinician. Text last changed November 22, 2026')
      .and.to.contain('This does not replace a doctor’s advice');
  });

  it('opens the sources in place, and tells the page', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(sources(widget).checkVisibility()).to.equal(false);
    setTimeout(() => sourcesButton(widget).click());
    const event: CustomEvent<unknown> = await oneEvent(document, 'pht-sources-toggle');
    await widget.updateComplete;
    expect(JSON.stringify(event.detail)).to.equal('{"open":true}');
    expect(sources(widget).checkVisibility()).to.equal(true);
    expect(sourcesButton(widget).ariaExpanded).to.equal('true');
    sourcesButton(widget).click();
    await widget.updateComplete;
    expect(sources(widget).checkVisibility()).to.equal(false);
    expect(sourcesButton(widget).ariaExpanded).to.equal('false');
  });

  it('links a source by its DOI', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const links = [...sources(widget).querySelectorAll('a')].map(({ href }) => href);
    expect(links.join()).to.equal('https://doi.org/10.1000/1');
  });

  it('leaves out the sources where the page says so', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget sources="hide"></test-widget>`);
    expect(sourcesButton(widget)).to.equal(null);
    expect(textOf(widget)).to.contain('Not yet reviewed by a clinician');
  });

  it('shows a note of the clinic', async () => {
    const widget = await fixture<TestWidget>(
      html`<test-widget><p slot="footer-note">Ask us</p></test-widget>`,
    );
    expect(widget.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
