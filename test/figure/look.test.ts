import { expect } from '@open-wc/testing';
import { personNames, type PersonName } from '../../src/figure/index.js';
import type { PhtElement } from '../../src/kit/element/element.js';
import { contrast } from '../../stories/foundations/contrast.js';
import '../support/every-widget.js';
import { warningsOf } from '../support/warnings.js';
import { all, button, press, showWidget, type Attributes } from '../support/widget.js';

const TAGS = ['pht-exercise-card', 'pht-exercise-program', 'pht-exercise-session'] as const;

const show = (tag: (typeof TAGS)[number], attributes: Attributes) =>
  showWidget(tag, 760, {
    ...(tag === 'pht-exercise-card' ? {} : { exercises: 'hip-hinge, side-plank' }),
    ...attributes,
  });

const showCard = (exercise: string, attributes: Attributes = {}) =>
  showWidget('pht-exercise-card', 760, { exercise, ...attributes });

/** Who is in the drawings of a widget. */
const peopleIn = (widget: PhtElement): PersonName[] =>
  personNames.filter((name) => all(widget, `.figure.is-${name}`).length > 0);

const pathsOf = (widget: PhtElement): string =>
  all(widget, '.fig-item > path')
    .map((path) => path.getAttribute('d'))
    .join();

/** An open session would be taken up again. */
afterEach(() => sessionStorage.clear());

describe('the cast of the figures', () => {
  for (const tag of TAGS) {
    it(`of ${tag} is one person where the page names one, else as ever`, async () => {
      const widget = await show(tag, {});
      const drawn = async (figure: string) => {
        widget.setAttribute('figure', figure);
        await widget.updateComplete;
        return peopleIn(widget);
      };
      const cast = peopleIn(widget);
      for (const figure of personNames) expect(await drawn(figure)).to.deep.equal([figure]);
      const warnings = await warningsOf(async () => {
        expect(await drawn('bob')).to.deep.equal(cast);
      });
      const expected = `<${tag} figure="bob"> is not cast, ${personNames.join(', ')}. Used: cast.`;
      expect(warnings.join()).to.include(expected);
    });
  }

  for (const exercise of ['bridge-hold', 'prone-curl', 'side-plank']) {
    it(`draws each as no other, in ${exercise}`, async () => {
      const drawings = new Set<string>();
      const card = await showCard(exercise);
      for (const figure of personNames) {
        card.figure = figure;
        await card.updateComplete;
        drawings.add(pathsOf(card));
      }
      expect(drawings.size).to.equal(personNames.length);
    });
  }

  it('is one person for each family of exercises', async () => {
    const families = [
      ['bridge-hold', 'long-bridge-hold', 'bridge-reps', 'hamstring-slider', 'chair-lift'],
      ['prone-knee-bend', 'prone-hip-extension', 'prone-curl', 'resisted-curl'],
      ['hip-hinge', 'step-up', 'split-squat'],
    ];
    const program = await showWidget('pht-exercise-program', 760);
    const people = [];
    for (const exercises of families) {
      program.exercises = exercises;
      await program.updateComplete;
      people.push(...peopleIn(program));
    }
    expect(people).to.have.lengthOf(families.length);
    expect(new Set(people).size).to.equal(families.length);
  });

  it('has all of them in the whole program', async () => {
    const program = await showWidget('pht-exercise-program', 760, { stage: 'all' });
    expect(peopleIn(program)).to.deep.equal(personNames);
  });

  it('is the same in today’s session', async () => {
    const looks = { figure: 'ruth', hair: 'short', build: 'slender' };
    const program = await show('pht-exercise-program', { ...looks, stage: '1' });
    await press(program, button(program, 'Start today’s session'));
    const [session] = all(program, 'pht-exercise-session');
    for (const [name, value] of Object.entries(looks)) {
      expect(session!.getAttribute(name), name).to.equal(value);
    }
    const card = await showCard('hip-hinge', { figure: 'omar' });
    await press(card, button(card, 'Start'));
    expect(all(card, 'pht-exercise-session')[0]!.getAttribute('figure')).to.equal('omar');
  });

  it('moves as it stood when another is chosen', async () => {
    const card = await showCard('hip-hinge', { figure: 'omar' });
    const places = () => all(card, '.fig-item').map((item) => item.getAttribute('transform'));
    const before = places();
    card.figure = 'leila';
    await card.updateComplete;
    expect(places()).to.deep.equal(before);
    expect(peopleIn(card)).to.deep.equal(['leila']);
  });
});

