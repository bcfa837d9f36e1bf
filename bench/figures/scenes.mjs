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
  /** At each keyframe, or once if it does not change. */
  const valuesOf = (element, property) => {
    const frames = element.getAnimations()[0]?.effect.getKeyframes();
    return (
      frames?.map((frame) => [frame.computedOffset, frame[property]]) ?? [
        [0, element.getAttribute(property)],
      ]
    );
  };
  /** A group moves, and a glow in it shines more or less, at the same keyframes. */
  const itemOf = (group, path) => {
    const places = valuesOf(group, 'transform');
    const opacities = valuesOf(path, 'opacity');
    const longer = places.length > 1 ? places : opacities;
    const keyframes = longer.map(([offset], index) =>
      keyframe(offset, (places[index] ?? places[0])[1], (opacities[index] ?? opacities[0])[1]),
    );
    return { paths: [pathOf(path)], keyframes };
  };
  /** What does not glow is one item. */
  const itemsOf = (group) =>
    [...group.querySelectorAll('path')].reduce((items, path) => {
      const item = itemOf(group, path);
      const last = items.at(-1);
      const joins = last && !last.glows && !path.matches('.fig-glow');
      if (joins) last.paths.push(...item.paths);
      else items.push({ ...item, glows: path.matches('.fig-glow') });
      return items;
    }, []);
  const sceneOf = ({ exercise, shadowRoot }) => {
    const svg = shadowRoot.querySelector('.moving svg');
    const floor = {
      paths: [pathOf(svg.querySelector('.fig-floor'))],
      keyframes: [keyframe(0, '0 0 0 1 1')],
    };
    const groups = [...svg.querySelectorAll('.fig-item')];
    const [animation] = svg.getAnimations({ subtree: true });
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
      items: [floor, ...groups.flatMap(itemsOf)],
    };
  };
  return cards.map(sceneOf);
}
