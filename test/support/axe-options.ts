import type { RunOptions } from 'axe-core';

/** What every story is checked for, in Storybook's panel and in the tests. */
export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // AAA, and the only rule of it that a program can decide: text has 7:1.
    'color-contrast-enhanced': { enabled: true },
    // 4.5:1, which whatever has 7:1 has, too.
    'color-contrast': { enabled: false },
    // A story is a part of a page: its landmarks and its first heading are the host's.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};
