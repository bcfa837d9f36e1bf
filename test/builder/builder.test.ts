import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';

/** The built page in a frame, with what it has reported. */
async function open(address: string) {
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    width: '1200',
    height: '800',
    src: `/pht/builder/index.html${address}`,
  });
  document.body.append(frame);
  const shown = () => frame.contentDocument?.querySelector('pht-builder')?.shadowRoot;
  await until(() => shown()?.querySelector('iframe'), 'the builder does not come');
  const root = shown()!;
  const inside = root.querySelector('iframe')!;
  const one = (selector: string) => root.querySelector<HTMLInputElement>(selector)!;
  return {
    frame,
    root,
    one,
    code: () => one('[name="code"]').value,
    preview: (tag: string) => inside.contentDocument?.querySelector<HTMLElement>(tag),
    type: (field: string, text: string) => {
      const input = one(`#field-${field}`);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}

function withoutCode(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const code of copy.querySelectorAll('code')) code.remove();
  return copy.textContent;
}

describe('snippet builder', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('shows in the preview and in the snippet what is set, and takes it back', async () => {
    const { code, preview, type, one, frame } = await open('?lang=en');
    await until(() => preview('pht-ice-timer')?.shadowRoot?.querySelector('.root'), 'no widget');
    type('minutes', '20');
    await until(() => preview('pht-ice-timer')?.getAttribute('minutes') === '20', 'not shown');
    expect(code()).to.include('<pht-ice-timer lang="en" minutes="20">');
    // What only screen readers get must not make the page longer than its window.
    expect(frame.contentDocument!.documentElement.scrollHeight).to.equal(800);
    expect(code()).to.match(/<script src="[^"]*widgets\/ice-timer\.js" integrity="sha384-/);
    expect(frame.contentWindow!.location.hash).to.include('minutes=20');

    type('minutes', '99');
    await until(() => one('#hint-minutes').textContent.includes('5–20'), 'no message');
    expect(code()).to.include('minutes="20"');

    one('.see .check input').click();
    const height = () => preview('pht-ice-timer')!.getBoundingClientRect().height;
    await until(() => preview('link[href="old-page.css"]'), 'no old page');
    await until(() => height() > 300, 'the old page hides it');

    one('.top button').click();
    await until(() => !code().includes('minutes='), 'not undone');
    await until(() => !preview('pht-ice-timer')?.hasAttribute('minutes'), 'shown still');
  });

  it('takes colors from pasted styles, and tells what the widget makes of one', async () => {
    const { preview, type, one, root } = await open('?lang=en#widget=sources');
    type('paste', 'body { color: #222 } </style><img src=x onerror=alert(1)> a { color: #f70 }');
    await until(() => one('.swatches button'), 'no color');
    expect(one('.swatches').textContent.trim()).to.equal('#ff7700');
    one('.swatches button').click();
    await until(() => /2\.\d[^]*9\.\d/.test(one('.contrasts').textContent), 'no contrast');
    expect(root.querySelector('img')).to.equal(null);
    expect(one('[name="styles"]').value).to.equal(':root {\n  --pht-color-accent: #ff7700;\n}\n');
    await until(() => preview('pht-sources'), 'no widget');
    const { documentElement } = preview('pht-sources')!.ownerDocument;
    expect(documentElement.style.getPropertyValue('--pht-color-accent')).to.equal('#ff7700');
  });

  it('speaks Arabic from right to left, without a word of English but code', async () => {
    const { root, one } = await open('?lang=ar#widget=anatomy-diagram');
    expect(getComputedStyle(one('.root')).direction).to.equal('rtl');
    for (const part of root.querySelectorAll(
      'h1, h2, h3, summary, .label, .bar, .hint, .adjust option, .adjust .segmented',
    )) {
      const text = withoutCode(part).replace(
        /HTML|WordPress|React|Vue|CSS|English|Español|CORS|dist\/|schema\.org/g,
        '',
      );
      expect(text, part.outerHTML).not.to.match(/[a-z]{3}/i);
    }
  });

  it('offers of a dose what the chosen exercise has, and writes the text of that one', async () => {
    const { code, one, root, type } = await open('?lang=en#widget=exercise-card&as=html');

    const choose = async (exercise: string) => {
      one('#field-exercise').value = exercise;
      one('#field-exercise').dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => code().includes(`exercise="${exercise}"`), 'not chosen');
    };
    expect(root.querySelector('#field-reps')).to.equal(null);
    expect(code()).not.to.include('reps=');
    expect(one('#field-hold').max).to.equal('45');
    expect(code()).to.include('<h3>Bridge hold</h3>');
    expect(code()).not.to.include('<h3>Hip hinge</h3>');
    expect(code()).to.include('Keep pain at 0–3 out of 10');

    type('hold', '20');
    await until(() => code().includes('hold="20"'), 'not set');

    await choose('hip-hinge');
    expect(root.querySelector('#field-hold')).to.equal(null);
    expect(code()).not.to.include('hold=');
    expect(one('#field-reps').max).to.equal('15');
    expect(code()).to.include('<h3>Hip hinge</h3>');
    expect(code()).not.to.include('<h3>Bridge hold</h3>');
    type('reps', '8');
    await until(() => code().includes('reps="8"'), 'not set');
  });

  it('says what of a link it does not know, and shows the rest', async () => {
    const { root, code } = await open(
      '?lang=en#widget=exercise-card&exercise=hip-hinge&hold=5&sets=9&onclick=x&files=javascript:1&reps=7&as=<b>&form=row',
    );
    const said = root.querySelector('[role="alert"]')!;
    for (const part of ['sets=9', '1–4', 'hold=5', 'onclick=x', 'files=javascript:1', 'as=<b>']) {
      expect(said.textContent).to.include(part);
    }
    expect(said.querySelector('b')).to.equal(null);
    expect(code()).to.include(
      '<pht-exercise-card lang="en" exercise="hip-hinge" form="row" reps="7">',
    );
    expect(code()).not.to.match(/javascript:|onclick|sets/);
  });
});
