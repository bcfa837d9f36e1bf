import { expect } from '@open-wc/testing';
import type { PropertyDeclaration } from 'lit';
import { textOf } from '../../src/kit/element/attributes.js';
import { useClock } from '../../src/kit/device/clock.js';
import type { PhtBase } from '../../src/kit/element/base.js';
import { tags } from '../support/every-widget.js';
import { FakeClock } from '../support/fake-clock.js';
import { oddTexts, oddValues } from '../support/odd-values.js';
import { randomOf, type Random } from '../support/random.js';
import { boxOf, isInline, isShown, type WidgetTag } from '../support/widget.js';

const MUTATIONS = 10_000;
const PER_WIDGET = Math.ceil(MUTATIONS / tags.length);
/** Another one finds other faults; the one of a failure finds it again. */
const SEED = 20_261_128;
/** That many at most come between two looks. */
const AT_ONCE = 12;

/** In ms, real ones: after 4 seconds a widget does without its texts. */
const LONGEST_WAIT = 8000;
const HOUR = 3_600_000;

type Widget = HTMLElement & Record<string, unknown> & Pick<PhtBase, 'updateComplete'>;
/** What was done, so that a failure can name it. */
type Mutation = (widget: Widget, random: Random) => string;

interface Property {
  readonly name: string;
  readonly attribute: string;
  readonly words: readonly string[];
}

function propertiesOf(tag: WidgetTag): Property[] {
  const { elementProperties } = customElements.get(tag) as unknown as typeof PhtBase;
  return [...elementProperties]
    .filter(([, { state }]) => !state)
    .map(([key, declaration]) => ({
      name: String(key),
      attribute:
        typeof declaration.attribute === 'string'
          ? declaration.attribute
          : String(key).toLowerCase(),
      words: wordsOf(declaration),
    }));
}

/** Values that fit, or nearly. */
function wordsOf(declaration: PropertyDeclaration & { choices?: readonly string[] }): string[] {
  const numbers = ['0', '1', '2', '3', '5', '9', '20', '45'];
  const exercises = ['bridge-hold', 'prone-curl', 'bridge-hold, heel-slide', 'bridg-hold'];
  const terms = ['tendon', 'Sit bone', 'tendn'];
  return [...(declaration.choices ?? []), ...numbers, ...exercises, ...terms];
}

const LANGUAGES = ['en', 'es', 'ar', 'es_MX', 'ur', 'x', '', '-', 'en-u-nu-arab', 'ar-EG-'];

const around = (widget: Widget): HTMLElement => widget.parentElement!;

const mutations: readonly Mutation[] = [
  (widget, random) => {
    const name = random.of(['lang', 'dir', 'xml:lang', 'id', 'class', 'title', 'slot']);
    const value = random.of([...LANGUAGES, 'ltr', 'rtl', 'auto', ...oddTexts]);
    random.of([widget, around(widget)]).setAttribute(name, value);
    return `${name}="${value.slice(0, 40)}", on it or around it`;
  },
  (widget, random) => {
    const name = random.of(['lang', 'dir', 'id', 'class', 'data-pht-loading']);
    widget.removeAttribute(name);
    return `without ${name}`;
  },
  (widget) => {
    around(widget).append(widget);
    return 'moved';
  },
  (widget, random) => {
    widget.innerHTML = random.of(['', '<p>Fallback</p>', '<b slot="title"></b>', '<!-- -->']);
    return `inside: ${widget.innerHTML}`;
  },
  (widget, random) => {
    const buttons = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('button, input')];
    if (buttons.length > 0) random.of(buttons).click();
    return 'a click';
  },
];

