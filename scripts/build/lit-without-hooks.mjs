const HOOKS = [
  // What a polyfill or a hydration script would have put on the page.
  [/\b\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, 'undefined'],
  // The list from which Lit warns developers of several copies.
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g, 'undefined'],
  // What decorators would have written down; we declare properties by `static properties`.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata[^}]+\}/,
    '',
  ],
  // The functions that decorators would have added to each new element.
  [/static addInitializer\(\w+\)\{[^}]+\}/, ''],
  [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
  [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
];

/**
 * Vite plugin: takes Lit's hooks for polyfills, hydration, decorators and development out of the classic
 * scripts. The browsers we support need no polyfill, and the copy of Lit inside is private.
 */
export function litWithoutHooks() {
  const changed = new Set();
  return {
    name: 'pht-lit-without-hooks',
    transform(code, id) {
      const file = /\/(?:lit-html|lit-element|reactive-element)\.js$/.exec(id)?.[0];
      if (!file) return undefined;
      const rest = HOOKS.reduce((text, [hook, nothing]) => text.replace(hook, nothing), code);
      if (rest !== code) changed.add(file);
      return { code: rest, map: null };
    },
    buildEnd() {
      if (changed.size < 3) this.error(`Lit's hooks were found in ${[...changed]} only.`);
    },
  };
}