describe('hair and build of the figures', () => {
  it('are the page’s choice for each person, and a head scarf stays', async () => {
    const card = await showCard('side-plank');
    const drawn = async (looks: Partial<typeof card>) => {
      Object.assign(card, { hair: null, build: null }, looks);
      await card.updateComplete;
      return pathsOf(card);
    };
    for (const figure of personNames) {
      const own = await drawn({ figure });
      const isAsOwn = figure === 'leila' || figure === 'omar';
      expect((await drawn({ figure, hair: 'short' })) === own, figure).to.equal(isAsOwn);
      const slender = await drawn({ figure, build: 'slender' });
      expect(await drawn({ figure, build: 'broad' }), figure).not.to.equal(slender);
    }
  });

  it('are each person’s own when the page names others', async () => {
    const warnings = await warningsOf(() =>
      showCard('hip-hinge', { hair: 'blue', build: 'tall' }),
    );
    const tag = 'pht-exercise-card';
    expect(warnings.join()).to.include(`<${tag} hair="blue"> is not bun, short. Used: none.`);
    expect(warnings.join()).to.include(
      `<${tag} build="tall"> is not slender, broad. Used: none.`,
    );
  });
});

/** What lies over skin or cloth, and what is beside each other, has to be told apart. */
describe('the colors of the figures', () => {
  const context = document.createElement('canvas').getContext('2d', {
    willReadFrequently: true,
  })!;

  /** Red, green and blue of a color, with another over it. */
  function painted(color: string, over = 'transparent', opacity = 1): number[] {
    context.clearRect(0, 0, 1, 1);
    context.globalAlpha = 1;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    context.globalAlpha = opacity;
    context.fillStyle = over;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }

  const difference = (one: number[], other: number[]) =>
    Math.hypot(...one.map((value, index) => value - other[index]!));

  for (const theme of ['light', 'dark'] as const) {
    it(`keep the working muscle in sight on each skin, ${theme}`, async () => {
      const card = await showCard('bridge-hold', { theme });
      for (const figure of personNames) {
        card.figure = figure;
        await card.updateComplete;
        const styleOf = (name: string) => getComputedStyle(all(card, `.fig-${name}`)[0]!);
        const [skin, shirt, shorts, hair] = ['skin', 'shirt', 'shorts', 'hair'].map(
          (name) => styleOf(name).fill,
        ) as [string, string, string, string];
        const ground = getComputedStyle(all(card, '.mat')[0]!).backgroundColor;
        const { fill: muscle, stroke: rim } = styleOf('muscle');
        const { fill: glow, fillOpacity } = styleOf('glow');

        expect(contrast(muscle, rim), 'muscle and its rim').to.be.at.least(3);
        for (const under of [skin, shorts]) {
          const edge = Math.max(contrast(muscle, under), contrast(rim, under));
          expect(edge, `${figure}: the window on ${under}`).to.be.at.least(2);
          const lit = painted(under, glow, Number(fillOpacity));
          const seen = difference(lit, painted(under));
          expect(seen, `${figure}: the glow on ${under}`).to.be.at.least(24);
        }
        for (const [one, other, least] of [
          [shirt, skin, 1.4],
          [shorts, skin, 1.4],
          [shorts, shirt, 1.4],
          [shirt, ground, 1.35],
          [skin, ground, 1.6],
          [hair, ground, 1.4],
          [hair, skin, 1.2],
        ] as const) {
          expect(contrast(one, other), `${figure}: ${one} and ${other}`).to.be.at.least(least);
        }
      }
    });
  }
});
