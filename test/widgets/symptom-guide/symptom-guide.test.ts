import { expect } from '@open-wc/testing';
import { emergency, sameDay } from '../../../src/content/red-flags.js';
import * as content from '../../../src/content/symptom-guide.js';
import { answers, placeIds, places } from '../../../src/content/symptom-places.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import { SymptomGuide } from '../../../src/widgets/symptom-guide/symptom-guide.js';
import { HEIGHT, pinOf, WIDTH, zones } from '../../../src/widgets/symptom-guide/zones.js';
import { define } from '../../support/define.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { randomTexts } from '../../support/random-texts.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import {
  all,
  button,
  detailsOf,
  isShown,
  part,
  press,
  shownText,
  showWidget,
  type Attributes,
} from '../../support/widget.js';

define('pht-symptom-guide', SymptomGuide);

const NARROW = 375;
const WIDE = 900;

const show = (width = NARROW, attributes: Attributes = {}) =>
  showWidget('pht-symptom-guide', width, attributes);

const answerOf = (widget: SymptomGuide) => part(widget, 'answer')!.innerText.trim();

const buttonOf = (widget: SymptomGuide, id: string) => all(widget, `[data-place="${id}"]`)[0]!;

const pressed = (widget: SymptomGuide) =>
  all(widget, '[aria-pressed="true"]').map((one) => one.dataset.place);

/** A tap on the map, in the units of its drawing. */
async function tap(widget: SymptomGuide, x: number, y: number): Promise<void> {
  const [map] = all(widget, '.map');
  const { left, top, width, height } = map!.getBoundingClientRect();
  map!.dispatchEvent(
    new MouseEvent('click', {
      bubbles: true,
      clientX: left + (x / WIDTH) * width,
      clientY: top + (y / HEIGHT) * height,
    }),
  );
  await widget.updateComplete;
}

