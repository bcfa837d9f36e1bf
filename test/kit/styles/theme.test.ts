import { expect, fixture, html } from '@open-wc/testing';
import { colorPairs } from '../../../stories/foundations/color-pairs.js';
import { contrast } from '../../../stories/foundations/contrast.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { find, rootOf, type TestWidget } from '../../support/test-widget.js';

const SCHEMES = ['light', 'dark'] as const;
const LEVELS = ['00', '55', 'aa', 'ff'];
const COLORS = LEVELS.flatMap((red) =>
  LEVELS.flatMap((green) => LEVELS.map((blue) => `#${red}${green}${blue}`)),
);

async function show(theme = 'auto', page = ''): Promise<TestWidget> {
  const column = await fixture<HTMLElement>(
    html`<div .style=${page}><test-widget theme=${theme}></test-widget></div>`,
  );
  const widget = column.querySelector('test-widget')!;
  await widget.updateComplete;
  return widget;
}

const background = (widget: TestWidget) =>
  getComputedStyle(find(widget, '.frame')).backgroundColor;

describe('theme', () => {
  itEmulating('follows the page, not the system', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const onLightPage = background(await show());
    expect(contrast(onLightPage, 'white')).to.be.lessThan(1.1);
    const onDarkPage = background(await show('auto', 'color-scheme: dark'));
    expect(contrast(onDarkPage, 'black')).to.be.lessThan(1.5);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('can be fixed', async () => {
    const dark = background(await show('dark', 'color-scheme: light'));
    expect(contrast(dark, 'black')).to.be.lessThan(1.5);
    const light = background(await show('light', 'color-scheme: dark'));
    expect(contrast(light, 'white')).to.be.lessThan(1.1);
  });

  for (const scheme of SCHEMES) {
    it(`keeps the contrast of every pair of colours with any accent, ${scheme}`, async () => {
      const widget = await show(scheme);
      const tooLow = COLORS.flatMap((color) => lowPairs(widget, color));
      expect(tooLow.join('\n')).to.equal('');
    });
  }

  for (const scheme of SCHEMES) {
    it(`makes colours solid that the page lets shine through, ${scheme}`, async () => {
      const widget = await show(scheme);
      for (const token of ['accent', 'surface', 'text']) {
        widget.style.setProperty(`--pht-color-${token}`, 'rgb(90 120 200 / 0.2)');
      }
      const probe = document.createElement('span');
      rootOf(widget).append(probe);
      for (const name of new Set(colorPairs.flatMap(({ front, back }) => [front, back]))) {
        probe.style.color = `var(--_${name})`;
        expect(getComputedStyle(probe).color, name).to.not.match(/\/|rgba/);
      }
      expect(lowPairs(widget, 'rgb(255 255 0 / 0.1)').join('\n')).to.equal('');
    });
  }

  it('takes the font and the size of the page, but never less than 16 px', async () => {
    const large = getComputedStyle(rootOf(await show('auto', 'font: 20px monospace')));
    expect(`${large.fontSize} ${large.fontFamily}`).to.equal('20px monospace');
    const small = getComputedStyle(rootOf(await show('auto', 'font-size: 10px')));
    expect(small.fontSize).to.equal('16px');
  });

  it('takes nothing else from the page', async () => {
    const page = 'letter-spacing: 9px; text-transform: uppercase; color: red; text-align: center';
    const look = getComputedStyle(rootOf(await show('auto', page)));
    expect(look.letterSpacing).to.equal('normal');
    expect(look.textTransform).to.equal('none');
    expect(look.textAlign).to.equal('start');
    expect(look.color).not.to.equal('rgb(255, 0, 0)');
  });

  it('is hidden when the page hides it', async () => {
    const widget = await show();
    widget.hidden = true;
    expect(widget.checkVisibility()).to.equal(false);
  });

  itEmulating('has no transitions where reduced motion is asked for', async () => {
    const widget = await show();
    await emulateMedia({ reducedMotion: 'reduce' });
    const durations = [...widget.shadowRoot!.querySelectorAll('*')].map(
      (element) => getComputedStyle(element).transitionProperty,
    );
    expect([...new Set(durations)].join()).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('has targets of 44 px', async () => {
    const widget = await show('auto', 'inline-size: 320px');
    for (const button of widget.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});

function lowPairs(widget: TestWidget, accent: string): string[] {
  widget.style.setProperty('--pht-color-accent', accent);
  const probe = document.createElement('span');
  rootOf(widget).append(probe);
  const low = colorPairs.flatMap(({ front, back, needs }) => {
    probe.style.cssText = `color: var(--_${front}); background: var(--_${back})`;
    const { color, backgroundColor } = getComputedStyle(probe);
    const ratio = contrast(color, backgroundColor);
    return ratio < needs ? [`${front} on ${back} with ${accent}: ${ratio.toFixed(2)}`] : [];
  });
  probe.remove();
  return low;
}
