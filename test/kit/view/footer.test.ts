import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { find, textOf, type TestWidget } from '../../support/test-widget.js';

const sourcesButton = (widget: TestWidget) => find(widget, 'button[aria-expanded]');
/** Firefox leaves out of a text what keeps a name of another direction together. */
const plainTextOf = (widget: TestWidget) => textOf(widget).replace(/[\u2068\u2069]/g, '');
const sources = (widget: TestWidget) => find(widget, '[part="sources"]');

describe('footer', () => {
  it('says honestly that no clinician has reviewed the text, and of when it is', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(textOf(widget))
      .to.contain('Not yet reviewed by a clinician. Text last changed November 22, 2026')
      .and.to.contain('This does not replace a doctor’s advice');
  });

  it('tells a review of the site’s own as the word of the site', async () => {
    const widget = await fixture<TestWidget>(
      html`<test-widget reviewed-by="Dr. A. Sample, PT" reviewed-on="2026-11-25"></test-widget>`,
    );
    expect(plainTextOf(widget))
      .to.contain('This site says: reviewed by Dr. A. Sample, PT, November 25, 2026')
      .and.not.to.contain('Not yet reviewed')
      .and.not.to.contain('changed since');
  });

  it('says that the text has changed since that review', async () => {
    const widget = await fixture<TestWidget>(
      html`<test-widget reviewed-by="Dr. A. Sample" reviewed-on="2026-05-31"></test-widget>`,
    );
    expect(textOf(widget)).to.contain('May 31, 2026. Text changed since, November 22, 2026');
  });

  it('tells a review without a day, and no day without a review', async () => {
    const widget = await fixture<TestWidget>(
      html`<test-widget reviewed-by="Dr. A. Sample"></test-widget>`,
    );
    expect(plainTextOf(widget)).to.match(/reviewed by Dr. A. Sample\s/);
    widget.reviewedBy = null;
    widget.reviewedOn = '2026-11-25';
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('Not yet reviewed').and.not.to.contain('This site says');
  });

  for (const [attribute, wrong] of [
    ['reviewed-by', ' '],
    ['reviewed-by', 'x'.repeat(121)],
    ['reviewed-on', 'May 31'],
    ['reviewed-on', '2026-02-30'],
    ['reviewed-on', '2999-01-01'],
  ] as const) {
    it(`does not believe ${attribute}="${wrong.slice(0, 12)}"`, async () => {
      const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
      widget.setAttribute('reviewed-by', 'Dr. A. Sample');
      widget.setAttribute(attribute, wrong);
      await widget.updateComplete;
      expect(find(widget, '[part="error"]').checkVisibility()).to.equal(true);
      const isNamed = attribute === 'reviewed-on';
      expect(textOf(widget).includes('This site says')).to.equal(isNamed);
      expect(textOf(widget)).not.to.contain(wrong.trim() || 'This site says');
    });
  }

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
