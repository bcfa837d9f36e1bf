import svgpath from 'svgpath';

const FRAMES_PER_SECOND = 60;
/** In cm and degrees; a figure shows a cm as one or two pixels. */
const NOT_SEEN = 0.1;
const SCALE_NOT_SEEN = 0.001;
const OPACITY_NOT_SEEN = 1;

/** A scene as a Lottie file, drawn as an animator would: a rigid layer for each limb. */
export function lottieOf({ window: [x, y, width, height], seconds, items }) {
  const end = round(seconds * FRAMES_PER_SECOND);
  const layers = items.map(({ paths, keyframes }) => {
    const over = (read, tolerance) => property(keyframes, read, tolerance, end);
    return {
      ty: 4,
      ip: 0,
      op: end,
      st: 0,
      ks: {
        p: over(({ place }) => [place[0] - x, place[1] - y], NOT_SEEN),
        r: over(({ place }) => [place[2]], NOT_SEEN),
        s: over(({ place }) => [100 * place[3], 100 * place[4]], 100 * SCALE_NOT_SEEN),
        o: over(({ opacity }) => [100 * opacity], OPACITY_NOT_SEEN),
      },
      shapes: paths.map(groupOf).reverse(),
    };
  });
  const frame = { v: '5.7.0', fr: FRAMES_PER_SECOND, ip: 0, op: end, w: width, h: height };
  return JSON.stringify({ ...frame, assets: [], layers: layers.reverse() });
}

/** Still values as one, moving ones as no more keyframes than the eye needs. */
function property(keyframes, read, tolerance, end) {
  const points = keyframes.map((keyframe) => ({
    at: keyframe.offset * end,
    value: read(keyframe),
  }));
  const needed = thinned(points, tolerance);
  const value = (point) =>
    point.value.length === 1 ? round(point.value[0]) : point.value.map(round);
  if (needed.every((point) => distance(point.value, points[0].value) <= tolerance)) {
    return { a: 0, k: value(points[0]) };
  }
  const straight = { i: { x: [1], y: [1] }, o: { x: [0], y: [0] } };
  const frames = needed.map((point, index) => ({
    t: round(point.at),
    s: point.value.map(round),
    ...(index < needed.length - 1 && straight),
  }));
  return { a: 1, k: frames };
}

/** Leaves out what a straight way between its neighbours would also meet. */
function thinned(points, tolerance) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  const misses = points.map(({ at, value }) => {
    const part = (at - first.at) / (last.at - first.at);
    return distance(
      value,
      first.value.map((one, axis) => one + (last.value[axis] - one) * part),
    );
  });
  const worst = misses.indexOf(Math.max(...misses));
  if (misses[worst] <= tolerance) return [first, last];
  const before = thinned(points.slice(0, worst + 1), tolerance);
  return [...before, ...thinned(points.slice(worst), tolerance).slice(1)];
}

const distance = (one, other) => Math.hypot(...one.map((value, axis) => value - other[axis]));

function groupOf({ d, fill, stroke, width }) {
  const paints = [
    stroke && { ty: 'st', ...paintOf(stroke), w: still(width), lc: 2, lj: 2 },
    fill && { ty: 'fl', ...paintOf(fill), r: 1 },
  ];
  const outlines = outlinesOf(d).map((k) => ({ ty: 'sh', ks: { a: 0, k } }));
  const place = { ty: 'tr', p: still([0, 0]), a: still([0, 0]), s: still([100, 100]) };
  const turn = { r: still(0), o: still(100) };
  return { ty: 'gr', it: [...outlines, ...paints.filter(Boolean), { ...place, ...turn }] };
}

const still = (k) => ({ a: 0, k });

const paintOf = ({ rgb, opacity }) => ({
  c: still([...rgb.map((value) => round(value / 255)), 1]),
  o: still(round(100 * opacity)),
});

/** Path data as Lottie's corners (v) with handles relative to them (i in, o out). */
function outlinesOf(d) {
  const outlines = [];
  const add = (x, y) => {
    const { v, i, o } = outlines.at(-1);
    v.push([round(x), round(y)]);
    i.push([0, 0]);
    o.push([0, 0]);
  };
  svgpath(d)
    .abs()
    .unshort()
    .unarc()
    .iterate(([command, ...numbers], _, fromX, fromY) => {
      const [x = fromX, y = fromY] = numbers.slice(-2);
      if (command === 'M') outlines.push({ c: false, v: [], i: [], o: [] });
      if (command === 'Z') return close(outlines.at(-1));
      if (command === 'H') return add(numbers[0], fromY);
      if (command === 'V') return add(fromX, numbers[0]);
      add(x, y);
      const { i, o } = outlines.at(-1);
      if (command === 'C') {
        const [x1, y1, x2, y2] = numbers;
        o[o.length - 2] = [round(x1 - fromX), round(y1 - fromY)];
        i[i.length - 1] = [round(x2 - x), round(y2 - y)];
      }
      if (command === 'Q') {
        const [bendX, bendY] = numbers;
        o[o.length - 2] = [(2 / 3) * (bendX - fromX), (2 / 3) * (bendY - fromY)].map(round);
        i[i.length - 1] = [(2 / 3) * (bendX - x), (2 / 3) * (bendY - y)].map(round);
      }
    });
  return outlines;
}

/** A last corner on the first one is that corner. */
function close(outline) {
  const { v, i, o } = outline;
  outline.c = true;
  if (v.length < 2 || distance(v[0], v.at(-1)) > 0.01) return;
  i[0] = i.pop();
  v.pop();
  o.pop();
}

const round = (value) => Math.round(value * 100) / 100;
