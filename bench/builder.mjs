// The snippet builder until a snippet can be copied, beside the demo page until its first widget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { load } from './load.mjs';
import { distFolder } from './places.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const MOST = 1.5;

const demo = {
  name: 'demo page, first widget',
  path: '/index.html',
  tag: 'pht-anatomy-diagram',
  part: '.frame',
};
const builder = {
  name: 'builder, “Copy”',
  path: '/dist/builder/index.html',
  tag: 'pht-builder',
  part: '.code .primary',
};
const candidates = [demo, builder];

const read = (...path) => readFileSync(join(...path), 'utf8');
const pages = {
  ...Object.fromEntries(
    ['index.html', 'reset.css', 'style.css', 'favicon.svg'].map((name) => [
      `/${name}`,
      read(root, 'demo', name),
    ]),
  ),
  ...Object.fromEntries(
    ['index.html', 'preview.html'].map((name) => [
      `/dist/builder/${name}`,
      read(distFolder, 'builder', name),
    ]),
  ),
};

export async function snippetBuilder({ browser, rounds }) {
  const runs = new Map(candidates.map(({ name }) => [name, []]));
  await withServer(pages, async (origin) => {
    // Round 0 is not counted: it lets the server compress each file once.
    for (let round = 0; round <= rounds; round += 1) {
      for (const candidate of orderOfRound(candidates, round)) {
        const { shownAt } = await load(browser, origin, candidate);
        if (round > 0) runs.get(candidate.name).push(shownAt);
      }
    }
  });
  const ratio = median(runs.get(builder.name)) / median(runs.get(demo.name));
  return {
    title: 'The builder, in ms (1.6 Mbps, 150 ms latency, HTTP/2, brotli, cold cache)',
    rows: candidates.map(({ name }) => ({
      page: name,
      median: median(runs.get(name)).toFixed(0),
      spread: spread(runs.get(name)),
    })),
    notes: [`${rounds} runs each in turn, a fresh context each time. Goal: ${MOST} of the demo.`],
    missed:
      ratio > MOST ? [`The builder takes ${ratio.toFixed(2)} of the demo, goal ${MOST}`] : [],
  };
}
