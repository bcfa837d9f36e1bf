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

const shoelaceRival = {
  name: 'sl-details, autoloader',
  ...shoelaceDetails,
  head: shoelace('shoelace-autoloader.js'),
};
const webAwesomeRival = {
  name: 'wa-details, loader',
  ...webAwesomeDetails,
  head: webAwesome('webawesome.loader.js'),
};
/** What our times are held against. */
const rivals = [shoelaceRival, webAwesomeRival];

// `most`: shares of the time of rivals, by their tag. The peers cherry-picked are there to be seen.
const candidates = [
  {
    name: 'pht-ice-timer, lines of the README',
    ...iceTimer,
    head: ours('ice-timer'),
    most: { 'sl-details': 0.5, 'wa-details': 0.3 },
  },
  {
    name: 'pht-ice-timer, pht.js alone',
    ...iceTimer,
    head: ours(),
    most: { 'sl-details': 0.65 },
  },
  ...rivals,
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
  const times = ({ name }) => runs.get(name).map(({ shownAt }) => shownAt);
  const ratioOf = (candidate, rival) => median(times(candidate)) / median(times(rival));
  const cell = (candidate, rival) => {
    const ratio = ratioOf(candidate, rival).toFixed(2);
    const most = candidate.most?.[rival.tag];
    return most ? `${ratio} (≤ ${most})` : ratio;
  };
  return {
    title: 'Time until shown, in ms (1.6 Mbps, 150 ms latency, HTTP/2, brotli, cold cache)',
    rows: candidates.map((candidate) => ({
      element: candidate.name,
      median: median(times(candidate)).toFixed(0),
      spread: spread(times(candidate)),
      requests: median(runs.get(candidate.name).map(({ requests }) => requests)),
      'body kB': (median(runs.get(candidate.name).map(({ bytes }) => bytes)) / 1000).toFixed(1),
      ...Object.fromEntries(rivals.map((rival) => [`of ${rival.tag}`, cell(candidate, rival)])),
    })),
    notes: [
      `${rounds} runs each in turn, order reversed every other round, a fresh context each time.`,
      `Of: the share of the time of ${rivals.map(({ name }) => name).join(', and of ')}, the`,
      'documented installs; in brackets the goal.',
      "Cherry-picked: the element's own module by hand, the peers' way for one known element.",
    ],
    missed: candidates.flatMap((candidate) =>
      rivals
        .filter((rival) => ratioOf(candidate, rival) > candidate.most?.[rival.tag])
        .map(
          (rival) =>
            `${candidate.name} takes ${ratioOf(candidate, rival).toFixed(2)} of the time of ` +
            `${rival.name}, goal ${candidate.most[rival.tag]}`,
        ),
    ),
  };
}
