import { expect, waitUntil } from '@open-wc/testing';
import type { Guide } from '../../stories/docs/guide.js';
import '../../stories/docs/parts-picture.js';
import { tags } from '../support/every-widget.js';
import { storyFiles } from '../support/story-files.js';

const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
}

const partsOf = (tag: string) =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)
    ?.cssParts ?? [];

for (const tag of tags) {
  describe(`the page of ${tag} in Storybook`, () => {
    const file = storyFiles[`${tag.replace('pht-', '')}.stories.ts`];

    it('says when to use it and when not, and what keys and screen readers do', async () => {
      const { guide } = (await file?.())?.default.parameters ?? {};
      const { use, not, keyboard, screenReader } = guide as Guide;
      for (const texts of [use, not, keyboard, screenReader]) {
        expect(texts).not.to.be.empty;
        for (const text of texts) expect(text).to.match(/^.+\.$/);
      }
    });

    it('marks where its parts are, and names the others', async () => {
      const args = (await file?.())?.default.args ?? {};
      const picture = document.createElement('story-parts');
      const parts = partsOf(tag);
      document.body.append(Object.assign(picture, { tag, args, parts }));
      const find = (selector: string) => [...picture.shadowRoot!.querySelectorAll(selector)];
      await waitUntil(() => find('.mark').length > 0, 'No part is marked.', { timeout: 10_000 });
      const numbers = find('.mark').map(({ textContent }) => textContent.trim());
      expect(find('li .number').map(({ textContent }) => textContent)).to.eql(numbers);
      const names = find('li code').map(({ textContent }) => textContent);
      expect(names).to.have.members(parts.map(({ name }) => name));
      const whole = picture.shadowRoot!.querySelector('.picture')!.getBoundingClientRect();
      for (const mark of find('.mark')) {
        const { left, right } = mark.getBoundingClientRect();
        expect(left).to.be.at.least(whole.left - 1);
        expect(right).to.be.at.most(whole.right + 1);
      }
      picture.remove();
    });
  });
}
