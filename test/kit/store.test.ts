import { expect } from '@open-wc/testing';
import { Store } from '../../src/kit/store.js';
import { warningsOf } from '../support/warnings.js';

interface Plan {
  readonly done: number;
}

const KEY = 'pht-test';

const validate = (data: unknown): Plan | undefined =>
  typeof (data as Partial<Plan> | null)?.done === 'number' ? (data as Plan) : undefined;

const open = (version = 1, area: 'local' | 'session' = 'local') =>
  new Store<Plan>({ key: 'test', version, area, validate });

describe('store', () => {
  afterEach(() => {
    open().erase();
    open(1, 'session').erase();
  });

  it('knows nothing at first, and stores nothing by itself', () => {
    expect(open().read()).to.equal(undefined);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('keeps what is written, for the next page too', () => {
    open().write({ done: 3 });
    expect(open().read()?.done).to.equal(3);
  });

  it('keeps the data of a tab apart from that of the device', () => {
    open(1, 'session').write({ done: 3 });
    expect(open(1, 'local').read()).to.equal(undefined);
    expect(open(1, 'session').read()?.done).to.equal(3);
  });

  it('erases all of it', async () => {
    localStorage.setItem(KEY, 'not to be read');
    await warningsOf(() => open().read());
    expect(open().unreadable).to.equal(true);
    open().write({ done: 3 });
    open().erase();
    expect(open().unreadable).to.equal(false);
    expect(open().read()).to.equal(undefined);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('pht-'))).to.have.length(0);
  });

  for (const [what, text] of Object.entries({
    'text that is no JSON': '{"version":1,',
    'JSON of another kind': 'null',
    'data of another version': '{"version":2,"data":{"done":3}}',
    'data of another form': '{"version":1,"data":{"done":"three"}}',
  })) {
    it(`moves ${what} aside, and says so`, async () => {
      localStorage.setItem(KEY, text);
      const store = open();
      const warnings = await warningsOf(() => {
        expect(store.read()).to.equal(undefined);
      });
      expect(warnings.join()).to.contain(KEY);
      expect(store.unreadable).to.equal(true);
      expect(localStorage.getItem(`${KEY}-unreadable`)).to.equal(text);
      expect(localStorage.getItem(KEY)).to.equal(null);
    });
  }

  it('works on after unreadable data', async () => {
    localStorage.setItem(KEY, 'nonsense');
    const store = open();
    await warningsOf(() => store.read());
    store.write({ done: 1 });
    expect(store.read()?.done).to.equal(1);
  });

  it('keeps data in memory when the browser refuses to store, and says that it was denied', () => {
    const allow = denyStorage(() => new DOMException('no', 'SecurityError'));
    const store = open();
    store.write({ done: 3 });
    expect(store.denied).to.equal(true);
    expect(store.read()?.done).to.equal(3);
    store.erase();
    expect(store.read()).to.equal(undefined);
    allow();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('keeps data in memory when the storage is full', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = open();
    store.write({ done: 3 });
    Storage.prototype.setItem = setItem;
    expect(store.denied).to.equal(true);
    expect(store.read()?.done).to.equal(3);
    store.erase();
  });

  it('follows what another tab writes, until it is told to stop', () => {
    const store = open();
    let changes = 0;
    const stop = store.follow(() => (changes += 1));
    inOtherTab(KEY);
    inOtherTab('somebody-elses');
    expect(changes).to.equal(1);
    // The other tab has erased everything.
    inOtherTab(null);
    expect(changes).to.equal(2);
    stop();
    inOtherTab(KEY);
    expect(changes).to.equal(2);
  });
});

function inOtherTab(key: string | null): void {
  window.dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
}

/** As in a sandboxed iframe, where even to look at the storage throws. */
function denyStorage(error: () => Error): () => void {
  const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw error();
    },
  });
  return () => Object.defineProperty(window, 'localStorage', original);
}
