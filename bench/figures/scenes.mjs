// Our moving figures as plain data, read out of the page that plays them, so that the peers get
// the very same picture: its shapes, colours and movement.

/**
 * A scene is a window (x, y, width, height) and its width on the screen, a ground colour, the
 * seconds of one loop, and items from back to front: paths, and keyframes of what the figure's
 * player moves. An offset is a share of the loop; place: x, y, degrees, scale across and along.
 */
export const readScenes = (page) => page.locator('pht-exercise-card').evaluateAll(readAll);

// Runs in the page.
function readAll(cards) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  /** Whatever CSS says, as red, green, blue and alpha of 255. */
  const colour = (value) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const paint = (value, opacity) =>
    value === 'none' ? null : { rgb: colour(value).slice(0, 3), opacity: alpha(value) * opacity };
  const alpha = (value) => colour(value)[3] / 255;

  const pathOf = (path) => {
    const style = getComputedStyle(path);
    return {
      d: path.getAttribute('d'),
      fill: paint(style.fill, Number(style.fillOpacity)),
      stroke: paint(style.stroke, Number(style.strokeOpacity)),
      width: parseFloat(style.strokeWidth),
    };
  };
  const keyframe = (offset, transform, opacity) => ({
    offset,
    place: transform.match(/-?[\d.]+/g).map(Number),
    opacity: Number(opacity ?? 1),
  });
  const itemOf = (group) => {
    const paths = [...group.querySelectorAll('path')].map(pathOf);
    const frames = group.getAnimations()[0]?.effect.getKeyframes() ?? [];
    const still = keyframe(0, group.getAttribute('transform'), group.getAttribute('opacity'));
    const moving = frames.map(({ computedOffset, transform, opacity }) =>
      keyframe(computedOffset, transform, opacity),
    );
    return { paths, keyframes: moving.length ? moving : [still] };
  };
  const sceneOf = ({ exercise, shadowRoot }) => {
    const svg = shadowRoot.querySelector('.moving svg');
    const floor = {
      paths: [pathOf(svg.querySelector('.fig-floor'))],
      keyframes: [keyframe(0, '0 0 0 1 1')],
    };
    const groups = [...svg.querySelectorAll('.fig-item')];
    const [animation] = groups.flatMap((group) => group.getAnimations());
    const { x, y, width, height } = svg.viewBox.baseVal;
    return {
      name: exercise,
      words: shadowRoot
        .querySelector('.frame')
        .innerText.split(/\s*\n\s*/)
        .filter(Boolean),
      window: [x, y, width, height],
      wide: svg.getBoundingClientRect().width,
      ground: colour(getComputedStyle(shadowRoot.querySelector('.picture')).backgroundColor),
      seconds: animation.effect.getTiming().duration / 1000,
      items: [floor, ...groups.map(itemOf)],
    };
  };
  return cards.map(sceneOf);
}
