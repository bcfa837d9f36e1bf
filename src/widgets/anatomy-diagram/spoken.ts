import type { StructureId } from '../../anatomy/plate.js';
import { structures } from '../../content/anatomy-diagram.js';
import { msg, str } from '../../kit/language/msg.js';
import { descriptionOf, type Scene } from './scene.js';

/** What is chosen on the drawing, for those who do not see it. */
export function structureInWords(id: StructureId): string {
  const { name, texts } = structures[id];
  return msg(str`${name.text()}: ${texts[0].text()}`);
}

/** What an enlarged drawing shows, for those who do not see it. */
export function sightInWords(ids: readonly StructureId[], scene: Scene, locale: string): string {
  const names = ids.map((id) => structures[id].name.text());
  const list = new Intl.ListFormat(locale).format(names);
  return list ? msg(str`In sight: ${list}`) : descriptionOf(scene);
}
