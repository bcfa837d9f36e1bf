import { render } from 'lit';
// The file of the kind, by an alias of the bundler.
// @ts-expect-error: it has no declaration.
import { sheets as untyped } from 'the-kind';
import type { Sheet, Sheets } from './sheet.js';

const sheets = untyped as Sheets;
let all: readonly Sheet[] = [];

const frames = (count: number): Promise<void> =>
  new Promise((done) => {
    const next = (left: number) => (left ? requestAnimationFrame(() => next(left - 1)) : done());
    next(count);
  });

Object.assign(globalThis, {
  sheetsOf(words: readonly string[]) {
    all = sheets(words);
    return all.map(({ name, width, media = 'screen' }) => ({ name, width, media }));
  },
  async show(wanted: string) {
    const { body, fonts } = globalThis.document;
    body.style.cssText = 'margin: 16px; font: 16px system-ui; color-scheme: light dark';
    render(all.find(({ name }) => name === wanted)?.content(), body);
    await fonts.ready;
    await frames(4);
  },
});
