import { expect, fixture, html } from '@open-wc/testing';
import { isShown } from '../../../src/kit/element/shown.js';

interface Place {
  readonly panel: HTMLElement;
  readonly slide: HTMLElement;
  readonly widget: HTMLElement;
}

async function place(): Promise<Place> {
  const panel = await fixture<HTMLElement>(
    html`<div>
      <div><p>A widget</p></div>
    </div>`,
  );
  const slide = panel.querySelector('div')!;
  return { panel, slide, widget: panel.querySelector('p')! };
}

/** By name: how pages close what they have opened. */
const closings: Record<string, (place: Place) => void> = {
  'display: none': ({ panel }) => (panel.style.display = 'none'),
  'the attribute hidden': ({ panel }) => (panel.hidden = true),
  'visibility: hidden': ({ panel }) => (panel.style.visibility = 'hidden'),
  'opacity: 0': ({ panel }) => (panel.style.opacity = '0'),
  'content-visibility: hidden': ({ slide }) =>
    slide.style.setProperty('content-visibility', 'hidden'),
  'no height': ({ panel }) =>
    Object.assign(panel.style, { maxBlockSize: '0', overflow: 'hidden' }),
  'a slide beside its frame': ({ panel, slide }) => {
    panel.style.overflow = 'hidden';
    slide.style.transform = 'translateX(-110%)';
  },
  'a folded scroller': ({ panel }) =>
    Object.assign(panel.style, { blockSize: '0', overflow: 'auto' }),
  'closed details': ({ panel, slide }) => {
    const details = document.createElement('details');
    panel.append(details);
    details.append(slide);
  },
  'a closed dialog': ({ panel, slide }) => {
    const dialog = document.createElement('dialog');
    panel.append(dialog);
    dialog.append(slide);
  },
  'a slot that is not there': ({ slide }) => slide.attachShadow({ mode: 'open' }),
};

describe('what the page shows', () => {
  for (const [how, close] of Object.entries(closings)) {
    it(`is not what is closed by ${how}`, async () => {
      const around = await place();
      expect(isShown(around.widget)).to.equal(true);
      close(around);
      expect(isShown(around.widget)).to.equal(false);
    });
  }

  it('is what can be scrolled to, in the page or in a part that hides nothing', async () => {
    const { panel, slide, widget } = await place();
    Object.assign(panel.style, { overflow: 'hidden', blockSize: '100px' });
    Object.assign(slide.style, { overflow: 'auto', blockSize: '100%' });
    widget.style.marginBlock = '3000px';
    expect(isShown(widget)).to.equal(true);
    slide.scrollTop = 9000;
    expect(isShown(widget)).to.equal(true);
  });

  it('is a window over the page that hangs on a folded element', async () => {
    const { panel, slide, widget } = await place();
    Object.assign(panel.style, { overflow: 'hidden', blockSize: '0' });
    expect(isShown(widget)).to.equal(false);
    Object.assign(slide.style, { position: 'fixed', inset: '0' });
    expect(isShown(widget)).to.equal(true);
    Object.assign(slide.style, { position: 'absolute' });
    expect(isShown(widget)).to.equal(true);
  });

  it('is what an element shows in its shadow root', async () => {
    const { panel, widget } = await place();
    const around = document.createElement('div');
    around.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    panel.before(around);
    around.append(panel);
    expect(isShown(widget)).to.equal(true);
    around.shadowRoot!.querySelector('section')!.style.overflow = 'hidden';
    around.shadowRoot!.querySelector('section')!.style.blockSize = '0';
    expect(isShown(widget)).to.equal(false);
  });
});
