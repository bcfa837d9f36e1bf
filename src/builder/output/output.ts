import { frameOf } from './frame.js';
import { htmlOf } from './html.js';
import { linkOf } from './link.js';
import type { Piece } from './piece.js';
import { reactOf } from './react.js';
import { vueOf } from './vue.js';
import { blockOf, shortcodeOf } from './wordpress.js';

const MAKERS = {
  html: htmlOf,
  block: blockOf,
  wordpress: shortcodeOf,
  link: linkOf,
  frame: frameOf,
  react: reactOf,
  vue: vueOf,
};

export type Form = keyof typeof MAKERS;

export const FORMS = Object.keys(MAKERS) as readonly Form[];

/** What is copied. */
export const outputOf = (form: Form, piece: Piece): string => MAKERS[form](piece);
