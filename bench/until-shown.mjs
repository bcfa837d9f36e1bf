import {
  iceTimer,
  ours,
  shoelace,
  shoelaceCard,
  shoelaceDetails,
  webAwesome,
  webAwesomeDetails,
} from './candidates.mjs';
import { load } from './load.mjs';
import { pagesOf } from './pages.mjs';
import { withServer } from './server.mjs';
import { median, orderOfRound, spread } from './statistics.mjs';

const GOAL = 0.5;

// `goal`: held against the faster `rival`. The others are there to be seen.
const candidates = [
  { name: 'pht-ice-timer, ice-timer.js', ...iceTimer, head: ours('ice-timer.js'), goal: true },
  { name: 'pht-ice-timer, pht.js', ...iceTimer, head: ours('pht.js'), goal: true },
  {
    name: 'sl-details, autoloader',
    ...shoelaceDetails,
    head: shoelace('shoelace-autoloader.js'),
    rival: true,
  },
  {
    name: 'wa-details, loader',
    ...webAwesomeDetails,
    head: webAwesome('webawesome.loader.js'),
    rival: true,
  },
  { name: 'sl-card, autoloader', ...shoelaceCard, head: shoelace('shoelace-autoloader.js') },
  {
    name: 'sl-details, cherry-picked',
    ...shoelaceDetails,
    head: shoelace('components/details/details.js'),
  },
  {
    name: 'wa-details, cherry-picked',
    ...webAwesomeDetails,
    head: webAwesome('components/details/details.js'),
  },
].map((candidate, index) => ({ ...candidate, body: candidate.html, path: `/page/${index}` }));

export async function untilShown({ browser, rounds }) {
  const runs = new Map(candidates.map(({ name }) => [name, []]));
  await withServer(pagesOf(candidates), async (origin) => {
    // Round 0 is not counted: it lets the server compress each file once.
    for (let round = 0; round <= rounds; round += 1) {
      for (const candidate of orderOfRound(candidates, round)) {
        const run = await load(browser, origin, candidate);
        if (round > 0) runs.get(candidate.name).push(run);
      }
    }
  });
  return report(runs, rounds);
}

function report(runs, rounds) {
  const times = (name) => runs.get(name).map(({ shownAt }) => shownAt);
  const timeOf = ({ name }) => median(times(name));
  const rival = candidates
    .filter((candidate) => candidate.rival)
    .reduce((best, candidate) => (timeOf(candidate) < timeOf(best) ? candidate : best));
  const ratioOf = (candidate) => timeOf(candidate) / timeOf(rival);
  return {
    title: 'Time until shown, in ms (1.6 Mbps, 150 ms latency, HTTP/2, brotli, cold cache)',
    rows: candidates.map((candidate) => ({
      element: candidate.name,
      median: timeOf(candidate).toFixed(0),
      spread: spread(times(candidate.name)),
      requests: median(runs.get(candidate.name).map(({ requests }) => requests)),
      'body kB': (median(runs.get(candidate.name).map(({ bytes }) => bytes)) / 1000).toFixed(1),
      [`of ${rival.tag}`]: ratioOf(candidate).toFixed(2),
      goal: candidate.goal ? `≤ ${GOAL}` : '–',
    })),
    notes: [
      `${rounds} runs each in turn, order reversed every other round, a fresh context each time.`,
      `The goal is held against ${rival.name}, the faster of the two documented installs.`,
      "Cherry-picked: the element's own module by hand, the peers' way for one known element.",
    ],
    missed: candidates
      .filter((candidate) => candidate.goal && ratioOf(candidate) > GOAL)
      .map(
        (candidate) =>
          `${candidate.name} takes ${ratioOf(candidate).toFixed(2)} of the time of ` +
          `${rival.name}, goal ${GOAL}`,
      ),
  };
}
