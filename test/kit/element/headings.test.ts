import { expect, fixture, html } from '@open-wc/testing';
import type { TestWidget } from '../../support/test-widget.js';
import '../../support/test-widget.js';

const outlineOf = async (level: number | undefined): Promise<string[]> => {
  const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
  if (level) widget.headingLevel = level;
  await widget.updateComplete;
  const headings = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[role="heading"]')];
  return headings.map((heading) => `${heading.ariaLevel ?? ''} ${heading.innerText}`);
};

describe('headings', () => {
  it('start at level 2, and go down from there', async () => {
    expect((await outlineOf(undefined)).join()).to.equal('2 A test,3 Inside,4 Deeper');
  });

  it('follow heading-level', async () => {
    expect((await outlineOf(1)).join()).to.equal('1 A test,2 Inside,3 Deeper');
    expect((await outlineOf(4)).join()).to.equal('4 A test,5 Inside,6 Deeper');
  });

  it('never go below level 6', async () => {
    expect((await outlineOf(6)).join()).to.equal('6 A test,6 Inside,6 Deeper');
  });

  it('name the widget for screen readers', async () => {
    const widget = await fixture(html`<test-widget></test-widget>`);
    const section = widget.shadowRoot!.querySelector('section')!;
    const label = widget.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect(label.innerText).to.equal('A test');
  });

  it('show the title and the lead that the page gives', async () => {
    const widget = await fixture<TestWidget>(
      html`<test-widget><b slot="title">Ours</b><i slot="lead">Our lead</i></test-widget>`,
    );
    const assigned = [...widget.children].map((child) => child.assignedSlot?.name);
    expect(assigned.join()).to.equal('title,lead');
    expect([...widget.children].every((child) => child.checkVisibility())).to.equal(true);
  });
});