const propertyMutations = (properties: readonly Property[]): Mutation[] => [
  (widget, random) => {
    const { name } = random.of(properties);
    const index = random.below(oddValues.length);
    widget[name] = oddValues[index];
    return `${name} = odd value ${index}`;
  },
  (widget, random) => {
    const { name, words } = random.of(properties);
    const word = random.of(words);
    widget[name] = word;
    return `${name} = ${word}`;
  },
  (widget, random) => {
    const { attribute, words } = random.of(properties);
    const value = random.of([...words, ...words, ...oddTexts]);
    widget.setAttribute(attribute, value);
    return `${attribute}="${value.slice(0, 40)}"`;
  },
  (widget, random) => {
    const { attribute } = random.of(properties);
    widget.removeAttribute(attribute);
    return `without ${attribute}`;
  },
];

/** The widget or its fallback is there, with a text to read. */
function isThere(widget: Widget): boolean {
  if (isInline(widget)) return saysWhatItIsGiven(widget);
  const frame = boxOf(widget);
  if (frame) return isShown(frame) && frame.textContent.trim().length > 50;
  const text = widget.textContent.trim() || widget.shadowRoot!.textContent.trim();
  return isShown(widget) && text !== '';
}

/** One in a line of text has no other text: that of the page, of the term, or none. */
function saysWhatItIsGiven(widget: Widget): boolean {
  const box = boxOf(widget)!;
  const given = widget.textContent.trim() || textOf(widget.term).trim();
  const isSaid = box.querySelector('slot') !== null || box.textContent.trim() !== '';
  return isShown(box) && (given === '' || isSaid);
}

/** Its texts have come, or not: until then a widget without a fallback shows nothing. */
async function shown(widget: Widget): Promise<void> {
  const end = performance.now() + LONGEST_WAIT;
  do {
    // A change of the language is heard of after the others.
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
  } while (!boxOf(widget) && performance.now() < end);
}

async function create(tag: WidgetTag): Promise<Widget> {
  const page = document.createElement('div');
  const widget = document.createElement(tag) as HTMLElement as Widget;
  page.append(widget);
  document.body.append(page);
  await shown(widget);
  return widget;
}

describe('ten thousand changes', () => {
  let clock: FakeClock;
  let bringBack: () => void;
  let problems: string[];
  const { error, warn } = console;
  const { print } = window;
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    problems.push(event instanceof ErrorEvent ? event.message : textOf(event.reason));
  };

  beforeEach(() => {
    clock = new FakeClock();
    bringBack = useClock(clock);
    problems = [];
    console.warn = () => undefined;
    console.error = (message: unknown) => problems.push(String(message));
    window.print = () => undefined;
    // Files are saved by a click on a link.
    HTMLAnchorElement.prototype.click = () => undefined;
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    window.print = print;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    localStorage.clear();
    sessionStorage.clear();
    bringBack();
  });

  function letTimePass(random: Random): void {
    if (random.below(10) === 0) clock.pass(random.of([1000, random.below(HOUR)]));
    if (random.below(20) === 0) clock.setWall(random.below(24 * HOUR) - 12 * HOUR);
  }

  for (const [index, tag] of tags.entries()) {
    it(`of ${tag}, its page and the time: nothing throws, and it is never blank`, async function () {
      this.timeout(120_000);
      const seed = SEED + index;
      const random = randomOf(seed);
      const own = propertyMutations(propertiesOf(tag));
      const all = [...mutations, ...own, ...own, ...own];
      let widget = await create(tag);
      for (let count = 0; count < PER_WIDGET;) {
        const done: string[] = [];
        const many = 1 + random.below(AT_ONCE);
        for (let round = 0; round < many; round += 1) done.push(random.of(all)(widget, random));
        count += many;
        letTimePass(random);
        await shown(widget);
        if (!isThere(widget)) problems.push('it is blank');
        const where = `seed ${seed}, ${tag}, change ${count}: ${done.join('; ')}`;
        expect(problems, where).to.deep.equal([]);
        if (random.below(25) > 0) continue;
        around(widget).remove();
        widget = await create(tag);
      }
      around(widget).remove();
    });
  }
});
