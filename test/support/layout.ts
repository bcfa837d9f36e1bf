import { elementsUnder, parentOf } from './story.js';

/** A line of text where it is painted. */
interface TextBox {
  readonly text: string;
  readonly node: Text;
  readonly owner: Element;
  readonly box: DOMRect;
}

/** A pixel of rounding is not seen. */
const TOLERANCE = 1;
const CONTROLS = 'button, label, summary';

/** Says what text is cut, sticks out or lies over other text, shadow trees included. */
export function layoutProblems(page: HTMLElement): string[] {
  const lines = [...textBoxesUnder(page)];
  return [...problemsOfWidth(page, lines), ...lines.flatMap(problemsOfLine), ...overlaps(lines)];
}

function problemsOfWidth(page: HTMLElement, lines: TextBox[]): string[] {
  const bounds = page.getBoundingClientRect();
  const texts = lines.filter(({ box }) => !isWithin(box, bounds, 'x'));
  const excess = document.documentElement.scrollWidth - window.innerWidth;
  const wide = [...elementsUnder(page)].filter(
    ({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth - clientWidth > TOLERANCE,
  );
  return [
    ...texts.map(({ text }) => `"${text}" sticks out of the page`),
    ...(excess > TOLERANCE
      ? [`the page scrolls sideways by ${excess} px: ${wide.map(nameOf).join(' > ')}`]
      : []),
  ];
}

function problemsOfLine({ text, owner, box }: TextBox): string[] {
  return [...ancestors(owner)].flatMap((ancestor) => {
    const bounds = ancestor.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(ancestor);
    const isCut =
      (clips(overflowX) && !isWithin(box, bounds, 'x')) ||
      (clips(overflowY) && !isWithin(box, bounds, 'y'));
    if (isCut) return [`"${text}" is cut by ${nameOf(ancestor)}`];
    const isOut = ancestor.matches(CONTROLS) && !isWithin(trimmed(box), bounds, 'x', 'y');
    return isOut ? [`"${text}" sticks out of ${nameOf(ancestor)}`] : [];
  });
}

function overlaps(lines: TextBox[]): string[] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.node !== one.node && overlap(trimmed(one.box), trimmed(other.box)))
      .map((other) => `"${one.text}" and "${other.text}" overlap`),
  );
}

function* textBoxesUnder(root: ParentNode): Generator<TextBox> {
  for (const owner of elementsUnder(root)) {
    if (!isPainted(owner)) continue;
    for (const node of owner.childNodes) {
      if (node instanceof Text && node.data.trim()) yield* linesOf(node, owner);
    }
  }
}

function* linesOf(node: Text, owner: Element): Generator<TextBox> {
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width > 0 && box.height > 0) yield { text: node.data.trim(), node, owner, box };
  }
}

// Not what is hidden, nor what only screen readers get.
function isPainted(element: Element): boolean {
  const isVisible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isVisible && ![...ancestors(element)].some(isForScreenReaders);
}

const isForScreenReaders = (element: Element): boolean =>
  getComputedStyle(element).clipPath === 'inset(50%)';

function* ancestors(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = parentOf(one)) yield one;
}

const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

// A line's box has room above and below its letters.
const trimmed = ({ x, y, width, height }: DOMRect): DOMRect =>
  new DOMRect(x, y + height * 0.2, width, height * 0.6);

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;

function isWithin(box: DOMRect, bounds: DOMRect, ...axes: ('x' | 'y')[]): boolean {
  return axes.every((axis) =>
    axis === 'x'
      ? box.left >= bounds.left - TOLERANCE && box.right <= bounds.right + TOLERANCE
      : box.top >= bounds.top - TOLERANCE && box.bottom <= bounds.bottom + TOLERANCE,
  );
}

const nameOf = (element: Element): string => [element.localName, ...element.classList].join('.');
