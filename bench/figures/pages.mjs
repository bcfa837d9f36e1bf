import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ours } from '../candidates.mjs';
import { page as pageOf } from '../pages.mjs';
import { withServer } from '../server.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { gifsOf } from './gifs.mjs';
import { lottieOf } from './lottie.mjs';
import { playCards } from './playing.mjs';
import { readScenes } from './scenes.mjs';

const { figureNames } = (await runnerImport(join(root, 'src/figure/names.ts'))).module;

export const COUNT = figureNames.length;

/** All figures on one screen: each article is a slot that is scrolled to its picture. */
const slots = `<style>
  body { margin: 4px }
  h1 { display: none }
  main { display: grid; grid-template-columns: repeat(5, 1fr); gap: 4px }
  article { block-size: 180px; overflow: hidden }
</style>`;

const look = `<style>
  .picture { display: block; inline-size: 100%; max-inline-size: 600px; aspect-ratio: 3 / 2 }
</style>`;
// A peer's figure is loaded when it is near the screen, as a careful webmaster would have it.
const playLottie = `const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    near.unobserve(target);
    lottie.loadAnimation({ container: target, renderer: 'svg', path: target.dataset.path });
  }
}, { rootMargin: '1000px' });
for (const picture of document.querySelectorAll('.picture')) near.observe(picture);
`;

const cards = figureNames
  .map((name) => `<article><pht-exercise-card exercise="${name}"></pht-exercise-card></article>`)
  .join('\n');

/** The same page three times, to read and with all figures on one screen; `files` serve it. */
export async function makePages(browser) {
  const { scenes, gifs } = await readOurs(browser);
  const text = (pictureOf) => main(scenes.map((scene) => articleOf(scene, pictureOf(scene))));
  const candidates = [
    {
      name: 'pht-exercise-card',
      head: ours('exercise-card'),
      body: main([cards]),
      tag: 'pht-exercise-card',
      part: '[part~="illustration"] svg',
      isOurs: true,
    },
    {
      name: 'lottie-web light',
      head:
        `${look}<script defer src="/lottie/lottie_light.min.js"></script>` +
        '<script defer src="/play.js"></script>',
      body: text(({ name }) => `<div class="picture" data-path="/${name}.json"></div>`),
      tag: 'main',
      part: '.picture svg path',
    },
    {
      name: 'GIF',
      head: look,
      body: text(
        ({ name }) => `<img class="picture" loading="lazy" alt="Drawing" src="/${name}.gif">`,
      ),
      tag: 'main',
      part: 'img.picture',
    },
  ].map((candidate, index) => ({
    ...candidate,
    path: `/read/${index}`,
    slotsPath: `/all/${index}`,
  }));
  return { candidates, files: filesOf(candidates, scenes, gifs) };
}

function filesOf(candidates, scenes, gifs) {
  const files = { '/play.js': playLottie };
  const asWide = `<style>.picture { max-inline-size: ${scenes[0].wide}px }</style>`;
  for (const { path, slotsPath, head, body } of candidates) {
    files[path] = pageOf(head, body);
    files[slotsPath] = pageOf(head + slots + asWide, body);
  }
  scenes.forEach((scene, index) => {
    files[`/${scene.name}.json`] = lottieOf(scene);
    files[`/${scene.name}.gif`] = gifs[index];
  });
  return files;
}

async function readOurs(browser) {
  const path = '/cards';
  const pages = { [path]: pageOf(ours('exercise-card') + slots, main([cards])) };
  return withServer(pages, async (origin) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(origin + path);
    await playCards(page, COUNT);
    const scenes = await readScenes(page);
    const gifs = await gifsOf(page, scenes);
    await context.close();
    return { scenes, gifs };
  });
}

const main = (content) => `<main>${content.join('\n')}</main>`;

/** What our card says, as plain text around the picture. */
const articleOf = ({ words: [name, purpose, ...rest] }, picture) =>
  `<article><h2>${html(name)}</h2><p>${html(purpose)}</p>${picture}` +
  `${rest.map((line) => `<p>${html(line)}</p>`).join('')}</article>`;

const html = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
