import { contrast as contrastOf, type Rgb } from '../../src/builder/contrast.js';

/** WCAG 2 contrast of two CSS colours of any notation, 1 to 21. */
export const contrast = (one: string, other: string): number =>
  contrastOf(painted(one), painted(other));

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pixel = canvas.getContext('2d', { willReadFrequently: true });

// What a screen gets of an oklch() colour is known by painting it.
function painted(color: string): Rgb {
  if (!pixel) throw new Error('No canvas to measure colours with.');
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}
