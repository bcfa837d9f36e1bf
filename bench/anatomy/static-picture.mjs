// The diagram's picture without the diagram: as a designer would export it, and as its own markup.
import { anatomyDiagram, ours } from '../candidates.mjs';
import { page as pageOf } from '../pages.mjs';
import { withServer } from '../server.mjs';

/** Markup of what the diagram shows: `drawing`, `picture` with labels, and `all` of it. */
export function readPictures(browser, viewport) {
  const pages = { '/page': pageOf(ours('anatomy-diagram'), anatomyDiagram.html) };
  return withServer(pages, async (origin) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
    const page = await context.newPage();
    await page.goto(`${origin}/page`);
    const diagram = page.locator(anatomyDiagram.tag);
    await diagram.locator(anatomyDiagram.part).waitFor();
    const pictures = await diagram.evaluate(readAll);
    await context.close();
    return pictures;
  });
}

// Runs in the page. Colours, lines and places are written out as attributes, numbers and texts as
// they stand: nothing is left to compute.
function readAll({ shadowRoot }) {
  const canvas = shadowRoot.querySelector('.canvas');
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const plain = { fill: 'rgb(0, 0, 0)', stroke: 'none', 'stroke-width': '1px', opacity: '1' };
  const lines = {
    'stroke-linejoin': 'miter',
    'stroke-linecap': 'butt',
    'stroke-dasharray': 'none',
  };

  const attributesOf = (element) => {
    const style = getComputedStyle(element);
    return Object.entries({ ...plain, ...lines })
      .filter(([name, usual]) => style.getPropertyValue(name) !== usual)
      .map(([name]) => ` ${name}="${style.getPropertyValue(name)}"`)
      .join('');
  };
  const pathOf = (path) => `<path${attributesOf(path)} d="${path.getAttribute('d')}"/>`;
  const plate = canvas.querySelector('.plate');
  const paths = [...plate.querySelectorAll('path:not(.target)')].map(pathOf);
  const mask = getComputedStyle(plate).maskImage;
  const box = 'position: absolute; inset: 0; inline-size: 100%; overflow: visible';
  const viewBox = plate.getAttribute('viewBox');
  const drawing =
    `<svg viewBox="${viewBox}" style="${box}; mask-image: ${mask}">` + `${paths.join('')}</svg>`;

  const pixels = (length) => length.value.toFixed(1);
  const leaderOf = (leader) => {
    const [line, dot] = leader.children;
    const ends = ['x1', 'y1', 'x2', 'y2'].map((end) => ` ${end}="${pixels(line[end].baseVal)}"`);
    const place = `cx="${pixels(dot.cx.baseVal)}" cy="${pixels(dot.cy.baseVal)}" r="4.5"`;
    const look = attributesOf(dot);
    return `<line${ends.join('')}${look}/><circle ${place}${look}/>`;
  };
  const labelOf = (name) => {
    const { left: x, bottom } = name.getBoundingClientRect();
    const { color, fontSize, fontWeight } = getComputedStyle(name);
    const place = `x="${(x - left).toFixed(1)}" y="${(bottom - top - 4).toFixed(1)}"`;
    return (
      `<text ${place} fill="${color}" font-size="${fontSize}" font-weight="${fontWeight}">` +
      `${name.textContent}</text>`
    );
  };
  const labels = [
    ...[...canvas.querySelectorAll('.leader')].map(leaderOf),
    ...[...canvas.querySelectorAll('.tag .name')].map(labelOf),
  ];
  const overlay = `<svg viewBox="0 0 ${width} ${height}" style="${box}">${labels.join('')}</svg>`;
  const stand = (content) =>
    `<div class="picture" style="position: relative; inline-size: ${width}px; ` +
    `block-size: ${height}px; overflow: clip">${content}</div>`;
  const styles = shadowRoot.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText);
  return {
    drawing: stand(drawing),
    picture: stand(drawing + overlay),
    all: `<style>${styles.join('\n')}</style>${shadowRoot.innerHTML}`,
  };
}
