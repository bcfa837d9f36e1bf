import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ExerciseCard } from '../../../src/widgets/exercise-card/exercise-card.js';
import { IceTimer } from '../../../src/widgets/ice-timer/ice-timer.js';
import { define } from '../../support/define.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import { focused, part } from '../../support/widget.js';

define('pht-ice-timer', IceTimer);
define('pht-exercise-card', ExerciseCard);

const BAR = 80;
const address = location.href;

/** A page with contents at its top, a bar that stays, and the widget far below. */
async function open(id = 'ice', bar = BAR): Promise<{ page: HTMLElement; link: HTMLElement }> {
  const page = await fixture<HTMLElement>(html`
    <div style="font-size: 20px; line-height: 1.5">
      <div style="position: sticky; z-index: 1; inset-block-start: 0; block-size: ${bar}px"></div>
      <a href="#${encodeURIComponent(id)}">Ice</a>
      <p style="block-size: 1500px">Text</p>
    </div>
  `);
  const link = page.querySelector('a')!;
  return { page, link };
}

function addWidget(page: HTMLElement, id = 'ice', tag = 'pht-ice-timer'): IceTimer {
  const widget = document.createElement(tag as 'pht-ice-timer');
  const rest = document.createElement('p');
  rest.style.blockSize = '3000px';
  const content = `<h3>Before</h3><p>Text</p><h3 id="${id}">Ice timer</h3><p>Ice.</p><a href="/x">More</a>`;
  widget.append(...new DOMParser().parseFromString(content, 'text/html').body.childNodes);
  page.append(widget, rest);
  return widget;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const target = (widget: IceTimer): HTMLElement => widget.querySelector<HTMLElement>('[id]')!;

describe('a link of the page to a heading in the fallback', () => {
  before(() => setViewport({ width: 600, height: 700 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', address);
    scrollTo(0, 0);
  });

  for (const id of ['ice', 'Kälte-und-Eis', 'ثلج']) {
    it(`#${id} leads to the widget, below the bar of the page, again and again`, async () => {
      const { page, link } = await open(id);
      const widget = addWidget(page, id);
      await widget.updateComplete;
      for (let count = 0; count < 2; count += 1) {
        scrollTo(0, 0);
        link.click();
        await until(() => topOf(widget) >= BAR && topOf(widget) < BAR + 20);
      }
    });
  }

  it('leads to the top of the widget where the page has no bar', async () => {
    const { page, link } = await open('ice', 0);
    const widget = addWidget(page);
    await widget.updateComplete;
    link.click();
    await until(() => Math.abs(topOf(widget)) < 20);
  });

  it('sets the keyboard before the first choice of the widget', async () => {
    const { page, link } = await open();
    const widget = addWidget(page);
    await widget.updateComplete;
    link.click();
    await until(() => topOf(widget) < 100);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.localName).to.equal('pht-ice-timer');
    expect(focused(widget)?.getAttribute('name')).to.equal('minutes');
  });

  it('works with a script of the page that measures and scrolls', async () => {
    const { page, link } = await open();
    const widget = addWidget(page);
    await widget.updateComplete;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      // As jQuery does: what has no box is at the top of the page.
      const heading = target(widget);
      const has = heading.getClientRects().length > 0;
      scrollTo(0, has ? topOf(heading) + scrollY : 0);
    });
    link.click();
    expect(topOf(widget)).to.be.within(-2, 2);
    await nextFrame();
    expect(topOf(widget)).to.be.within(-2, 2);
  });

  it('works with a script of the page that adds up offsets', async () => {
    const { page } = await open();
    const widget = addWidget(page);
    await widget.updateComplete;
    let top = 0;
    for (let one = target(widget) as Element | null; one instanceof HTMLElement;) {
      top += one.offsetTop;
      one = one.offsetParent;
    }
    expect(top).to.be.closeTo(topOf(widget) + scrollY, 2);
  });

  it('leads to the widget that comes when the browser has gone there', async () => {
    history.replaceState(null, '', '#ice');
    const { page } = await open();
    const widget = addWidget(page);
    target(widget).scrollIntoView();
    await widget.updateComplete;
    expect(topOf(widget)).to.be.within(BAR, BAR + 20);
  });

  it('does not take a visitor back who has gone on', async () => {
    history.replaceState(null, '', '#ice');
    const { page } = await open();
    const widget = addWidget(page);
    scrollTo(0, 10);
    await widget.updateComplete;
    expect(scrollY).to.equal(10);
  });

  it('shows nothing of the fallback, neither to eyes nor to the keyboard', async () => {
    const { page } = await open();
    const widget = addWidget(page);
    await widget.updateComplete;
    const heading = target(widget);
    expect(heading.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(widget.innerText).not.to.include('Ice.');
    const { width, height } = heading.getBoundingClientRect();
    expect(width * height).to.equal(0);
    widget.querySelector('a')!.focus();
    expect(document.activeElement).to.equal(document.body);
  });

  it('leads to the fallback itself, where that is shown', async () => {
    const { page, link } = await open();
    const widget = addWidget(page, 'ice', 'pht-exercise-card');
    await warningsOf(async () => {
      widget.setAttribute('exercise', 'zebra');
      await widget.updateComplete;
    });
    expect(part(widget, 'error')).not.to.equal(undefined);
    expect(target(widget).checkVisibility()).to.equal(true);
    link.click();
    await until(() => scrollY > 0);
    expect(topOf(target(widget))).to.be.within(-2, 700);
  });
});
