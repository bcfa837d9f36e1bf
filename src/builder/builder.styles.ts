import { adjustStyles } from './styles/adjust.styles.js';
import { chooseStyles } from './styles/choose.styles.js';
import { codeStyles } from './styles/code.styles.js';
import { fieldsStyles } from './styles/fields.styles.js';
import { layoutStyles } from './styles/layout.styles.js';
import { pageStyles } from './styles/page.styles.js';
import { seeStyles } from './styles/see.styles.js';

/** Of the builder, in the order in which they count. */
export const builderStyles = [
  pageStyles,
  fieldsStyles,
  chooseStyles,
  seeStyles,
  adjustStyles,
  codeStyles,
  layoutStyles,
];
