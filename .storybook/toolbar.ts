import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directionOf, languages, SOURCE_LOCALE } from '../src/kit/language/languages.js';
import { PSEUDO_LOCALE } from '../test/support/pseudo-locale.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Icon = 'globe' | 'mirror' | 'grow' | 'transfer';

const AS_STORY = 'story';
const AUTO = 'auto';

const choice = (title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

export const globalTypes: GlobalTypes = {
  locale: choice('Language', 'globe', {
    ...Object.fromEntries(languages.map(({ tag, name }) => [tag, name])),
    [PSEUDO_LOCALE]: 'Long text (made up)',
  }),
  theme: choice('Theme', 'mirror', {
    [AUTO]: 'Theme: auto',
    light: 'Light',
    dark: 'Dark',
  }),
  width: choice('Width', 'grow', {
    [AS_STORY]: 'Width: as the story',
    '320px': '320 px',
    '375px': '375 px',
    '560px': '560 px',
    '760px': '760 px',
    '900px': '900 px',
    auto: 'Full width',
  }),
  direction: choice('Direction', 'transfer', {
    language: 'Direction: as the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
};

export const initialGlobals = {
  locale: SOURCE_LOCALE as string,
  theme: AUTO,
  width: AS_STORY,
  direction: 'language',
};

type Globals = typeof initialGlobals;

/** Shows a story on a page as the toolbar says: a part of the page with language and scheme. */
export const onPage: Decorator = (story, context) => {
  const { locale, theme, width, direction } = context.globals as Globals;
  const look = [
    'color-scheme: var(--story-scheme, light dark)',
    ...(theme === AUTO ? [] : [`--story-scheme: ${theme}`]),
    ...(width === AS_STORY ? [] : [`--story-width: ${width}`]),
    'inline-size: var(--story-width, auto)',
  ].join(';');
  return html`<div
    class="story-page"
    .style=${look}
    lang=${locale}
    dir=${direction === 'language' ? directionOf(locale) : direction}
  >
    ${story()}
  </div>`;
};
