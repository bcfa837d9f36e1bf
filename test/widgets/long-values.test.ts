import { expect } from '@open-wc/testing';
import type { PhtBase } from '../../src/kit/element/base.js';
import { tags } from '../support/every-widget.js';
import { all, boxOf, isShown, showWidget } from '../support/widget.js';
import { warningsOf } from '../support/warnings.js';

const LETTERS = 1_000_000;

const VALUES: Readonly<Record<string, string>> = {
  'one word': 'x'.repeat(LETTERS),
  'many words': Array.from({ length: LETTERS / 8 }, (_, index) => `w${index},`).join(''),
  'many spaces': ' '.repeat(LETTERS),
  'a number': '9'.repeat(LETTERS),
};

/** Without a cut, some of these take minutes. */
const MOST_TIME = 2000;

const attributesOf = (tag: string): string[] => [
  ...(customElements.get(tag) as unknown as typeof PhtBase).observedAttributes,
  'lang',
];

describe('values of a megabyte', () => {
  for (const tag of tags) {
    for (const [what, value] of Object.entries(VALUES)) {
      it(`${tag} takes ${what} for what does not fit, at once`, async () => {
        await warningsOf(async () => {
          const start = performance.now();
          const names = attributesOf(tag);
          const attributes = Object.fromEntries(names.map((name) => [name, value]));
          const widget = await showWidget(tag, 700, attributes);
          expect(isShown(boxOf(widget) ?? undefined)).to.equal(true);
          expect(performance.now() - start).to.be.below(MOST_TIME);
          for (const one of all(widget, '.debug mark'))
            expect(one.textContent.length).to.be.below(100);
        });
      });
    }
  }
});
