import { html, type TemplateResult } from 'lit';
import { renderPainMatrix } from './pain-matrix.js';
import { getHelp } from '../content/pain.js';
import { msg } from '../kit/language/msg.js';
import { renderStatement } from '../kit/view/statements.js';
import type { FoldHeading, Folds } from '../kit/view/folds.js';

/** What to do by pain and by the next morning; the stretches have a stricter rule, without it. */
export const renderNextTime = (folds: Folds, heading: FoldHeading): TemplateResult =>
  folds.render(
    'hurts',
    msg('What if it hurts?'),
    heading,
    html`${renderPainMatrix()} ${renderStatement(getHelp)}`,
  );
