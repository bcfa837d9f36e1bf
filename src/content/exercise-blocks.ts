import { heading, paragraph, type Block } from './blocks.js';
import { exercises } from './exercises.js';

/** Every exercise, in the fallback of a widget that shows them. */
export const exerciseBlocks = (): readonly Block[] =>
  exercises.flatMap(({ name, steps, caution }) => [
    heading(name),
    paragraph(...steps),
    paragraph(caution.title, ...caution.items),
  ]);
