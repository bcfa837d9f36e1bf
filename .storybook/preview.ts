import type { Decorator, Preview, StoryContext } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { define } from '../src/kit/element/define.js';
import { PhtBase } from '../src/kit/element/base.js';
import '../src/kit/language/messages-by-import.js';
import { element } from '../stories/element.js';
import { axeOptions } from '../test/support/axe-options.js';
import { describe, describeTokens, eventNames, extractArgTypes } from './arg-types.js';
import { DocsPage } from './docs-page.jsx';
import './preview.css';
import { globalTypes, initialGlobals, onPage } from './toolbar.js';

// Every widget: their folder is the list, its name the tag.
const modules = import.meta.glob<object>('../src/widgets/*/*.ts', { eager: true });
for (const [path, module] of Object.entries(modules)) {
  const [, name] = /\/([\w-]+)\/\1\.ts$/.exec(path) ?? [];
  const widget = Object.values(module).find(isElementClass);
  if (name && widget) define(`pht-${name}`, widget);
}

// The stories show what a page gets that says nothing, whatever the links of the documents.
document.head.append(
  Object.assign(document.createElement('meta'), { name: 'pht-match', content: 'none' }),
);

const listening = new WeakSet<EventTarget>();

/** Shows the widgets' events in the actions panel. */
const withEvents: Decorator = (story, { canvasElement }) => {
  if (!listening.has(canvasElement)) {
    listening.add(canvasElement);
    for (const name of eventNames) {
      canvasElement.addEventListener(name, (event) => {
        action(name)((event as CustomEvent<unknown>).detail);
      });
    }
  }
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withEvents, onPage],
  argTypesEnhancers: [describeTokens],
  // Stories give one to a widget that remembers; no page needs to.
  argTypes: { id: { table: { disable: true } } },
  render: (args, { component }) => element(component ?? 'div', args),
  parameters: {
    a11y: { options: axeOptions, test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes,
      extractComponentDescription: describe,
      page: DocsPage,
      source: { excludeDecorators: true, transform: asInPage },
      toc: { headingSelector: 'h2' },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Widgets',
          'Foundations',
          ['Theming', 'Tokens', 'Icons', 'Writing', 'Accessibility'],
          'Kit',
        ],
      },
    },
  },
};

export default preview;

function isElementClass(value: unknown): value is CustomElementConstructor {
  return typeof value === 'function' && value.prototype instanceof PhtBase;
}

/** A webmaster copies the widget, not the column it is shown in, nor the story's `id`. */
function asInPage(source: string, { args }: Pick<StoryContext, 'args'>): string {
  const widget = /<pht-[\s\S]*<\/pht-[\w-]+>/.exec(source)?.[0] ?? source;
  return typeof args.id === 'string' ? widget.replace(/\s+id="[^"]*"/, '') : widget;
}