describe('pht-symptom-guide', () => {
  before(() => addMessages('ar', {}));

  describe('at first', () => {
    it('shows every warning sign, before the map', async () => {
      const widget = await show();
      const text = shownText(widget);
      const map = text.indexOf(content.map.title.text());
      for (const sign of [...emergency.signs, ...sameDay.signs]) {
        expect(text.indexOf(sign.text()), sign.text()).to.be.within(0, map);
      }
    });

    it('has no place chosen, and says so', async () => {
      const widget = await show();
      expect(pressed(widget)).to.be.empty;
      expect(answerOf(widget)).to.equal(content.map.empty.text());
      expect(all(widget, '.glow')).to.be.empty;
    });

    it('says when to book a visit, and what to do about a limp', async () => {
      const text = shownText(await show());
      for (const { text: sign } of [...content.visit.signs, ...content.limp.items]) {
        expect(text).to.include(sign());
      }
    });

    it('folds what is not of safety on a phone, and opens it by a button', async () => {
      const widget = await show();
      const { title, items } = content.overTheDay;
      expect(shownText(widget)).to.not.include(items[0]!.text());
      await press(widget, button(widget, title.text()));
      expect(shownText(widget)).to.include(items[0]!.text());
    });

    it('shows all of it where there is room, and no button that does nothing', async () => {
      const widget = await show(WIDE);
      const text = shownText(widget);
      for (const { name, text: plain } of content.activities) {
        expect(text).to.include(name.text());
        expect(text).to.include(plain.text());
      }
      for (const item of content.usuallyNot.items) expect(text).to.include(item.text());
      expect(all(widget, '.more button').filter(isShown)).to.be.empty;
    });
  });

  describe('the list', () => {
    it('has a button for each place, with the number of its pin', async () => {
      const widget = await show();
      const names = all(widget, '[part="locations"] button').map((one) => one.innerText);
      const pins = all(widget, '.pin text').map((one) => one.textContent);
      places.forEach(({ name }, index) => {
        expect(names[index]).to.match(/^\d+/);
        expect(names[index]).to.include(name.text());
        expect(pins[index]).to.equal(parseInt(names[index]!, 10).toString());
      });
    });

    for (const { id, answer, feels, means, urgent } of places) {
      it(`says what it can mean: ${id}`, async () => {
        const widget = await show();
        await press(widget, buttonOf(widget, id));
        expect(pressed(widget)).to.deep.equal([id]);
        const text = answerOf(widget);
        expect(text).to.include(answers[answer].name.text());
        for (const one of [feels, ...means, ...(urgent ? [urgent] : [])]) {
          expect(text).to.include(one.text());
        }
      });
    }

    it('says the answer to screen readers, with a sign of its own for each', async () => {
      const widget = await show();
      expect(part(widget, 'answer')!.role).to.equal('status');
      const signs = [];
      for (const id of ['sit-bone', 'outer-hip', 'calf']) {
        await press(widget, buttonOf(widget, id));
        signs.push(all(widget, '[data-answer] > .icon path')[0]!.getAttribute('d'));
      }
      expect(new Set(signs)).to.have.length(3);
    });

    it('takes the choice back when it is pressed again', async () => {
      const widget = await show();
      const details = await detailsOf('pht-place-change', async () => {
        await press(widget, buttonOf(widget, 'groin'));
        await press(widget, buttonOf(widget, 'groin'));
      });
      expect(details).to.deep.equal([{ place: 'groin' }, { place: null }]);
      expect(answerOf(widget)).to.equal(content.map.empty.text());
      expect(widget.hasAttribute('place')).to.be.false;
    });

    it('brings the answer into sight for a finger, and moves nothing for keys', async () => {
      const widget = await show();
      const last = buttonOf(widget, 'calf');
      last.scrollIntoView({ block: 'start' });
      const { scrollY } = window;
      await press(widget, last);
      await press(widget, last);
      expect(window.scrollY).to.equal(scrollY);
      last.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      await until(() => part(widget, 'answer')!.getBoundingClientRect().top >= 0);
      expect(answerOf(widget)).to.include('Get help today');
    });

    it('tells in the drawing’s text which place glows', async () => {
      const widget = await show();
      await press(widget, buttonOf(widget, 'tailbone'));
      const map = all(widget, '.map')[0]!;
      expect(map.role).to.equal('img');
      expect(map.ariaLabel).to.include('Tailbone');
    });
  });

  describe('the map', () => {
    it('answers a tap on each pin', async () => {
      const widget = await show();
      for (const id of placeIds) {
        const { x, y } = pinOf(id);
        await tap(widget, x, y);
        expect(pressed(widget)).to.deep.equal([id]);
      }
    });

    it('counts both sides the same, and glows on the one that is tapped', async () => {
      const widget = await show();
      for (const id of placeIds) {
        const { at } = zones[id];
        if (!at) continue;
        for (const x of [at.x, WIDTH - at.x]) {
          await tap(widget, x, at.y);
          expect(pressed(widget), `${id} at ${x}`).to.deep.equal([id]);
          const { left, width } = all(widget, '.map')[0]!.getBoundingClientRect();
          const glow = all(widget, '.glow path')[0]!.getBoundingClientRect();
          const middle = ((glow.x + glow.width / 2 - left) / width) * WIDTH;
          if (x !== WIDTH / 2) expect(middle > WIDTH / 2, id).to.equal(x > WIDTH / 2);
        }
      }
    });

    it('glows where the line of the pin ends, when the place comes from the list or a link', async () => {
      const widget = await show(NARROW, { place: 'teen-sit-bone' });
      expect(all(widget, '.glow.mirror')).to.have.length(1);
      await tap(widget, zones.calf.at!.x, zones.calf.at!.y);
      await press(widget, buttonOf(widget, 'outer-hip'));
      expect(all(widget, '.glow.mirror')).to.be.empty;
    });

    it('glows on both sides for both sit bones', async () => {
      const widget = await show(NARROW, { place: 'both-sit-bones' });
      expect(all(widget, '.glow')).to.have.length(2);
    });

    it('keeps what is chosen when the tap meets nothing, or the same place', async () => {
      const widget = await show(NARROW, { place: 'calf' });
      const details = await detailsOf('pht-place-change', async () => {
        await tap(widget, 60, 300);
        await tap(widget, 206, 370);
      });
      expect(details).to.be.empty;
      expect(pressed(widget)).to.deep.equal(['calf']);
    });

    it('has pins that are 44 px apart', async () => {
      const widget = await show();
      const scale = all(widget, '.map')[0]!.getBoundingClientRect().width / WIDTH;
      const pins = placeIds.map(pinOf);
      for (const one of pins) {
        for (const other of pins) {
          if (one === other) continue;
          const apart = Math.hypot(one.x - other.x, one.y - other.y) * scale;
          expect(apart).to.be.at.least(44);
        }
      }
    });
  });

  describe('place', () => {
    it('opens a place from a link', async () => {
      const widget = await show(NARROW, { place: 'calf' });
      expect(answerOf(widget)).to.include('Get help today');
      expect(pressed(widget)).to.deep.equal(['calf']);
    });

    it('follows what the patient picks, as attribute and as property', async () => {
      const widget = await show();
      await press(widget, buttonOf(widget, 'sit-bone'));
      expect(widget.place).to.equal('sit-bone');
      expect(widget.getAttribute('place')).to.equal('sit-bone');
    });

    it('follows the page, and tells it nothing that it did itself', async () => {
      const widget = await show();
      const details = await detailsOf('pht-place-change', async () => {
        widget.place = 'outer-hip';
        await widget.updateComplete;
      });
      expect(details).to.be.empty;
      expect(pressed(widget)).to.deep.equal(['outer-hip']);
    });

    it('shows none when the value does not fit, and warns the webmaster', async () => {
      let widget: SymptomGuide | undefined;
      const warnings = await warningsOf(async () => {
        widget = await show(NARROW, { place: 'elbow' });
      });
      expect(pressed(widget!)).to.be.empty;
      expect(shownText(widget!)).to.include('A setting on this page does not fit.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<pht-symptom-guide place="elbow">');
    });

    it('is never blank, whatever it says', async () => {
      const widget = await show();
      await warningsOf(async () => {
        for (const text of ['constructor', 'toString', ...randomTexts(60)]) {
          widget.setAttribute('place', text);
          await widget.updateComplete;
          expect(answerOf(widget), text).to.not.be.empty;
        }
      });
    });
  });

  describe('every way it may look', () => {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    itEmulating('prints each place with its answer, and all that is folded', async () => {
      const widget = await show();
      await emulateMedia({ media: 'print' });
      const text = shownText(widget);
      for (const { name, answer, feels, urgent } of places) {
        expect(text).to.include(name.text());
        expect(text).to.include(answers[answer].name.text());
        expect(text).to.include(feels.text());
        if (urgent) expect(text).to.include(urgent.text());
      }
      for (const one of content.activities) expect(text).to.include(one.text.text());
      for (const item of content.overTheDay.items) expect(text).to.include(item.text());
    });

    itEmulating('marks the choice where colours are forced', async () => {
      const widget = await show(NARROW, { place: 'calf' });
      await emulateMedia({ forcedColors: 'active' });
      const color = (id: string) => getComputedStyle(buttonOf(widget, id)).backgroundColor;
      expect(color('calf')).to.not.equal(color('groin'));
    });

    it('has the numbers of the language', async () => {
      const widget = await show(NARROW, { lang: 'ar-EG', dir: 'rtl' });
      expect(all(widget, '.pin text')[0]!.textContent).to.equal('١');
    });

    for (const width of [272, 320, NARROW, 672, WIDE]) {
      it(`clips nothing at ${width} px`, async () => {
        const widget = await show(width, { place: 'down-the-leg' });
        for (const fold of all(widget, '.more .fold').filter(isShown)) {
          await press(widget, fold);
          const frame = part(widget, 'frame')!;
          expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
        }
      });
    }
  });
});
