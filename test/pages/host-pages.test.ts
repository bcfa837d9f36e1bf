import { expect } from '@open-wc/testing';
import { closeHosts, contentOf, openHost } from './frame.js';
import { deeds } from './patient.js';

const pages = {
  plain: 'a plain page',
  strict: 'a strict policy with Trusted Types',
  'strict-es': 'a strict policy, in Spanish',
  'strict-ar': 'a strict policy, in Arabic',
  nonce: 'a policy of nonces',
  'mixed-forms': 'tags, boxes and links',
  reset: 'a reset of everything',
  'empty-hidden': 'empty elements hidden',
  'small-root': 'a root font of 62.5 %',
};

describe('host page', () => {
  afterEach(closeHosts);

  for (const [name, what] of Object.entries(pages)) {
    it(`with ${what}: every widget works, and nothing is reported`, async () => {
      const { page, problems } = await openHost(name);
      for (const act of Object.values(deeds)) await act(page);
      const [, lang] = /^strict-(.+)/.exec(name) ?? [];
      if (lang) await expectSpoken(page, lang);
      expect(problems).to.deep.equal([]);
    });
  }
});

/** By every widget, in its direction. */
async function expectSpoken(page: Document, lang: string): Promise<void> {
  for (const tag of Object.keys(deeds)) {
    const root = (await contentOf(page, tag)).querySelector<HTMLElement>('.root')!;
    expect(root.lang, tag).to.equal(lang);
    const { direction } = getComputedStyle(root);
    expect(direction, tag).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
  }
}
