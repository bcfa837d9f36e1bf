/**
 * Code for what scripts share under a name of the page, as `shared()` in
 * src/kit/element/unclobbered.ts has it: an element or a frame of that name does not count.
 */
export const shared = (name) =>
  `(Object.hasOwn(self,"${name}")&&self.${name}||(self.${name}={}))`;
