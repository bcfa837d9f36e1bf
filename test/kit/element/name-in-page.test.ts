import { expect, fixture, html } from '@open-wc/testing';
import { hasItsName, nameInPage } from '../../../src/kit/element/name-in-page.js';

const place = () => fixture<HTMLElement>(html`<main></main>`);

const add = (to: ParentNode & Node, id = ''): HTMLElement => {
  const element = document.createElement('x-named');
  element.id = id;
  to.appendChild(element);
  return element;
};

describe('the name of an element in its page', () => {
  it('is its id, or its number, and no other has it', async () => {
    const main = await place();
    const all = [add(main), add(main), add(main, 'mine'), add(main, 'mine')];
    const names = all.map(nameInPage);
    expect(names[2]).to.equal('mine');
    expect(new Set(names)).to.have.property('size', 4);
  });

  it('is the same for those of the next page', async () => {
    const build = async () => {
      const main = await place();
      const around = [document.createElement('x-around'), document.createElement('x-around')];
      main.append(...around);
      const roots = around.map((host) => host.attachShadow({ mode: 'open' }));
      const all = [main, ...roots, ...roots].map((root) => add(root));
      const names = all.map(nameInPage);
      main.remove();
      return names;
    };
    const names = await build();
    expect(new Set(names)).to.have.property('size', 5);
    expect(await build()).to.deep.equal(names);
  });

  it('stays, whatever becomes of its place, its number and its id', async () => {
    const main = await place();
    const [one, other] = [add(main), add(main)];
    const names = [one, other].map(nameInPage);
    main.prepend(other);
    one.id = 'one';
    add(main.attachShadow({ mode: 'open' })).after(one);
    expect([one, other].map(nameInPage)).to.deep.equal(names);
  });

  it('is for a copy another', async () => {
    const main = await place();
    const one = add(main, 'one');
    const name = nameInPage(one);
    const copy = one.cloneNode() as HTMLElement;
    main.prepend(copy);
    expect(nameInPage(copy)).not.to.equal(name);
    expect(hasItsName(one)).to.equal(true);
  });

  it('goes to one that comes when it has left the page', async () => {
    const main = await place();
    const one = add(main, 'one');
    const name = nameInPage(one);
    one.remove();
    const next = add(main, 'one');
    expect(nameInPage(next)).to.equal(name);
    expect(hasItsName(one)).to.equal(false);
    main.append(one);
    expect(nameInPage(one)).not.to.equal(name);
  });
});
