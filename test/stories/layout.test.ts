import { expect, fixture, html } from '@open-wc/testing';
import { layoutProblems } from '../support/layout.js';

// The check that every story goes through must see what it is for.
describe('the check of layout', () => {
  const problemsOf = async (content: unknown) =>
    layoutProblems(await fixture<HTMLElement>(html`<div>${content}</div>`));

  it('finds nothing where text has room', async () => {
    const problems = await problemsOf(
      html`<p>One line</p>
        <p>Another line</p>`,
    );
    expect(problems).to.have.length(0);
  });

  it('finds text that is cut', async () => {
    const cut = 'inline-size: 40px; overflow: hidden; white-space: nowrap';
    const [problem] = await problemsOf(html`<p .style=${cut}>Much too long</p>`);
    expect(problem).to.equal('"Much too long" is cut by p');
  });

  it('finds text that sticks out of its control', async () => {
    const low = 'display: block; block-size: 12px; inline-size: 60px; padding: 0';
    const [problem] = await problemsOf(html`<label .style=${low}>Start this icing now</label>`);
    expect(problem).to.equal('"Start this icing now" sticks out of label');
  });

  it('finds text that lies over other text', async () => {
    const over = 'margin-block-start: -1em';
    const [problem] = await problemsOf(
      html`<div>Under</div>
        <div .style=${over}>Over</div>`,
    );
    expect(problem).to.equal('"Under" and "Over" overlap');
  });

  it('finds what makes the page scroll sideways', async () => {
    const [problem] = await problemsOf(
      html`<div class="wide" .style=${'inline-size: 200vw; block-size: 1px'}></div>`,
    );
    expect(problem).to.contain('the page scrolls sideways');
  });

  it('leaves out what only screen readers get', async () => {
    const hidden =
      'position: absolute; clip-path: inset(50%); overflow: hidden; inline-size: 1px';
    const problems = await problemsOf(html`<p .style=${hidden}>Only to be heard</p>`);
    expect(problems).to.have.length(0);
  });
});
