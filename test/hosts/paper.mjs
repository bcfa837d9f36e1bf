// What is on the sheets of a printed page.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The text on paper, squeezed; its smallest size in points; and of each sheet the text, the lines
 * with their `bottom` and `top` in points, and the height; on demand the colours that it is filled
 * with too, as `#rrggbb`, which takes longer.
 *
 * @param {Uint8Array} pdf
 * @param {{ hasColors?: boolean }} [options]
 */
export async function readPaper(pdf, { hasColors = false } = {}) {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await loading.promise;
  const sheets = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    sheets.push(await readSheet(await file.getPage(number), hasColors));
  }
  await loading.destroy();
  const sizes = sheets.flatMap(({ lines }) => lines.map(({ size }) => size));
  return { text: sheets.map(({ text }) => text).join(''), sheets, smallest: Math.min(...sizes) };
}

async function readSheet(sheet, hasColors) {
  const { items } = await sheet.getTextContent();
  return {
    height: sheet.view[3],
    text: squeeze(items.map(({ str }) => str).join('')),
    lines: items.filter(({ str }) => str.trim()).map(lineOf),
    colors: hasColors ? colorsOf(await sheet.getOperatorList()) : undefined,
  };
}

// Its letters without their tails, which may reach into a margin.
const lineOf = ({ str, height: size, transform }) => ({
  str,
  size,
  bottom: transform[5],
  top: transform[5] + 0.7 * size,
});

const colorsOf = ({ fnArray, argsArray }) =>
  new Set(argsArray.filter((_, index) => fnArray[index] === OPS.setFillRGBColor).flat());

/** Without spaces, as lines may break anywhere. */
export const squeeze = (text) => text.normalize('NFKC').replace(/\s+/g, '');
