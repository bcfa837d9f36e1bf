import { msg } from '../kit/language/msg.js';
import type { Form } from './output/output.js';
import type { Corners } from './state.js';

/** What a form is called. */
export const formName: Readonly<Record<Form, () => string>> = {
  html: () => 'HTML',
  block: () => msg('WordPress block'),
  wordpress: () => msg('WordPress shortcode'),
  link: () => msg('Link'),
  frame: () => msg('Frame'),
  react: () => 'React',
  vue: () => 'Vue',
};

/** Where it goes. */
export const formHint: Readonly<Record<Form, () => string>> = {
  html: () =>
    msg(
      'Paste it where the widget should stand. The lines for the files are needed once a page. The text inside shows until the widget runs.',
    ),
  block: () =>
    msg(
      'Needs our plugin: upload wordpress/pht-widgets.zip under Plugins, once. Paste it into an empty paragraph of the block editor.',
    ),
  wordpress: () =>
    msg(
      'Needs our plugin: upload wordpress/pht-widgets.zip under Plugins, once. Paste it into a Shortcode block, or into a paragraph of its own.',
    ),
  link: () =>
    msg(
      'Every editor keeps it. It leads to the page of the widget; where the page has our script, it becomes the widget.',
    ),
  frame: () =>
    msg(
      'For Wix, Squarespace, Google Sites and others that take a frame. The second line lets it grow; without it, set the height by hand.',
    ),
  react: () => msg('A client component, with the npm package.'),
  vue: () => msg('A component, with the npm package.'),
};

export const cornersName: Readonly<Record<Corners, () => string>> = {
  round: () => msg('Round'),
  soft: () => msg('Soft'),
  square: () => msg('Square'),
};
