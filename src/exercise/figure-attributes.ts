import { personNames } from '../figure/index.js';
import { choice } from '../kit/element/declare.js';

/** How the figure looks. */
export const figureAttributes = {
  /**
   * Who is drawn: `maya`, slender, with a bun; `omar`, with short hair and a beard; `leila`, with a
   * head scarf, leggings and long sleeves; `frank`, broad, 60, with a grey beard; `ruth`, broad, 65,
   * with grey hair and leggings. `cast` is all of them: one for each family of exercises.
   */
  figure: choice(['cast', ...personNames], { fallback: 'cast' }),
  /** Hair of the figure, in place of each person’s own. A head scarf stays. */
  hair: choice(['bun', 'short']),
  /** Build of the figure, in place of each person’s own. */
  build: choice(['slender', 'broad']),
};
