import { elementsUnder, parentOf } from './story.js';

/** A line may end with a soft hyphen; the letter behind it has the hyphen's box, too. */
const WORDS = /(\u00AD\p{L})?([\p{L}\p{M}]{2,})/gu;

/** Words that go on in another line, though nothing but their own length makes them. */
export const brokenWords = (page: HTMLElement): string[] =>
  [...elementsUnder(page)]
    .flatMap(textsOf)
    .filter((text) => hasManyLines(text) && isRead(text))
    .flatMap(brokenIn);

const textsOf = (element: Element): Text[] =>
  [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );

const brokenIn = (text: Text): string[] =>
  [...text.data.matchAll(WORDS)]
    .filter(({ index, 1: hyphen = '', 2: word = '' }) =>
      hasManyLines(text, index + hyphen.length, word.length),
    )
    .map(([, , word = '']) => word);

/** Whether a part of it, or all, has more than one line. */
function hasManyLines(text: Text, start = 0, length = text.length): boolean {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + length);
  const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
  return others.some(({ top }) => first !== undefined && Math.abs(top - first.top) > 4);
}

/** Not what is hidden, drawn, or for screen readers only. */
function isRead({ parentElement }: Text): boolean {
  if (!parentElement?.checkVisibility() || parentElement.closest('svg')) return false;
  for (let one: Element | null = parentElement; one; one = parentOf(one)) {
    if (one.getBoundingClientRect().width < 2) return false;
  }
  return true;
}
