import { expect } from '@open-wc/testing';
import { Store } from '../../../src/kit/device/store.js';
import { warningsOf } from '../../support/warnings.js';

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

  it('keeps data in memory when the storage is full, and stores again once there is room', () => {
    const store = open();
    store.write({ done: 1 });
    const makeRoom = fillStorage();
    store.write({ done: 3 });
    expect(store.denied).to.equal(true);
    expect(store.read()?.done).to.equal(3);
    expect(open().denied).to.equal(true);
    makeRoom();
    store.write({ done: 4 });
    expect(store.denied).to.equal(false);
    expect(localStorage.getItem(KEY)).to.contain('4');
    expect(open().read()?.done).to.equal(4);
  });

  it('does not call storage denied before something could not be stored', () => {
    const allow = denyStorage(() => new DOMException('no', 'SecurityError'));
    expect(open().read()).to.equal(undefined);
    expect(open().denied).to.equal(false);
    allow();
  });

  it('forgets in every store of the page what one of them erases', () => {
    const one = open();
    const other = open();
    one.write({ done: 3 });
    expect(other.read()?.done).to.equal(3);
    one.erase();
    expect(other.read()).to.equal(undefined);
    expect(other.denied).to.equal(false);
  });

  it('tells of unreadable data after a reload, too, and erases it alone', () => {
    localStorage.setItem(`${KEY}-unreadable`, 'of last week');
    const store = open();
    expect(store.unreadable).to.equal(true);
    expect(store.setAside).to.equal('of last week');
    store.write({ done: 3 });
    store.eraseSetAside();
    expect(store.unreadable).to.equal(false);
    expect(localStorage.getItem(`${KEY}-unreadable`)).to.equal(null);
    expect(store.read()?.done).to.equal(3);
  });

  it('sets aside beside what was set aside before, not in place of it', async () => {
    localStorage.setItem(`${KEY}-unreadable`, 'first');
    localStorage.setItem(KEY, 'second');
    await warningsOf(() => open().read());
    expect(open().setAside).to.equal('first\nsecond');
  });

  it('does not write over what it cannot set aside, until that is erased', async () => {
    localStorage.setItem(KEY, 'nonsense');
    const makeRoom = fillStorage();
    const store = open();
    await warningsOf(() => {
      expect(store.read()).to.equal(undefined);
      store.write({ done: 3 });
    });
    expect(localStorage.getItem(KEY)).to.equal('nonsense');
    expect(store.setAside).to.equal('nonsense');
    expect(store.denied).to.equal(true);
    expect(store.read()?.done).to.equal(3);
    makeRoom();
    store.eraseSetAside();
    store.write({ done: 4 });
    expect(store.denied).to.equal(false);
    expect(store.unreadable).to.equal(false);
    expect(localStorage.getItem(KEY)).to.contain('4');
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
    inOtherTab(`${KEY}-unreadable`);
    expect(changes).to.equal(3);
    stop();
    inOtherTab(KEY);
    expect(changes).to.equal(3);
  });

  it('follows the other stores of its key on this page, and not itself', () => {
    const store = open();
    let changes = 0;
    const stop = store.follow(() => (changes += 1));
    store.write({ done: 1 });
    store.erase();
    expect(changes).to.equal(0);
    open().write({ done: 2 });
    expect(changes).to.equal(1);
    open().erase();
    expect(changes).to.equal(2);
    open(1, 'session').write({ done: 1 });
    new Store<Plan>({ key: 'other', version: 1, area: 'local', validate }).erase();
    expect(changes).to.equal(2);
    stop();
    open().write({ done: 2 });
    expect(changes).to.equal(2);
  });

  it('follows what happened while the page was away', () => {
    const store = open();
    let changes = 0;
    const stop = store.follow(() => (changes += 1));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(changes).to.equal(1);
    stop();
  });

  it('believes another tab rather than its own memory', () => {
    const makeRoom = fillStorage();
    const store = open();
    const stop = store.follow(() => undefined);
    store.write({ done: 3 });
    makeRoom();
    inOtherTab(KEY);
    expect(store.read()).to.equal(undefined);
    expect(store.denied).to.equal(false);
    stop();
  });
});

function inOtherTab(key: string | null): void {
  window.dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
}

/** Returns a function that makes room again. */
function fillStorage(): () => void {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return () => (Storage.prototype.setItem = setItem);
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
