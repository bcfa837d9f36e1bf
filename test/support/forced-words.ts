import { contrast } from '../../stories/foundations/contrast.js';
import { groundOf, isClear, isOfWidget, systemColor } from './forced-ground.js';
import { elementsUnder } from './story.js';

/** What a patient chooses for text in the system. */
const CHOSEN = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'GrayText', 'HighlightText'];

/** Words in a colour that the patient has not chosen, or that cannot be read. */
export function unreadWords(page: HTMLElement): string[] {
  const chosen = CHOSEN.map(systemColor);
  const canvas = systemColor('Canvas');
  return wordsUnder(page).flatMap((word) => {
    const { color } = getComputedStyle(word);
    const ground = groundOf(word, canvas);
    const isRead = contrast(color, ground) > 4.5 || isDisabled(word);
    return chosen.includes(color) && isRead
      ? []
      : [`"${word.textContent.trim()}" is ${color} on ${ground}`];
  });
}

/** Browsers leave drawings the ground they have, and icons on it are not seen. */
export function groundedDrawings(page: HTMLElement): string[] {
  const canvas = systemColor('Canvas');
  return drawingsUnder(page)
    .map((one) => getComputedStyle(one).backgroundColor)
    .filter((color) => !isClear(color) && color !== canvas)
    .map((color) => `a drawing on ${color}`);
}

/**
 * Every element of a widget with text of its own on the screen. Of <mark> Chromium tells other
 * colours than it paints.
 */
const wordsUnder = (page: HTMLElement): HTMLElement[] =>
  [...elementsUnder(page)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      isOfWidget(one) &&
      one.localName !== 'mark' &&
      one.checkVisibility({ visibilityProperty: true }) &&
      [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );

const drawingsUnder = (page: HTMLElement): Element[] =>
  [...elementsUnder(page)].filter((one) => one.localName === 'svg' && isOfWidget(one));

const isDisabled = (word: Element): boolean =>
  word.closest('[disabled], [aria-disabled]') !== null;
