import { elementsUnder, parentOf } from './story.js';

/** Read once from the browser, where each property is a call: there are thousands of pairs. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text where it is painted. */
interface TextBox {
  readonly text: string;
  readonly node: Text;
  readonly owner: Element;
  readonly box: Box;
  /** Without the room above and below its letters. */
  readonly letters: Box;
}

/** What an element around text does to it. */
interface Around {
  readonly element: Element;
  readonly box: Box;
  readonly clipsX: boolean;
  readonly clipsY: boolean;
  readonly isControl: boolean;
  readonly isForScreenReaders: boolean;
  readonly parent: Around | undefined;
}

/** A pixel of rounding is not seen. */
const TOLERANCE = 1;
const CONTROLS = 'button, label, summary';

/** Says what text is cut, sticks out or lies over other text, shadow trees included. */
export function layoutProblems(page: HTMLElement): string[] {
  const elements = [...elementsUnder(page)];
  const around = reader();
  const lines = elements.flatMap((element) => textBoxesOf(element, around));
  return [
    ...problemsOfWidth(page, elements, lines),
    ...lines.flatMap((line) => problemsOfLine(line, around)),
    ...overlaps(lines),
  ];
}

function problemsOfWidth(page: HTMLElement, elements: Element[], lines: TextBox[]): string[] {
  const bounds = page.getBoundingClientRect();
  const texts = lines.filter(({ box }) => !isWithin(box, bounds, 'x'));
  const excess = document.documentElement.scrollWidth - window.innerWidth;
  return [
    ...texts.map(({ text }) => `"${text}" sticks out of the page`),
    ...(excess > TOLERANCE
      ? [`the page scrolls sideways by ${excess} px: ${wideOnes(elements)}`]
      : []),
  ];
}

const wideOnes = (elements: Element[]): string =>
  elements
    .filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth - clientWidth > TOLERANCE,
    )
    .map(nameOf)
    .join(' > ');

function problemsOfLine({ text, owner, box, letters }: TextBox, around: Reader): string[] {
  return [...outwards(around(owner))].flatMap((one) => {
    const isCut =
      (one.clipsX && !isWithin(box, one.box, 'x')) ||
      (one.clipsY && !isWithin(box, one.box, 'y'));
    if (isCut) return [`"${text}" is cut by ${nameOf(one.element)}`];
    const isOut = one.isControl && !isWithin(letters, one.box, 'x', 'y');
    return isOut ? [`"${text}" sticks out of ${nameOf(one.element)}`] : [];
  });
}

function overlaps(lines: TextBox[]): string[] {
  const problems: string[] = [];
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.node !== one.node && overlap(one.letters, other.letters)) {
        problems.push(`"${one.text}" and "${other.text}" overlap`);
      }
    }
  });
  return problems;
}

function textBoxesOf(owner: Element, around: Reader): TextBox[] {
  const texts = [...owner.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
  return texts.length > 0 && isPainted(owner, around)
    ? texts.flatMap((node) => linesOf(node, owner))
    : [];
}

function linesOf(node: Text, owner: Element): TextBox[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(
    ({ width, height }) => width > 0 && height > 0,
  );
  return boxes.map((rect) => {
    const box = boxOf(rect);
    return { text: node.data.trim(), node, owner, box, letters: trimmed(box) };
  });
}

// Not what is hidden, nor what only screen readers get.
function isPainted(element: Element, around: Reader): boolean {
  const isVisible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isVisible && !around(element).isForScreenReaders;
}

type Reader = (element: Element) => Around;

/** Reads each element once. */
function reader(): Reader {
  const known = new Map<Element, Around>();
  const read: Reader = (element) => {
    const before = known.get(element);
    if (before) return before;
    const outer = parentOf(element);
    const parent = outer ? read(outer) : undefined;
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const around = {
      element,
      box: boxOf(element.getBoundingClientRect()),
      clipsX: clips(overflowX),
      clipsY: clips(overflowY),
      isControl: element.matches(CONTROLS),
      isForScreenReaders: clipPath === 'inset(50%)' || (parent?.isForScreenReaders ?? false),
      parent,
    };
    known.set(element, around);
    return around;
  };
  return read;
}

function* outwards(start: Around): Generator<Around> {
  for (let one: Around | undefined = start; one; one = one.parent) yield one;
}

const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom });

const trimmed = (box: Box): Box => {
  const room = (box.bottom - box.top) * 0.2;
  return { ...box, top: box.top + room, bottom: box.bottom - room };
};

const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;

function isWithin(box: Box, bounds: Box, ...axes: ('x' | 'y')[]): boolean {
  return axes.every((axis) =>
    axis === 'x'
      ? box.left >= bounds.left - TOLERANCE && box.right <= bounds.right + TOLERANCE
      : box.top >= bounds.top - TOLERANCE && box.bottom <= bounds.bottom + TOLERANCE,
  );
}

const nameOf = (element: Element): string => [element.localName, ...element.classList].join('.');
