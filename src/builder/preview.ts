import { real } from '../kit/element/unclobbered.js';
import type { PreviewMessage } from './preview-message.js';

/** The page in the frame of the builder: shows the widget that the page around it asks for. */
const page = real(document);
const root = page.documentElement;
const place = page.querySelector('main');

addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<PreviewMessage>>) => {
  // Files on disk have no origin to compare.
  const isOwn = location.protocol === 'file:' || origin === location.origin;
  if (source === parent && isOwn && data.kind === 'pht-preview') show(data as PreviewMessage);
});

function show(message: PreviewMessage): void {
  const { lang, dir, scheme, look, isOldPage } = message;
  Object.assign(root, { lang, dir });
  root.style.colorScheme = scheme;
  for (const name of ['--pht-color-accent', '--pht-radius']) {
    root.style.setProperty(name, look[name] ?? null);
  }
  showStyles(isOldPage);
  const widget = widgetFor(message);
  // The widget itself says what does not fit, where it has room.
  const settings = message.isInline ? message.settings : { ...message.settings, debug: '' };
  for (const name of widget.getAttributeNames()) {
    if (!name.startsWith('data-') && !(name in settings)) widget.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(settings)) {
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
}

/** The widget that is there, or a new one in its place. */
function widgetFor({ name, isInline, text }: PreviewMessage): Element {
  const tag = `pht-${name}`;
  const present = page.querySelector(`main ${tag}`);
  const widget = present ?? page.createElement(tag);
  if (widget.textContent !== text) widget.textContent = text;
  if (!present) place?.replaceChildren(isInline ? sentenceWith(widget) : widget);
  return widget;
}

function sentenceWith(widget: Element): Element {
  const sentence = page.createElement('p');
  sentence.append('… ', widget, ' …');
  return sentence;
}

function showStyles(isOldPage: boolean): void {
  const present = page.querySelector('link[href="old-page.css"]');
  if (!isOldPage) present?.remove();
  if (!isOldPage || present) return;
  const styles = page.createElement('link');
  Object.assign(styles, { rel: 'stylesheet', href: 'old-page.css' });
  page.head.append(styles);
}
