import { isEdited } from '../kit/element/edited.js';
import { plainText, shortened } from '../kit/element/attributes.js';
import { nearest } from '../kit/element/nearest.js';
import { real } from '../kit/element/unclobbered.js';
import { warnOnce } from '../kit/element/warn-once.js';
import { pageLoaded } from './files.js';
import { isWidget, widgets } from './loader.js';

/** The name in `data-pht`, also where it is written as a tag, or as a title. */
export function nameIn(written: string): string {
  const name = plainText(written)
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/^pht-/, '');
  if (name !== written && isWidget(name))
    warnOnce(`pht-widgets: data-pht="${shortened(written)}" is written data-pht="${name}".`);
  return name;
}

/** Tells of a tag or a placeholder that is no widget, nor an element of somebody else's. */
export async function tellUnknown(element: Element, name: string): Promise<void> {
  const { localName } = real(element);
  const isTag = localName.startsWith('pht-');
  if (/^(off)?$/.test(name) || (!isTag && !real(element).hasAttribute('data-pht'))) return;
  // Scripts of the page have had their time to define it.
  await pageLoaded();
  if (isEdited(element) || (isTag && customElements.get(localName))) return;
  const near = nearest(name, widgets);
  const write = (one: string): string => (isTag ? `<pht-${one}>` : `data-pht="${one}"`);
  const hint = near
    ? `Did you mean ${write(near)}?`
    : `There are: ${widgets.map(write).join(', ')}.`;
  warnOnce(`pht-widgets: there is no ${write(shortened(name))}. ${hint}`);
}
