// Libraries that change the built-in objects of the page or take its scripts over.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { PROTOTYPE_FILE } from '../../scripts/lib/debian.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { expectClean, openHost, pageOf, snippet } from './host.mjs';
import { expectWidgetsWork, own } from './widgets.mjs';

const MOOTOOLS_FILE = join(root, 'node_modules/mootools/lib/mootools-core-1.5.2-server.js');

// What Prototype 1.7 and MooTools do to the built-in objects, in one.
const OLD_LIBRARY = `
Array.from = function (things) {
  if (!things) return [];
  if ('toArray' in Object(things)) return things.toArray();
  var length = things.length || 0, results = new Array(length);
  while (length--) results[length] = things[length];
  return results;
};
Function.prototype.bind = function (context) {
  var method = this;
  return function () { return method.apply(context, arguments); };
};
Array.prototype.toJSON = function () { return '[old]'; };
Array.prototype.each = Array.prototype.forEach;
Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
Array.prototype.find = Array.prototype.detect = function (test) {
  for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i];
};
Array.prototype.entries = Array.prototype.toArray = function () { return [].concat(this); };
Array.prototype.include = Array.prototype.contains = function (x) { return this.indexOf(x) >= 0; };
Object.prototype.extended = function () {};
String.prototype.sub = function () { return 'sub'; };
Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
window.$ = window.$$ = function (id) { return document.getElementById(id); };
document.getElementsByClassName = function () { return []; };
`;

// What Sugar adds when it extends all, in one: each name is an option of a listener, or of a
// property's description.
const ADDITIONS = `
for (const name of ['once', 'passive', 'capture', 'signal', 'lock', 'throttle']) {
  Function.prototype[name] = function () { return this; };
}
for (const name of ['get', 'set', 'keys', 'values', 'size', 'isEmpty']) {
  const description = Object.create(null);
  description.value = function () {};
  Object.defineProperty(Object.prototype, name, description);
}
`;

const LOADER = `
window.define = function () { throw new Error('the script was taken for a module'); };
window.define.amd = {};
window.require = window.define;
window.exports = {};
window.module = { exports: window.exports };
`;

const scripts = {
  'a library that replaces built-in methods': OLD_LIBRARY,
  'a library that adds to functions and objects': ADDITIONS,
  'a module loader with define.amd': LOADER,
  MooTools: readFileSync(MOOTOOLS_FILE),
};

for (const [name, script] of Object.entries(scripts)) {
  it(`${name}: the widgets work`, (t) => expectWorksAfter(t, script));
}

it('Prototype: the widgets work', (t) => {
  assert.ok(existsSync(PROTOTYPE_FILE), `${PROTOTYPE_FILE} is missing (libjs-prototype)`);
  return expectWorksAfter(t, readFileSync(PROTOTYPE_FILE));
});

async function expectWorksAfter(t, script) {
  const head = `<script src="/library.js"></script>${snippet}`;
  const host = await openHost(t, { html: pageOf({ head }), files: { '/library.js': script } });
  await expectWidgetsWork(host.page);
  const timer = own(host.page, 'pht-ice-timer');
  await timer.getByLabel('Keep my check marks on this device').check();
  await host.page.reload();
  await timer.locator('[part="pause"]').waitFor();
  assert.ok(await timer.getByLabel('Keep my check marks on this device').isChecked());
  expectClean(host);
}
