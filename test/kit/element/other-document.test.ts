import { expect, fixture, html } from '@open-wc/testing';
import { TestWidget } from '../../support/test-widget.js';
import { until } from '../../support/until.js';

async function frameBody(): Promise<HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Frame" width="600" height="400"></iframe>`,
  );
  return frame.contentDocument!.body;
}

const frameOf = (widget: TestWidget) => widget.shadowRoot?.querySelector('.frame') ?? undefined;

function padding(widget: TestWidget): number {
  const frame = frameOf(widget)!;
  const { paddingTop } = frame.ownerDocument.defaultView!.getComputedStyle(frame);
  return parseFloat(paddingTop);
}

describe('a widget in another document of the page', () => {
  it('keeps its styles there, and back again', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const home = widget.parentElement!;
    const body = await frameBody();
    body.append(widget);
    expect(padding(widget)).to.be.above(10);
    home.append(widget);
    expect(padding(widget)).to.be.above(10);
    body.append(widget);
    expect(padding(widget)).to.be.above(10);
  });

  it('has styles when it never was in our own', async () => {
    const made = document.createElement('test-widget');
    const body = await frameBody();
    body.append(made);
    const adopted = body.ownerDocument.adoptNode(document.createElement('test-widget'));
    body.append(adopted);
    for (const widget of [made, adopted]) {
      await until(() => frameOf(widget));
      expect(padding(widget)).to.be.above(10);
    }
  });

  it('has them after a rest in a document that no window shows', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const home = widget.parentElement!;
    document.implementation.createHTMLDocument('').body.append(widget);
    home.append(widget);
    expect(padding(widget)).to.be.above(10);
  });

  it('takes the direction of the page there', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const body = await frameBody();
    body.lang = 'en';
    body.dir = 'rtl';
    body.append(widget);
    await until(() => frameOf(widget)?.parentElement?.dir === 'rtl');
  });
});
