// Loaded by poster.mjs, through Vite: it reads the source.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { plateStyles } from '../../src/anatomy/plate.styles.js';
import { lead, title } from '../../src/content/care-guide.js';
import { figureStyles } from '../../src/figure/index.js';
import { inLocale } from '../../src/kit/language/locale.js';
import { tokenStyles } from '../../src/kit/styles/tokens.styles.js';
import { renderPoster } from '../../src/poster/poster.js';
import { illustrationStyles } from '../../src/widgets/symptom-guide/illustration.styles.js';
import { html } from './fallbacks.mjs';
import { languages } from './page-texts.mjs';

export { languages };

/** What drawings need of styles; the poster's own come after them. */
export const drawingStyles = [tokenStyles, plateStyles, figureStyles, illustrationStyles]
  .flat()
  .map(({ cssText }) => cssText)
  .join('\n');

/** Title, lead and body of the poster in a language, as HTML. */
export const poster = (locale) =>
  inLocale(locale, () => ({
    title: html(title),
    lead: html(lead),
    body: withoutMarks(collectResultSync(render(renderPoster(locale)))),
  }));

/** Lit marks what it would change later; nothing of a poster changes. */
const withoutMarks = (markup) =>
  markup
    .replaceAll(/<!--\/?lit-[^>]*-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(?<=<[^>]*)>/g, '>');
