import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  addMessages,
  hasMessages,
  setMessageSource,
  type Messages,
} from '../../src/kit/language/locale.js';
import { messages as arabic } from '../../src/locales/ar.js';
import { messages as spanish } from '../../src/locales/es.js';
import { framed } from '../frame.js';

const meta: Meta = {
  title: 'Kit/Shown in English',
  beforeEach: () => {
    loseMessages();
    return findMessages;
  },
};
export default meta;

/** The file of a language did not load: English, and a sentence in the patient's language. */
export const Spanish: StoryObj = {
  render: () => framed(375, html`<pht-condition-types></pht-condition-types>`, { lang: 'es' }),
};

/** A page that runs right to left: the English text does not, the sentence does. */
export const Arabic: StoryObj = {
  render: () =>
    framed(375, html`<pht-condition-types></pht-condition-types>`, { lang: 'ar', dir: 'rtl' }),
};

function loseMessages(): void {
  const { phtMessages } = globalThis as { phtMessages?: { ar?: Messages; es?: Messages } };
  delete phtMessages?.ar;
  delete phtMessages?.es;
  setMessageSource({
    has: (locale) => hasMessages(locale),
    load: () => Promise.reject(new Error('This story has no message files.')),
  });
}

function findMessages(): void {
  addMessages('ar', arabic);
  addMessages('es', spanish);
}
