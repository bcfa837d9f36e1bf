import { expect } from '@open-wc/testing';
import { closeHosts, contentOf, openPage } from './frame.js';

const NAMES = ['index', 'guide', 'exercises', 'spanish', 'arabic'];
const PHONE = 375;

describe('the demo clinic', () => {
  afterEach(closeHosts);

  for (const name of NAMES) {
    it(`shows its widgets on a phone, and nothing is reported: ${name}`, async () => {
      const { page, problems } = await openPage(`/demo/${name}.html`, PHONE);
      const tags = new Set(widgetsIn(page).map(({ localName }) => localName));
      expect(tags.size).to.be.above(0);
      for (const tag of tags) {
        const content = await contentOf(page, tag);
        expect(content.querySelector('[part="title"], .title, button'), tag).to.exist;
      }
      expect(page.documentElement.scrollWidth).to.be.at.most(PHONE);
      expect(problems).to.deep.equal([]);
    });
  }
});

const widgetsIn = (page: Document): Element[] =>
  [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pht-'));
