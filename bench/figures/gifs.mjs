const WIDTH = 360;
const FRAMES_PER_SECOND = 10;
const COLOURS = 64;

/** Scenes as GIF files, made in a page of the bench's own server. */
export async function gifsOf(page, scenes) {
  const gifs = [];
  for (const scene of scenes) {
    const text = await page.evaluate(encode, { scene, WIDTH, FRAMES_PER_SECOND, COLOURS });
    gifs.push(Buffer.from(text, 'base64'));
  }
  return gifs;
}

// Runs in the page. As small as a careful author would make it: few colours, still moments as one
// long frame, and of each frame only the pixels that changed.
async function encode({ scene, WIDTH, FRAMES_PER_SECOND, COLOURS }) {
  const { GIFEncoder, applyPalette, quantize } = await import('/gifenc/gifenc.esm.js');
  const [x, y, width, height] = scene.window;
  const size = [WIDTH, Math.round((WIDTH * height) / width)];
  const context = new OffscreenCanvas(...size).getContext('2d', { willReadFrequently: true });
  const css = ([red, green, blue], opacity) => `rgb(${red} ${green} ${blue} / ${opacity})`;
  const mix = (from, to, part) => from + (to - from) * part;

  const between = (keyframes, moment) => {
    const after = Math.max(
      1,
      keyframes.findIndex(({ offset }) => offset >= moment),
    );
    const [from, to = from] = [keyframes[after - 1], keyframes[after]];
    const part = (moment - from.offset) / (to.offset - from.offset || 1);
    return {
      place: from.place.map((value, axis) => mix(value, to.place[axis], part)),
      opacity: mix(from.opacity, to.opacity, part),
    };
  };
  const drawItem = ({ paths, keyframes }, moment) => {
    const { place, opacity } = between(keyframes, moment);
    const [left, top, turn, across, along] = place;
    context.save();
    context.translate(left, top);
    context.rotate((turn * Math.PI) / 180);
    context.scale(across, along);
    for (const { d, fill, stroke, width: line } of paths) {
      const shape = new Path2D(d);
      if (fill) context.fillStyle = css(fill.rgb, fill.opacity * opacity);
      if (fill) context.fill(shape);
      if (!stroke) continue;
      Object.assign(context, { lineWidth: line, lineCap: 'round', lineJoin: 'round' });
      context.strokeStyle = css(stroke.rgb, stroke.opacity * opacity);
      context.stroke(shape);
    }
    context.restore();
  };
  const draw = (moment) => {
    context.resetTransform();
    context.fillStyle = css(scene.ground, 1);
    context.fillRect(0, 0, ...size);
    context.scale(WIDTH / width, WIDTH / width);
    context.translate(-x, -y);
    for (const item of scene.items) drawItem(item, moment);
    return context.getImageData(0, 0, ...size).data;
  };

  const count = Math.round(scene.seconds * FRAMES_PER_SECOND);
  const pictures = Array.from({ length: count }, (_, index) => draw(index / count));
  const some = pictures.filter((_, index) => index % 8 === 0);
  const pixels = new Uint8Array(some.length * some[0].length);
  some.forEach((picture, index) => pixels.set(picture, index * picture.length));
  const palette = quantize(pixels, COLOURS - 1);
  const transparentIndex = palette.length;
  palette.push([0, 0, 0]);

  // Frames with what changed since the one before, and how many moments each lasts.
  const frames = [];
  let shown;
  for (const picture of pictures) {
    const indexes = applyPalette(picture, palette.slice(0, -1));
    const changed = indexes.map((value, at) =>
      value === shown?.[at] ? transparentIndex : value,
    );
    if (changed.some((value) => value !== transparentIndex)) frames.push({ changed, moments: 0 });
    frames.at(-1).moments += 1;
    shown = indexes;
  }
  const gif = GIFEncoder();
  frames.forEach(({ changed, moments }, index) => {
    const isFirst = index === 0;
    gif.writeFrame(changed, ...size, {
      palette: isFirst ? palette : undefined,
      transparent: !isFirst,
      transparentIndex,
      delay: (1000 / FRAMES_PER_SECOND) * moments,
      dispose: 1,
    });
  });
  gif.finish();
  return btoa(Array.from(gif.bytes(), (byte) => String.fromCharCode(byte)).join(''));
}
