import { expect } from '@open-wc/testing';
import { caution, lying, safety } from '../../../src/content/ice-timer.js';
import {
  all,
  find,
  HOUR,
  MINUTE,
  part,
  press,
  reload,
  SECOND,
  setHidden,
  settled,
  show,
  status,
  withFakeClock,
} from './widget.js';

const NOW = 'Check your skin now.';
const WHY = 'Take the ice off if your skin turns white, burns, or goes numb.';

describe('a look at the skin', () => {
  const clock = withFakeClock();

  const running = async (attributes: Record<string, string> = {}) => {
    const widget = await show(attributes);
    await press(widget, 'start');
    return widget;
  };

  it('is part of the safety text: when, for what, what then, and never asleep', async () => {
    const text = part(await show(), 'safety')!.innerText;
    expect(text).to.include('Check your skin every 5 minutes.').and.include(WHY);
    expect(text).to.include('Do not fall asleep with ice on.');
  });

  it('shows how to lie and where the ice goes, in few lines', async () => {
    const widget = await show();
    const drawing = part(widget, 'safety')!.querySelector('svg[role="img"]')!;
    expect(drawing.getAttribute('aria-label')).to.equal(lying.text());
    expect(drawing.getBoundingClientRect().height).to.be.within(50, 90);
  });

  it('says above the start, on the first screen of a phone, to put a cloth between', async () => {
    const widget = await show();
    widget.parentElement!.style.inlineSize = '375px';
    await settled(widget);
    const cloth = all(widget, 'p').filter(({ innerText }) => innerText.includes('cloth'));
    expect(cloth).to.have.length(1);
    const bottom = (element: HTMLElement) => element.getBoundingClientRect().bottom;
    const start = part(widget, 'start')!;
    expect(bottom(cloth[0]!)).to.be.at.most(start.getBoundingClientRect().top);
    expect(bottom(start) - widget.getBoundingClientRect().top).to.be.below(600);
  });

  it('says each rule once, before the icing and during it', async () => {
    const widget = await show();
    const rules = [...safety.items, caution.never, caution.askFirst('en')];
    const seen = (): string => part(widget, 'frame')!.innerText;
    for (const { text } of rules) expect(seen().split(text())).to.have.length(2);
    await press(widget, 'start');
    for (const { text } of rules) expect(seen().split(text())).to.have.length(2);
  });

  it('marks its rules in the colour of their note', async () => {
    const widget = await show();
    const note = part(widget, 'safety')!;
    expect(getComputedStyle(note.querySelector('li')!, '::marker').color).to.equal(
      getComputedStyle(note.querySelector('.icon')!).color,
    );
  });

  it('is asked for every 5 minutes, in sight and politely', async () => {
    const widget = await running({ minutes: '20' });
    const times: number[] = [];
    for (let second = 1; second < 20 * 60; second++) {
      clock().pass(SECOND);
      await widget.updateComplete;
      const skin = part(widget, 'skin')!.innerText;
      expect(skin).to.include(WHY);
      if (skin.includes(NOW)) times.push(second);
      else expect(skin).to.include('Check your skin every 5 minutes.');
    }
    const minutes = new Set(times.map((second) => Math.floor(second / 60)));
    expect([...minutes].join()).to.equal('5,10,15');
    expect(times[0]).to.equal(300);
  });

  it('is said with the time that is left', async () => {
    const widget = await running();
    clock().pass(10 * MINUTE);
    await settled(widget);
    expect(status(widget)).to.equal(`${NOW} ${WHY} Time left: 5 minutes`);
    clock().pass(MINUTE);
    await settled(widget);
    expect(part(widget, 'skin')!.innerText).to.not.include(NOW);
  });

  it('leaves the buttons where they are', async () => {
    const widget = await running();
    const place = () => part(widget, 'pause')!.getBoundingClientRect().top;
    const before = place();
    clock().pass(5 * MINUTE);
    await settled(widget);
    expect(part(widget, 'skin')!.innerText).to.include(NOW);
    expect(place()).to.equal(before);
  });

  it('flashes no more than three times a second', async () => {
    const widget = await running();
    clock().pass(5 * MINUTE);
    await settled(widget);
    const { animationName, animationDuration } = getComputedStyle(part(widget, 'skin')!);
    expect(animationName).to.not.equal('none');
    expect(parseFloat(animationDuration)).to.be.at.least(1 / 3);
  });

  it('is said on a hidden page, too', async () => {
    const widget = await running();
    await setHidden(true);
    clock().pass(5 * MINUTE);
    await widget.updateComplete;
    expect(status(widget)).to.include(NOW);
  });

  it('that was slept over is said once, when the device wakes', async () => {
    const widget = await running();
    await setHidden(true);
    clock().sleep(11 * MINUTE);
    await setHidden(false);
    await settled(widget);
    expect(status(widget)).to.equal(`${NOW} ${WHY} Time left: 4 minutes`);
    clock().pass(2 * MINUTE);
    await settled(widget);
    expect(part(widget, 'skin')!.innerText).to.not.include(NOW);
  });

  it('counts the time on ice, not that of a pause', async () => {
    const widget = await running();
    clock().pass(4 * MINUTE);
    await press(widget, 'pause');
    clock().pass(HOUR);
    await press(widget, 'pause');
    clock().pass(59 * SECOND);
    await settled(widget);
    expect(part(widget, 'skin')!.innerText).to.not.include(NOW);
    clock().pass(SECOND);
    await settled(widget);
    expect(part(widget, 'skin')!.innerText).to.include(NOW);
  });

  it('that was missed while the page was away is made up for', async () => {
    const widget = await running();
    clock().pass(4 * MINUTE);
    widget.remove();
    clock().pass(3 * MINUTE);
    const again = await reload(widget);
    clock().pass(0);
    await settled(again);
    expect(part(again, 'skin')!.innerText).to.include(NOW);
  });

  it('comes before the start: a cloth between ice and skin', async () => {
    const widget = await show();
    const cloth = all(widget, '.main p').find(({ innerText }) => innerText.includes('cloth'))!;
    const start = part(widget, 'start')!;
    expect(cloth.compareDocumentPosition(start)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(find(widget, '.main')!.contains(cloth)).to.equal(true);
  });
});
