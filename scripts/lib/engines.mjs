// What the tests look at in which engine: the steps run it, and the table in the README is made of it.
const EVERYWHERE = ['chromium', 'firefox', 'webkit'];

export const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** With `files`, tests that Web Test Runner runs in a page; the others are in test/hosts/. */
export const areas = [
  {
    what: 'What each widget does and tells the page',
    files: [
      'test/widgets/*/**/*.test.ts',
      'test/widgets/!(agreement|fuzz|long-values|odd-values).test.ts',
      'test/care/**/*.test.ts',
    ],
    engines: EVERYWHERE,
  },
  {
    what: 'Languages, attributes, storage, clocks, themes',
    files: ['test/kit/!(styles)/*.test.ts', 'test/kit/styles/theme.test.ts'],
    engines: EVERYWHERE,
  },
  {
    what: 'Host pages: strict policies, hostile styles, every form and language',
    files: ['test/{builder,embed,pages}/**/*.test.ts'],
    engines: EVERYWHERE,
  },
  {
    what: 'What the widgets say to the same patient, and whether they agree',
    files: ['test/widgets/agreement.test.ts'],
    engines: ['chromium'],
  },
  {
    what: 'Attributes of a megabyte or of any kind, thousands of changes by chance',
    files: ['test/widgets/{fuzz,long-values,odd-values}.test.ts'],
    engines: ['chromium'],
  },
  { what: 'Sheets that are printed', engines: ['chromium', 'firefox'] },
  {
    what: 'Forced colors, and what else the system prefers',
    files: ['test/kit/styles/forced-colors.test.ts'],
    engines: ['chromium'],
  },
  {
    what: 'Drawings; every story, with axe and in many sizes',
    files: ['test/{anatomy,figure,stories}/**/*.test.ts'],
    engines: ['chromium'],
  },
  {
    what: 'Host pages with old libraries, editors, failing networks',
    engines: ['chromium'],
  },
];

export const runsIn = ({ engines }, engine) => engines.includes(engine);

/** For Web Test Runner: all there are, or what runs in all of these engines. */
export function filesOf(engines) {
  if (engines.join() === 'chromium') return ['test/**/*.test.ts', '!**/node_modules/**'];
  return areas
    .filter((area) => area.files && engines.every((engine) => runsIn(area, engine)))
    .flatMap(({ files }) => files);
}
