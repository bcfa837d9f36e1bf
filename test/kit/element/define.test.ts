import { expect } from '@open-wc/testing';
import { define } from '../../../src/kit/element/define.js';
import { version } from '../../../src/kit/element/version.js';
import { warningsOf } from '../../support/warnings.js';

const elementOf = (elementVersion: string): CustomElementConstructor =>
  class extends HTMLElement {
    static readonly version = elementVersion;
  };

describe('define', () => {
  it('registers a tag', () => {
    const first = elementOf(version);
    define('test-first', first);
    expect(document.createElement('test-first')).to.be.instanceOf(first);
  });

  it('keeps the first copy, silently when the second is of the same version', async () => {
    const first = elementOf(version);
    const warnings = await warningsOf(() => {
      define('test-same', first);
      define('test-same', elementOf(version));
    });
    expect(customElements.get('test-same')).to.equal(first);
    expect(warnings).to.have.length(0);
  });

  it('keeps a first copy of another version, and says so once with both versions', async () => {
    const tags = ['test-older', 'test-oldest'];
    for (const tag of tags) customElements.define(tag, elementOf('0.0.1'));
    const warnings = await warningsOf(() => {
      for (const tag of tags) define(tag, elementOf(version));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.1').and.to.contain(version);
  });

  it('never throws, also when the tag belongs to somebody else', () => {
    customElements.define('test-theirs', class extends HTMLElement {});
    expect(() => define('test-theirs', elementOf(version))).not.to.throw();
  });
});
