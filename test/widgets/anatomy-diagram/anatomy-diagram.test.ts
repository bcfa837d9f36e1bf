import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { structures } from '../../../src/content/anatomy-diagram.js';
import { structureIds } from '../../../src/anatomy/plate.js';
import { emulateMedia, itEmulating, itTouching } from '../../support/emulation.js';
import { tabBack } from '../../support/keys.js';
import { warningsOf } from '../../support/warnings.js';
import { HeldFrames } from '../../support/held-frames.js';
import { randomTexts } from '../../support/random-texts.js';
import { until } from '../../support/until.js';
import {
  all,
  bend,
  choose,
  entries,
  entry,
  eventsOf,
  idsOf,
  isOutlined,
  isShown,
  labels,
  leaders,
  NARROW,
  one,
  openStructures,
  press,
  settled,
  show,
  status,
  target,
  WIDE,
} from './widget.js';

import type { AnatomyDiagram } from '../../../src/widgets/anatomy-diagram/anatomy-diagram.js';

interface Selected {
  readonly structure: string;
  readonly open: boolean;
}

describe('pht-anatomy-diagram', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  describe('its list', () => {
    it('opens the sore tendon at first, outlines it, and fades nothing', async () => {
      const widget = await show(WIDE);
      expect(openStructures(widget)).to.deep.equal(['conjoint-tendon']);
      expect(isOutlined(widget)).to.be.true;
      expect(all(widget, '.veil')).to.have.length(0);
    });

    it('has a button for everything that can be chosen in some layer', async () => {
      const widget = await show(WIDE);
      const found = new Set<string>();
      for (const layer of ['muscles', 'skin', 'bones']) {
        await choose(widget, layer);
        idsOf(entries(widget)).forEach((id) => found.add(id));
        expect(idsOf(all(widget, '.target')).toSorted()).to.deep.equal(
          idsOf(entries(widget)).toSorted(),
        );
        expect(idsOf(labels(widget))).to.deep.equal(idsOf(entries(widget)));
      }
      expect([...found].toSorted()).to.deep.equal([...structureIds].sort());
    });

    it('opens one part at a time, closes it, and says so to the page', async () => {
      const widget = await show(WIDE);
      const events = await eventsOf<Selected>('pht-structure-select', async () => {
        await press(widget, entry(widget, 'sciatic-nerve'));
        expect(openStructures(widget)).to.deep.equal(['sciatic-nerve']);
        expect(all(widget, '.veil')).to.have.length(1);
        await press(widget, entry(widget, 'sciatic-nerve'));
        expect(openStructures(widget)).to.deep.equal([]);
        expect(isOutlined(widget)).to.be.false;
      });
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { structure: 'sciatic-nerve', open: true },
        { structure: 'sciatic-nerve', open: false },
      ]);
    });

    it('tells a part in plain words, with its clinical name', async () => {
      const widget = await show(WIDE, { structure: 'sit-bone' });
      const detail = all(widget, '[part="detail"]').find(isShown)!;
      expect(detail.innerText).to.include('Ischial tuberosity');
      for (const { text } of structures['sit-bone'].texts) {
        expect(detail.innerText).to.include(text());
      }
    });

    it('is walked by Tab, and opens by Enter and by the space bar', async () => {
      const widget = await show(NARROW);
      entries(widget)[0]!.focus();
      for (const id of idsOf(entries(widget)).slice(1)) {
        await sendKeys({ press: 'Tab' });
        expect(widget.shadowRoot!.activeElement!.id).to.equal(`structure-${id}`);
      }
      await sendKeys({ press: 'Enter' });
      await settled(widget);
      expect(openStructures(widget)).to.deep.equal(['adductor-magnus']);
      await tabBack();
      await sendKeys({ press: ' ' });
      await settled(widget);
      expect(openStructures(widget)).to.deep.equal(['gluteus-maximus']);
    });

    it('outlines on the drawing what has the focus or the pointer', async () => {
      const widget = await show(WIDE);
      entry(widget, 'semitendinosus').focus();
      await settled(widget);
      expect(all(widget, '.halo.pointed')).to.have.length(1);
      expect(idsOf(all(widget, '.tag.pointed'))).to.deep.equal(['semitendinosus']);
      entry(widget, 'semitendinosus').blur();
      await settled(widget);
      expect(all(widget, '.halo.pointed')).to.have.length(0);
    });
  });

  describe('its drawing', () => {
    it('chooses what is pressed on it, and says it to screen readers', async () => {
      const widget = await show(WIDE);
      await press(widget, target(widget, 'biceps-femoris-long'));
      expect(openStructures(widget)).to.deep.equal(['biceps-femoris-long']);
      expect(status(widget)).to.include('Biceps femoris');
      expect(status(widget)).to.include(structures['biceps-femoris-long'].texts[0].text());
    });

    it('chooses by a label too', async () => {
      const widget = await show(WIDE);
      const events = await eventsOf<Selected>('pht-structure-select', () =>
        press(
          widget,
          labels(widget).find(({ dataset }) => dataset.structure === 'sciatic-nerve'),
        ),
      );
      expect(openStructures(widget)).to.deep.equal(['sciatic-nerve']);
      expect(events).to.have.length(1);
    });

    it('is hit by the mouse where a part is seen', async () => {
      const widget = await show(WIDE);
      one(widget, 'svg.illustration').scrollIntoView({ block: 'center' });
      const at = (x: number, y: number): [number, number] => {
        const { left, top, width, height } = one(
          widget,
          'svg.illustration',
        ).getBoundingClientRect();
        const [across, down] = [(x + 240) / 546, (y + 212) / 680];
        return [Math.round(left + across * width), Math.round(top + down * height)];
      };
      await sendMouse({ type: 'click', position: at(52, 150) });
      await settled(widget);
      expect(openStructures(widget)).to.deep.equal(['biceps-femoris-long']);
      await sendMouse({ type: 'click', position: at(0, 170) });
      await settled(widget);
      expect(openStructures(widget)).to.deep.equal(['semitendinosus']);
      await resetMouse();
    });

    it('adds no stop for the keyboard, and nothing for screen readers but its name', async () => {
      const widget = await show(WIDE);
      expect(labels(widget).every(({ tabIndex }) => tabIndex === -1)).to.be.true;
      expect(labels(widget).every(({ ariaHidden }) => ariaHidden === 'true')).to.be.true;
      expect(one(widget, 'svg.illustration').getAttribute('aria-label')).to.equal(
        'Drawing: the right hip and thigh from behind',
      );
    });

    it('stays as it is when a part is chosen: only the line around it is new', async () => {
      const widget = await show(WIDE);
      const paths = () => all(widget, 'g[data-structure] > path, .target');
      const places = () => all(widget, '.tag').map((tag) => tag.style.cssText);
      const before = { paths: paths(), places: places() };
      await press(widget, target(widget, 'biceps-femoris-long'));
      expect(paths().length).to.equal(before.paths.length);
      expect(paths().every((path, index) => path === before.paths[index])).to.be.true;
      expect(places()).to.deep.equal(before.places);
    });

    it('has its labels in place and hears the pointer when a language comes late', async () => {
      const widget = await show(WIDE);
      const before = one(widget, '.canvas');
      widget.lang = 'es';
      await until(() => !before.isConnected && one(widget, '.canvas'));
      await settled(widget);
      expect(leaders(widget).length).to.be.above(5);
      expect(leaders(widget).flat().every(Number.isFinite)).to.be.true;
      one(widget, '.canvas').dispatchEvent(
        new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, cancelable: true }),
      );
      await settled(widget);
      expect(one(widget, '.canvas').matches('.zoomed')).to.be.true;
    });

    it('makes room for a picture of the page’s own', async () => {
      const own = document.createElement('img');
      own.slot = 'drawing';
      own.alt = 'A hip';
      const widget = await show(WIDE, {}, own);
      expect(own.assignedSlot).to.not.equal(null);
      expect(isShown(one(widget, 'svg.illustration'))).to.be.false;
      expect(labels(widget)).to.have.length(0);
      expect(isShown(one(widget, '[part="zoom"]'))).to.be.false;
      await press(widget, entry(widget, 'sit-bone'));
      expect(openStructures(widget)).to.deep.equal(['sit-bone']);
    });

    it('has no id, so that no page can meddle with it', async () => {
      const widget = await show(WIDE, { view: 'side' });
      expect(all(widget, 'svg [id], svg[id]')).to.have.length(0);
      const urls = all(widget, 'svg *').filter((element) => element.outerHTML.includes('url('));
      expect(urls).to.have.length(0);
    });
  });

  describe('where its list is not beside the drawing', () => {
    const told = (widget: AnatomyDiagram) => all(widget, '[part="summary"]').find(isShown)!;
    const topOf = (element: Element) => element.getBoundingClientRect().top;
    const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

    it('has the whole text of what is chosen once, between the drawing and the names', async () => {
      const widget = await show(NARROW);
      for (const id of ['sit-bone', 'adductor-magnus'] as const) {
        for (const control of [target(widget, id), entry(widget, id)]) {
          await press(widget, entry(widget, 'sciatic-nerve'));
          await press(widget, control);
          entries(widget).at(-1)!.scrollIntoView({ block: 'end' });
          expect(all(widget, '[part="summary"]').filter(isShown)).to.have.length(1);
          const { name, texts } = structures[id];
          for (const { text } of [name, ...texts]) {
            expect(told(widget).innerText).to.include(text());
          }
          expect(topOf(told(widget))).to.be.above(bottomOf(one(widget, '[part="stage"]')));
          for (const button of entries(widget)) {
            expect(topOf(button)).to.be.above(bottomOf(told(widget)));
          }
        }
      }
    });

    it('has two names in a row, but for words that need a whole one', async () => {
      const widget = await show(NARROW);
      const rows = new Set(entries(widget).map(topOf));
      expect(rows.size).to.be.below(entries(widget).length * 0.8);
      widget.style.fontSize = '32px';
      await settled(widget);
      expect(new Set(entries(widget).map(topOf)).size).to.equal(entries(widget).length);
    });

    it('moves no name when another is chosen, but for the longest texts', async () => {
      const widget = await show(NARROW);
      const place = topOf(entry(widget, 'sit-bone'));
      for (const id of ['sit-bone', 'biceps-femoris-short', 'sciatic-nerve']) {
        await press(widget, entry(widget, id));
        expect(topOf(entry(widget, 'sit-bone')), id).to.be.closeTo(place, 1);
      }
    });

    it('keeps on the screen what was tapped on the drawing, and not what the list opened', async () => {
      const widget = await show(NARROW);
      const stage = one(widget, '[part="stage"]');
      const seeOnlyTheDrawing = () => {
        widget.style.marginBlock = '2000px';
        window.scrollTo(0, bottomOf(stage) + window.scrollY - window.innerHeight);
      };
      await press(widget, target(widget, 'sit-bone'));
      seeOnlyTheDrawing();
      expect(bottomOf(told(widget))).to.be.closeTo(window.innerHeight - 8, 1);
      await press(widget, entry(widget, 'adductor-magnus'));
      seeOnlyTheDrawing();
      expect(topOf(told(widget))).to.be.above(window.innerHeight);
    });

    it('has the words of the page there, in place of its own', async () => {
      const own = document.createElement('p');
      own.slot = 'detail-sit-bone';
      own.textContent = 'Our own words';
      const widget = await show(NARROW, { structure: 'sit-bone' }, own);
      expect(own.checkVisibility()).to.be.true;
      expect(topOf(own)).to.be.above(bottomOf(one(widget, '[part="stage"]')));
      expect(bottomOf(own)).to.be.below(topOf(entry(widget, 'sit-bone')));
    });
  });

  describe('where its list is beside the drawing', () => {
    it('has the text of what is tapped below its button', async () => {
      const widget = await show(WIDE);
      await press(widget, target(widget, 'sit-bone'));
      expect(openStructures(widget)).to.deep.equal(['sit-bone']);
      const detail = all(widget, '[part="detail"]').find(isShown)!;
      const { bottom } = entry(widget, 'sit-bone').getBoundingClientRect();
      expect(detail.getBoundingClientRect().top).to.be.closeTo(bottom, 4);
      expect(isShown(one(widget, '.told-name'))).to.be.false;
    });
  });

  describe('its layers', () => {
    it('show muscles, bones or skin', async () => {
      const widget = await show(WIDE);
      const isDrawn = (id: string) => all(widget, `g[data-structure="${id}"]`).length > 0;
      expect([isDrawn('semitendinosus'), isDrawn('femur')]).to.deep.equal([true, true]);
      await choose(widget, 'bones');
      expect([isDrawn('semitendinosus'), isDrawn('femur')]).to.deep.equal([false, true]);
      await choose(widget, 'skin');
      expect([isDrawn('femur'), isDrawn('skin')]).to.deep.equal([false, true]);
    });

    it('show and hide the nerve', async () => {
      const widget = await show(WIDE);
      const nerve = one(widget, '[part="nerve-toggle"] input') as HTMLInputElement;
      expect(nerve.checked).to.be.true;
      nerve.click();
      await settled(widget);
      expect(all(widget, 'g[data-structure="sciatic-nerve"]')).to.have.length(0);
      expect(idsOf(entries(widget))).to.not.include('sciatic-nerve');
    });

    it('change by the arrow keys', async () => {
      const widget = await show(WIDE);
      one(widget, 'input[value="muscles"]').focus();
      await sendKeys({ press: 'ArrowRight' });
      await settled(widget);
      expect(idsOf(entries(widget))).to.include('femur');
    });
  });

  describe('its attributes', () => {
    it('choose structure, layer, view, side', async () => {
      const widget = await show(WIDE, { structure: 'femur', layer: 'bones' });
      expect(openStructures(widget)).to.deep.equal(['femur']);
      widget.setAttribute('structure', 'tibia');
      await settled(widget);
      expect(openStructures(widget)).to.deep.equal(['tibia']);
      widget.setAttribute('view', 'side');
      await settled(widget);
      expect(isShown(one(widget, '[type="range"]'))).to.be.true;
    });

    it('bring the layer that shows the structure', async () => {
      const widget = await show(WIDE, { structure: 'fibula' });
      expect(openStructures(widget)).to.deep.equal(['fibula']);
      expect((one(widget, 'input[value="bones"]') as HTMLInputElement).checked).to.be.true;
    });

    it('do the same as properties, as frameworks set them', async () => {
      const widget = await show(WIDE);
      widget.structure = 'fibula';
      await settled(widget);
      expect(openStructures(widget)).to.deep.equal(['fibula']);
      expect((one(widget, 'input[value="bones"]') as HTMLInputElement).checked).to.be.true;
      widget.structure = null;
      await settled(widget);
      expect(openStructures(widget)).to.deep.equal(['conjoint-tendon']);
    });

    it('leave the names for ::part() alone, whatever they are', async () => {
      let widget = await show(WIDE);
      const warnings = await warningsOf(async () => {
        widget = await show(WIDE, { part: 'hero picture', structure: 'sit-bone' });
        await show(WIDE, { part: 'hero picture' });
      });
      expect(openStructures(widget)).to.deep.equal(['sit-bone']);
      expect([...widget.part]).to.deep.equal(['hero', 'picture']);
      expect(isShown(one(widget, '.note'))).to.be.false;
      expect(warnings).to.deep.equal([]);
    });

    const wrong = {
      structure: 'hamstrung',
      layer: 'fat',
      view: 'top',
      side: 'both',
      labels: 'many',
    };
    for (const [name, value] of Object.entries(wrong)) {
      it(`report ${name}="${value}", and work`, async () => {
        let widget = await show(WIDE);
        const warnings = await warningsOf(async () => {
          widget = await show(WIDE, { [name]: `${value}-1` });
        });
        expect(warnings.join()).to.include(`<pht-anatomy-diagram ${name}="${value}-1">`);
        expect(openStructures(widget)).to.deep.equal(['conjoint-tendon']);
        expect(one(widget, '[part="error"]').innerText).to.not.be.empty;
      });
    }
  });

  describe('pointed at from the page', () => {
    it('chooses the structure of a link to it, in the layer that shows it', async () => {
      const widget = await show(WIDE, { id: 'hip' });
      const links = pageWithLinks('#hip', 'femur');
      await press(widget, links.querySelector('a b')!);
      expect(openStructures(widget)).to.deep.equal(['femur']);
      expect(status(widget)).to.include('Thigh bone');
      links.remove();
    });

    for (const id of ['anatomía', 'تشريح', 'my hip', '50%', 'a%20b']) {
      it(`finds the diagram by the id “${id}”, however the link writes it`, async () => {
        const widget = await show(WIDE, { id });
        for (const [href, structure] of [
          [`#${id}`, 'femur'],
          [`#${encodeURIComponent(id)}`, 'skin'],
        ] as const) {
          const links = pageWithLinks(href, structure);
          await press(widget, links.querySelector('a')!);
          expect(openStructures(widget)).to.deep.equal([structure]);
          links.remove();
        }
      });
    }

    it('follows a link that leads to a part of the page around it, or of its fallback', async () => {
      const fallback = document.createElement('p');
      fallback.id = 'hip-text';
      const widget = await show(WIDE, {}, fallback);
      widget.parentElement!.id = 'hip-section';
      for (const [href, structure] of [
        ['#hip-section', 'femur'],
        ['#hip-text', 'skin'],
      ] as const) {
        const links = pageWithLinks(href, structure);
        await press(widget, links.querySelector('a')!);
        expect(openStructures(widget)).to.deep.equal([structure]);
        links.remove();
      }
    });

    it('follows a link whose event a script of the page stops', async () => {
      const widget = await show(WIDE, { id: 'hip' });
      const links = pageWithLinks('#hip', 'femur');
      links.addEventListener('click', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      });
      await press(widget, links.querySelector('a b')!);
      expect(openStructures(widget)).to.deep.equal(['femur']);
      links.remove();
    });

    it('follows a link in the shadow root of another element', async () => {
      const widget = await show(WIDE, { id: 'hip' });
      const box = document.createElement('div');
      const links = pageWithLinks('#hip', 'femur');
      box.attachShadow({ mode: 'open' }).append(links);
      document.body.append(box);
      await press(widget, links.querySelector('a b')!);
      expect(openStructures(widget)).to.deep.equal(['femur']);
      box.remove();
    });

    it('leaves links to other places alone', async () => {
      const widget = await show(WIDE, { id: 'hip' });
      const links = pageWithLinks('#elsewhere', 'femur');
      await press(widget, links.querySelector('a')!);
      expect(openStructures(widget)).to.deep.equal(['conjoint-tendon']);
      links.remove();
    });

    it('follows a link to the page of a diagram, which is what editors leave', async () => {
      const widget = await show(WIDE, {});
      const links = document.createElement('p');
      const page = '/pht/anatomy-diagram.html';
      // Without the diagram they lead away, which no test survives.
      links.addEventListener('click', (event) => event.preventDefault());
      const follow = async (href: string, more: Readonly<Record<string, string>> = {}) => {
        const link = Object.assign(document.createElement('a'), { href, ...more });
        links.replaceChildren(link);
        link.click();
        await settled(widget);
        return openStructures(widget);
      };
      document.body.append(links);
      expect(await follow(`${page}?structure=femur`)).to.deep.equal(['femur']);
      expect(await follow(`${page}?structure=elbow`)).to.deep.equal(['femur']);
      expect(await follow(`${page}?structure=skin`, { target: '_blank' })).to.deep.equal([
        'femur',
      ]);
      expect(await follow(`https://example.org${page}?structure=skin`)).to.deep.equal(['femur']);
      expect(await follow(`${page}?lang=es&structure=skin`)).to.deep.equal(['skin']);
      links.remove();
    });

    it('warns of a structure that does not exist', async () => {
      const widget = await show(WIDE, { id: 'hip' });
      const links = pageWithLinks('#hip', 'elbow');
      const warnings = await warningsOf(() => press(widget, links.querySelector('a')!));
      expect(warnings.join()).to.include('data-pht-structure="elbow"');
      links.remove();
    });
  });

  describe('from the side', () => {
    it('shows and says the pressure on the tendon', async () => {
      const widget = await show(WIDE, { view: 'side' });
      const pressure = () => one(widget, '.pressure').innerText;
      expect(pressure()).to.include('Little pressure');
      expect(all(widget, '.press, .arrow')).to.have.length(0);
      await bend(widget, 90);
      expect(pressure()).to.include('Much pressure');
      expect(status(widget)).to.include('Much pressure');
      expect(all(widget, '.press').length).to.be.above(0);
      expect(all(widget, '.arrow').length).to.be.above(0);
    });

    itEmulating('stands and sits by two buttons, at once where motion is reduced', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const widget = await show(WIDE, { view: 'side' });
      const [stand, sit] = all(widget, '.row button');
      await press(widget, sit);
      expect((one(widget, '[type="range"]') as HTMLInputElement).value).to.equal('90');
      await press(widget, stand);
      expect((one(widget, '[type="range"]') as HTMLInputElement).value).to.equal('0');
    });

    it('moves there where it is not', async () => {
      const widget = await show(WIDE, { view: 'side' });
      const angle = async () => {
        await widget.updateComplete;
        return Number((one(widget, '[type="range"]') as HTMLInputElement).value);
      };
      const frames = new HeldFrames();
      try {
        one(widget, '.row button:last-child').click();
        frames.pass(160);
        expect(await angle()).to.be.within(1, 89);
        frames.pass(600);
        expect(await angle()).to.equal(90);
      } finally {
        frames.release();
      }
    });

    it('is bent by the keyboard', async () => {
      const widget = await show(WIDE, { view: 'side' });
      const slider = one(widget, '[type="range"]');
      slider.focus();
      await sendKeys({ press: 'End' });
      await settled(widget);
      expect(slider.getAttribute('aria-valuetext')).to.equal('Hip bent by 90°');
    });
  });

  describe('its movements', () => {
    itEmulating('show and say what the hamstrings do', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const widget = await show(WIDE);
      const leg = () => one(widget, '.leg').innerHTML;
      const seen = new Set([leg()]);
      for (const button of all(widget, '.moves button')) {
        await press(widget, button);
        seen.add(leg());
        expect(status(widget)).to.match(/hamstrings get (shorter|longer)/);
        expect(one(widget, '.told').innerText).to.equal(status(widget));
      }
      expect(seen.size).to.equal(4);
    });

    it('come back to the start by themselves, where motion is welcome', async () => {
      const widget = await show(WIDE);
      const leg = async () => {
        await widget.updateComplete;
        return one(widget, '.leg').innerHTML;
      };
      const atRest = await leg();
      const frames = new HeldFrames();
      try {
        one(widget, '.moves button').click();
        frames.pass(900);
        expect((await leg()) === atRest).to.be.false;
        frames.pass(900);
        const there = await leg();
        await until(() => frames.isAwaited, 'the rest at the end is over');
        frames.pass(200);
        expect((await leg()) === there).to.be.false;
        frames.pass(600);
        expect((await leg()) === atRest).to.be.true;
        expect(frames.isAwaited).to.be.false;
      } finally {
        frames.release();
      }
    });
  });

  describe('its zoom', () => {
    const isOff = (button: HTMLElement | undefined) => button?.ariaDisabled === 'true';
    const viewBox = (widget: Parameters<typeof one>[0]) =>
      one(widget, 'svg.illustration').getAttribute('viewBox')!.split(' ').map(Number);

    it('enlarges around the chosen part and goes back, by buttons', async () => {
      const widget = await show(WIDE, { structure: 'sit-bone' });
      const [larger, smaller, whole] = all(widget, '[part="zoom"] button');
      const before = viewBox(widget);
      await press(widget, larger);
      await press(widget, larger);
      const [left, top, width, height] = viewBox(widget) as [number, number, number, number];
      expect(width).to.be.closeTo(546 / 2.25, 0.1);
      expect(left < -11 && left + width > -11 && top < 4 && top + height > 4).to.be.true;
      await press(widget, smaller);
      expect(viewBox(widget)[2]).to.be.closeTo(546 / 1.5, 0.1);
      await press(widget, whole);
      expect(viewBox(widget)).to.deep.equal(before);
      expect([larger, smaller, whole].map(isOff).join()).to.equal('false,true,true');
      await press(widget, whole);
      expect(viewBox(widget)).to.deep.equal(before);
    });

    it('is moved by buttons, by the keyboard too, and says what is in sight', async () => {
      const widget = await show(NARROW, { part: 'sit-bone' });
      const move = (name: string) => one(widget, `[part="zoom"] [aria-label="Look ${name}"]`);
      expect(move('down')).to.equal(undefined);
      await press(widget, one(widget, '[part="zoom"] button'));
      await press(widget, one(widget, '[part="zoom"] button'));
      expect(status(widget)).to.match(/^In sight: .*Sit bone/);
      const [left, top] = viewBox(widget) as [number, number];
      move('down').focus();
      await sendKeys({ press: 'Enter' });
      await settled(widget);
      expect(viewBox(widget)[0]).to.equal(left);
      expect(viewBox(widget)[1]).to.be.above(top + 50);
      await press(widget, move('right'));
      expect(viewBox(widget)[0]).to.be.above(left + 20);
      for (let times = 0; times < 9; times += 1) await press(widget, move('down'));
      expect(viewBox(widget)[1]! + viewBox(widget)[3]!).to.be.closeTo(468, 0.1);
      expect(status(widget)).to.not.include('Sit bone');
      expect(['left', 'up', 'down', 'right'].map((way) => isOff(move(way))).join()).to.equal(
        'false,false,true,false',
      );
      const before = [viewBox(widget), status(widget)];
      move('down').focus();
      await sendKeys({ press: 'Enter' });
      await settled(widget);
      expect([viewBox(widget), status(widget)]).to.deep.equal(before);
      expect(widget.shadowRoot!.activeElement).to.equal(move('down'));
      await press(widget, move('up'));
      expect(isOff(move('down'))).to.be.false;
      await press(widget, move('left'));
      expect(viewBox(widget)[0]).to.be.closeTo(left, 0.1);
      const key = new KeyboardEvent('keydown', { key: 'ArrowDown', cancelable: true });
      move('up').dispatchEvent(key);
      expect(key.defaultPrevented).to.be.false;
    });

    it('leaves the plain wheel to the page, and takes it with a modifier', async () => {
      const widget = await show(WIDE);
      const wheel = (ctrlKey: boolean) =>
        new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, cancelable: true });
      const plain = wheel(false);
      one(widget, '.canvas').dispatchEvent(plain);
      await settled(widget);
      expect([plain.defaultPrevented, viewBox(widget)[2]]).to.deep.equal([false, 546]);
      const modified = wheel(true);
      one(widget, '.canvas').dispatchEvent(modified);
      await settled(widget);
      expect(modified.defaultPrevented).to.be.true;
      expect(viewBox(widget)[2]).to.be.below(546);
    });

    it('follows the mouse that drags it', async () => {
      const widget = await show(NARROW);
      for (let times = 0; times < 2; times += 1) {
        await press(widget, one(widget, '[part="zoom"] button'));
      }
      const canvas = one(widget, '.canvas');
      canvas.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const middle = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
      const before = viewBox(widget);
      await sendMouse({ type: 'move', position: middle });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [middle[0] - 20, middle[1] + 10] });
      await sendMouse({ type: 'move', position: [middle[0] - 30, middle[1] + 15] });
      await resetMouse();
      await settled(widget);
      const after = viewBox(widget);
      expect(after[0]! - before[0]!).to.be.closeTo((30 / width) * before[2]!, 1);
      expect(after[1]! - before[1]!).to.be.closeTo((-15 / height) * before[3]!, 1);
    });

    itTouching('leaves one finger to the page, and takes two', async () => {
      const widget = await show(NARROW);
      const canvas = one(widget, '.canvas');
      const touch = (type: string, ...xs: number[]) => {
        const touches = xs.map(
          (clientX, identifier) =>
            new Touch({ identifier, target: canvas, clientX, clientY: 300 }),
        );
        const event = new TouchEvent(type, { touches, bubbles: true, cancelable: true });
        canvas.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(touch('touchstart', 100)).to.be.false;
      expect(touch('touchmove', 150)).to.be.false;
      expect(touch('touchstart', 100, 150)).to.be.true;
      expect(touch('touchmove', 75, 175)).to.be.true;
      await settled(widget);
      expect(viewBox(widget)[2]).to.be.closeTo(273, 1);
      expect(getComputedStyle(canvas).touchAction).to.equal('manipulation');
    });

    itTouching(
      'leaves two fingers to a page that is enlarged, while it is seen as a whole',
      async () => {
        const widget = await show(NARROW);
        const canvas = one(widget, '.canvas');
        const isTaken = () => {
          const touches = [100, 150].map(
            (clientX, identifier) =>
              new Touch({ identifier, target: canvas, clientX, clientY: 300 }),
          );
          const event = new TouchEvent('touchstart', { touches, cancelable: true });
          canvas.dispatchEvent(event);
          return event.defaultPrevented;
        };
        Object.defineProperty(window.visualViewport, 'scale', { value: 2, configurable: true });
        try {
          expect(isTaken()).to.be.false;
          await press(widget, one(widget, '[part="zoom"] button'));
          expect(isTaken()).to.be.true;
        } finally {
          Reflect.deleteProperty(window.visualViewport!, 'scale');
        }
      },
    );

    it('leaves the wheel with a modifier to the browser where it can do nothing', async () => {
      const widget = await show(WIDE);
      const isTaken = async (deltaY: number) => {
        const wheel = new WheelEvent('wheel', { deltaY, ctrlKey: true, cancelable: true });
        one(widget, '.canvas').dispatchEvent(wheel);
        await settled(widget);
        return wheel.defaultPrevented;
      };
      expect(await isTaken(100)).to.be.false;
      expect(await isTaken(0)).to.be.false;
      expect(await isTaken(-1000)).to.be.true;
      expect(await isTaken(-100)).to.be.false;
      expect(await isTaken(100)).to.be.true;
    });

    for (const steps of [0, 1, 2]) {
      it(`takes no drag with the mouse for a click, enlarged ${steps} times`, async () => {
        const widget = await show(WIDE);
        for (let times = 0; times < steps; times += 1) {
          await press(widget, one(widget, '[part="zoom"] button'));
        }
        const canvas = one(widget, '.canvas');
        canvas.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const [x, y] = [Math.round(left + width * 0.5), Math.round(top + height * 0.5)];
        const before = viewBox(widget);
        const dragBy = async (way: number) => {
          await sendMouse({ type: 'move', position: [x, y] });
          await sendMouse({ type: 'down' });
          await sendMouse({ type: 'move', position: [x + way / 2, y + way / 2] });
          await sendMouse({ type: 'move', position: [x + way, y + way] });
          await sendMouse({ type: 'up' });
          await settled(widget);
        };
        const events = await eventsOf('pht-structure-select', () => dragBy(40));
        expect(events).to.have.length(0);
        if (steps > 0) expect(viewBox(widget)[1]).to.be.below(before[1]!);
        else expect(viewBox(widget)).to.deep.equal(before);
        const clicks = await eventsOf('pht-structure-select', () => dragBy(2));
        expect(clicks).to.have.length(1);
        await resetMouse();
      });
    }

    it('is not moved by a drag that began elsewhere', async () => {
      const widget = await show(WIDE);
      await press(widget, one(widget, '[part="zoom"] button'));
      const before = viewBox(widget);
      const { left, top } = one(widget, '.canvas').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left) - 20, Math.round(top) + 50] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left) + 60, Math.round(top) + 90] });
      await sendMouse({ type: 'move', position: [Math.round(left) + 90, Math.round(top) + 99] });
      await sendMouse({ type: 'up' });
      await settled(widget);
      expect(viewBox(widget)).to.deep.equal(before);
      await resetMouse();
    });

    it('shows labels of what is in sight only', async () => {
      const widget = await show(WIDE, { structure: 'sit-bone' });
      for (let times = 0; times < 3; times += 1) {
        await press(widget, one(widget, '[part="zoom"] button'));
      }
      const ids = idsOf(labels(widget));
      expect(ids).to.include('sit-bone');
      expect(ids).to.not.include('biceps-femoris-short');
    });
  });

  it('shows the words of the page in place of its own', async () => {
    const own = document.createElement('p');
    own.slot = 'detail-sit-bone';
    own.textContent = 'Our own words';
    const widget = await show(WIDE, { part: 'sit-bone' }, own);
    expect(own.checkVisibility()).to.be.true;
    expect(openStructures(widget)).to.deep.equal(['sit-bone']);
  });

  it('credits what its proportions were checked against', async () => {
    const widget = await show(WIDE);
    expect(one(widget, '[part="sources"]').textContent).to.include(
      'BodyParts3D, © The Database Center for Life Science',
    );
  });

  // Last: of the many warnings on a page, only the first are told.
  describe('any attributes', () => {
    it('survive a thousand random texts', async function () {
      this.timeout(60_000);
      const widget = await show(NARROW);
      await warningsOf(async () => {
        for (const text of randomTexts(1000)) {
          for (const name of ['structure', 'part', 'layer', 'view', 'side', 'labels']) {
            widget.setAttribute(name, text);
          }
          await widget.updateComplete;
          if (entries(widget).length === 0) throw new Error(`blank with ${text}`);
        }
      });
    });
  });
});

function pageWithLinks(href: string, structure: string): HTMLElement {
  const text = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.dataset.phtStructure = structure;
  link.append(document.createElement('b'));
  text.append(link);
  document.body.append(text);
  return text;
}
