/**
 * `npm run export:anatomy [-- folder]`: writes the plates as SVG files, with marks to measure them
 * by: `data-structure` on what has a name, `data-landmark` on points of the skeleton.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/root.mjs';

const out = resolve(process.argv[2] ?? join(root, '.cache/anatomy'));

const load = async (path) => (await runnerImport(join(root, 'src/anatomy', path))).module;

const { posteriorPlate } = await load('posterior/posterior.ts');
const { lateralPlate } = await load('lateral/lateral.ts');
const { plateStyles } = await load('plate.styles.ts');

// A file has no shadow root, and shows the light colours.
const styles = plateStyles.cssText.split('@supports')[0].replace('.root', ':root');
const rules = plateStyles.cssText.slice(plateStyles.cssText.indexOf('.plate {'));

const plates = {
  'posterior.svg': { ...posteriorPlate(), ...(await load('posterior/landmarks.ts')) },
  'lateral-standing.svg': { ...lateralPlate(0), ...(await load('lateral/landmarks.ts')) },
  'lateral-sitting.svg': { ...lateralPlate(90), landmarks: {} },
};

mkdirSync(out, { recursive: true });
for (const [name, plate] of Object.entries(plates)) {
  writeFileSync(join(out, name), svgOf(plate));
  console.log(join(out, name));
}

function svgOf({ box, items, landmarks }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">
<style>${styles}${rules}</style>
<g class="plate">
${items.filter(isInMuscles).map(itemOf).join('\n')}
</g>
${Object.entries(landmarks).map(landmarkOf).join('\n')}
</svg>
`;
}

function isInMuscles({ layers }) {
  return layers.includes('muscles');
}

/** Only the outline of a structure is measured; the ink on it is not. */
function itemOf({ id, outline, marks }) {
  const paths = marks.map(({ kind, path }) => {
    const isMeasured = id && path === outline && !kind.endsWith('edge');
    return `<path class="${kind}" d="${path}"${isMeasured ? '' : ' data-ignore=""'}/>`;
  });
  return id ? `<g data-structure="${id}">${paths.join('')}</g>` : paths.join('');
}

function landmarkOf([name, { x, y }]) {
  return `<circle data-landmark="${name}" cx="${x}" cy="${y}" r="1" fill="none"/>`;
}
