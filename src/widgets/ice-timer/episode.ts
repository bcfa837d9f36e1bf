import { dayAfter } from './midnight.js';

interface EpisodeInput {
  /** Wall times of all icings that are known, in order. */
  readonly icings: readonly number[];
  readonly now: number;
  /** Days of the plan. */
  readonly days: number;
}

/**
 * The icings of the episode that is under way. It lasts for the days of the plan and one more: an
 * icing after that begins another, and until then there is none.
 */
export function icingsOfEpisode({ icings, now, days }: EpisodeInput): readonly number[] {
  // Further ahead nothing can be ticked: then the device's clock was wrong, or is.
  const known = icings.filter((time) => time < dayAfter(now, days));
  const endOf = (first: number): number => dayAfter(first, days + 1);
  let first = known[0] ?? now;
  for (const time of known) if (time >= endOf(first)) first = time;
  return now < endOf(first) ? known.filter((time) => time >= first) : [];
}
