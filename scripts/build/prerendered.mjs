// Loaded by prerender-worker.mjs, through Vite: it reads the source. First what that stands on.
import './server-dom.mjs';
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { systemClock, useClock } from '../../src/kit/device/clock.js';
import { inLocale } from '../../src/kit/language/locale.js';
import { isInline } from './inline.mjs';
import { guideTexts, languages } from './page-texts.mjs';
import { classOf, widgets } from './project.mjs';

const modules = import.meta.glob('../../src/widgets/*/*.ts', { eager: true });
const classNamed = (name) => modules[`../../src/widgets/${name}/${name}.ts`][classOf(name)];
const sectionsIn = (name) => guideTexts(name, 'en')?.sections.map(({ widget }) => widget) ?? [];

/** Neither a word in a line of text nor a guide, whose page is made of the others. */
const rendered = widgets.filter((name) => !isInline(name) && sectionsIn(name).length === 0);

// A morning, so that the first of a day's plan is the next; and the build waits for nothing.
const MORNING = new Date(2026, 0, 5, 6).getTime();
useClock({ ...systemClock, now: () => MORNING, setTimeout: () => 0 });

let locale = 'en';
const elements = new Set();

/** A widget in the language that is rendered: there is no page that says so. */
const onServer = (Widget) =>
  class extends Widget {
    constructor() {
      super();
      this.formatLocale = locale;
      this.renderRoot = new globalThis.DocumentFragment();
      elements.add(this);
    }

    addController(controller) {
      (this.controllers ??= new Set()).add(controller);
      super.addController(controller);
    }

    get shownLocale() {
      return locale;
    }

    get pageLocale() {
      return locale;
    }
  };

for (const name of rendered)
  globalThis.customElements.define(`pht-${name}`, onServer(classNamed(name)));

/** Its styles are a file: the strictest policies allow no element for them. */
class Renderer extends LitElementRenderer {
  connectedCallback() {
    for (const controller of this.element.controllers) controller.hostConnected?.();
    super.connectedCallback();
  }

  renderShadow(info) {
    const name = this.tagName.replace('pht-', '');
    const link = `<link rel="stylesheet" href="../${name}.css">`;
    return [link, () => renderValue(this.element.render(), info)];
  }
}

/** The widgets of one page, as HTML with declarative shadow roots. */
function rendering(names, level) {
  const shown = names.map((name) => {
    const tag = unsafeStatic(`pht-${name}`);
    const element = html`<${tag} heading-level=${level}></${tag}>`;
    const markup = collectResultSync(render(element, { elementRenderers: [Renderer] }));
    return { name, markup: plain(markup) };
  });
  for (const { controllers } of elements) {
    for (const controller of controllers) controller.hostDisconnected?.();
  }
  elements.clear();
  return shown;
}

/**
 * Without what Lit would need to take it over: the widget renders itself anew. Nothing in it can be
 * used until then, and a property that is false is no attribute.
 */
const plain = (markup) =>
  markup
    .replace(/<!--[^>]*-->|<\?>| shadowroot="open"| (?:checked|disabled)="false"/g, '')
    .replace(/ (checked|disabled)="true"/g, ' $1')
    .replace(/<(button|input)(?![^>]* disabled[\s>])/g, '<$1 disabled')
    .replace(/\s+/g, ' ');

const inEach = (render) =>
  Object.fromEntries(
    languages.map(({ tag }) => {
      locale = tag;
      return [tag, inLocale(tag, render)];
    }),
  );

/** By language and name: the widgets that the page of that name shows. */
export const pages = inEach(() =>
  Object.fromEntries(
    widgets.map((name) => {
      const sections = sectionsIn(name);
      if (sections.length > 0) return [name, rendering(sections, 3)];
      return [name, rendered.includes(name) ? rendering([name], 1) : []];
    }),
  ),
);

/** By name: the styles of a widget. */
export const styles = Object.fromEntries(
  rendered.map((name) => [
    name,
    classNamed(name)
      .elementStyles.map(({ cssText }) => cssText)
      .join('\n'),
  ]),
);
