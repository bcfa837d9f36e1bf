/** What editors and slips of the pen set an attribute to. */
export const oddTexts = [
  '',
  ' ',
  '0',
  '-1',
  '2.5',
  '1e999',
  'NaN',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '٣',
  ',,, ,',
  '<b>x</b>',
  'x'.repeat(5000),
];

const unprintable = {
  toString() {
    throw new Error('No text');
  },
};

/** What frameworks set a property to. */
export const oddValues: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  2.5,
  NaN,
  Infinity,
  10n,
  Symbol('a symbol'),
  {},
  Object.create(null),
  unprintable,
  [],
  ['bridge-hold'],
  [null],
  [Symbol('in a list')],
  [unprintable],
  [Object.create(null)],
  new Date(NaN),
  new Map([['a', 1]]),
  () => 'bridge-hold',
  Map,
  revoked(),
];

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
