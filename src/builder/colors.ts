/** Of a text as long as a page with its styles; more is not read. */
const LONGEST = 1_000_000;

const DECLARATION = /(?<![\w-])(--[\w-]+|[a-z][a-z-]*)\s*[:=]\s*["']?([^;{}"'<>]{1,300})/gi;
const COLOR =
  /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])|(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]{1,80}\)/gi;

/** `#face` is no color there. */
const OF_LINKS = /^(href|id|for)$/i;
const OF_BRAND = /accent|brand|primary|theme|main/i;
const OF_LINK = /(?:^|[\s,>}])a(?::[\w-]+)?\s*$|link/i;
const OF_BUTTON = /button|btn/i;

/**
 * The colors in a text of CSS or HTML, as they are written there, the likeliest accent first. It is
 * only read: nothing of it becomes a style or a part of a page.
 */
export function colorsIn(given: string): string[] {
  const text = given.slice(0, LONGEST);
  const weights = new Map<string, number>();
  for (const { 1: property = '', 2: value = '', index } of text.matchAll(DECLARATION)) {
    if (OF_LINKS.test(property)) continue;
    for (const [color] of value.matchAll(COLOR)) {
      const key = color.toLowerCase();
      const weight = weightOf(property, selectorBefore(text, index));
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([color]) => color);
}

function weightOf(property: string, selector: string): number {
  if (OF_BRAND.test(property)) return 50;
  if (property === 'color' && OF_LINK.test(selector)) return 40;
  return property.startsWith('background') && OF_BUTTON.test(selector) ? 30 : 1;
}

/** What stands before the block that holds a place. */
function selectorBefore(text: string, place: number): string {
  const near = text.slice(Math.max(0, place - 2000), place);
  const open = near.lastIndexOf('{');
  if (open < 0 || near.lastIndexOf('}') > open) return '';
  const start = Math.max(near.lastIndexOf('}', open), near.lastIndexOf(';', open));
  return near.slice(start + 1, open).trim();
}
