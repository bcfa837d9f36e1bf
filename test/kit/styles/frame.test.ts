import { expect, fixture, html } from '@open-wc/testing';
import { find, type TestWidget } from '../../support/test-widget.js';

const edgesOf = async (frame: string): Promise<string[]> => {
  const widget = await fixture<TestWidget>(html`<test-widget frame=${frame}></test-widget>`);
  const style = getComputedStyle(find(widget, '.frame'));
  return [style.borderTopWidth, style.borderLeftWidth, style.paddingLeft];
};

describe('frame', () => {
  it('is a card, a line above the widget, or none', async () => {
    const [top, side, padding] = await edgesOf('card');
    expect([top, side]).to.deep.equal(['1px', '1px']);
    expect(parseFloat(padding!)).to.be.above(9);
    expect(await edgesOf('line')).to.deep.equal(['1px', '0px', '0px']);
    expect(await edgesOf('none')).to.deep.equal(['0px', '0px', '0px']);
  });
});
