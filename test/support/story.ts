import { nextFrame, waitUntil } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { element, type Attributes } from '../../stories/element.js';
import './every-widget.js';

/** What a stories/*.stories.ts file exports: its common part, and a part for each story. */
export type StoryFile = Readonly<Record<string, StoryPart>> & { readonly default: StoryPart };

interface StoryPart {
  readonly component?: string;
  readonly args?: Attributes;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly render?: (args: Attributes, context: StoryContext) => unknown;
  readonly play?: (context: StoryContext) => unknown;
  /** May return what cleans up after the story. */
  readonly beforeEach?: (context: StoryContext) => CleanUp | Promise<CleanUp>;
}

type CleanUp = (() => unknown) | undefined;

interface StoryContext {
  readonly args: Attributes;
  readonly canvasElement: HTMLElement;
}

/** Part of a page that shows one story, as Storybook does. */
export interface ShownStory {
  readonly page: HTMLElement;
  /** Waits until every element has rendered what was asked of it. */
  readonly settled: () => Promise<void>;
}

/** The names of a file's stories. */
export const storyNames = (file: StoryFile): string[] =>
  Object.keys(file).filter((name) => name !== 'default');

/** Shows a story, plays what it does by itself, and uses it. Throws when it logs an error. */
export async function showStory<T>(
  file: StoryFile,
  name: string,
  use: (story: ShownStory) => T | Promise<T>,
): Promise<T> {
  const common = file.default;
  const story = { ...common, ...file[name] };
  const args = { ...common.args, ...file[name]?.args };
  const page = document.createElement('div');
  const context = { args, canvasElement: page };
  const errors = listenToErrors();
  const cleanUp = await story.beforeEach?.(context);
  try {
    document.body.append(page);
    render(story.render?.(args, context) ?? element(story.component ?? '', args), page);
    await settle(page);
    await story.play?.(context);
    await settle(page);
    const result = await use({ page, settled: () => settle(page) });
    if (errors.logged.length > 0) throw new Error(errors.logged.join('\n'));
    return result;
  } finally {
    errors.stop();
    page.remove();
    await cleanUp?.();
  }
}

function listenToErrors() {
  const { error } = console;
  const logged: string[] = [];
  console.error = (...messages: unknown[]) => logged.push(messages.join(' '));
  return { logged, stop: () => (console.error = error) };
}

/** Every element under `root`, shadow trees included. */
export function* elementsUnder(root: ParentNode): Generator<Element> {
  for (const child of root.querySelectorAll('*')) {
    yield child;
    if (child.shadowRoot) yield* elementsUnder(child.shadowRoot);
  }
}

/** The element around this one as it is painted: slot or shadow host where there is one. */
export function parentOf(child: Element): Element | null {
  const root = child.getRootNode();
  return (
    child.assignedSlot ?? child.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

async function settle(page: HTMLElement): Promise<void> {
  // Elements hear of a new language after this task.
  await nextFrame();
  const isSettled = () =>
    !isChangingColour() && [...elementsUnder(page)].every((one) => !isPending(one));
  await waitUntil(isSettled, 'The story does not come to rest.', {
    interval: 5,
    timeout: 10_000,
  });
  await meetAll(page);
}

/** Of many widgets, each is laid out when it is near, and keeps its height from then on. */
async function meetAll(page: HTMLElement): Promise<void> {
  const many = [...elementsUnder(page)].filter((one) => one.matches('[data-many]'));
  for (const one of many) {
    one.scrollIntoView();
    await nextFrame();
    await nextFrame();
  }
  if (many.length > 0) scrollTo(0, 0);
}

// A colour on its way from one to another is none that a patient reads by.
const isChangingColour = (): boolean =>
  document
    .getAnimations()
    .some((one) => one instanceof CSSTransition && one.playState === 'running');

const isPending = (one: Element): boolean =>
  one.hasAttribute('data-pht-loading') || (one instanceof LitElement && one.isUpdatePending);
