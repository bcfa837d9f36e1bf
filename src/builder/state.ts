import { LOCALES } from '../kit/language/languages.js';
import type { Data, Widget } from './data.js';
import { filesAddress } from './files-address.js';
import { FORMS, type Form } from './output/output.js';
import { allowedBy, fitting, settingsOf, withSetting, type Settings } from './settings.js';

/** All that a snippet is made of; the address of the page keeps it, behind `#`. */
export interface State {
  /** Address of the folder with our files. */
  readonly files: string;
  /** Name of the widget. */
  readonly widget: string;
  /** Language of the widget. */
  readonly lang: string;
  readonly settings: Settings;
  /** `#rrggbb`, or nothing. */
  readonly accent: string;
  readonly corners: Corners;
  readonly form: Form;
  /** Whether browsers check the files by their hashes. */
  readonly isChecked: boolean;
}

export const CORNERS = ['round', 'soft', 'square'] as const;
export type Corners = (typeof CORNERS)[number];

/** What an address says and cannot mean. */
export interface Misfit {
  readonly name: string;
  readonly value: string;
  /** What would fit; empty when there is no such setting. */
  readonly allowed: string;
}

export const widgetOf = ({ widgets }: Data, { widget }: Pick<State, 'widget'>): Widget => {
  const found = widgets.find(({ name }) => name === widget) ?? widgets[0];
  if (!found) throw new Error('There are no widgets.');
  return found;
};

export const isColor = (text: string): boolean => /^#[\da-f]{6}$/i.test(text);

/** Reads what `toHash` wrote, or somebody by hand. */
export function fromHash(
  hash: string,
  data: Data,
  usual: State,
): { state: State; misfits: readonly Misfit[] } {
  const misfits: Misfit[] = [];
  const given = new Map(new URLSearchParams(hash.replace(/^#/, '')));
  const take = <T extends string>(
    name: string,
    fallback: T,
    fit: (value: string) => T | undefined,
    allowed: string,
  ): T => {
    const value = given.get(name);
    given.delete(name);
    if (value === undefined) return fallback;
    const found = fit(value);
    if (found === undefined) misfits.push({ name, value: shortened(value), allowed });
    return found ?? fallback;
  };
  const oneOf = <T extends string>(name: string, fallback: T, all: readonly T[]): T =>
    take(name, fallback, (value) => all.find((one) => one === value), all.join(', '));

  const names = data.widgets.map(({ name }) => name);
  const state = {
    files: take('files', usual.files, filesAddress, 'https://…/pht/, /pht/'),
    widget: oneOf('widget', usual.widget, names),
    lang: oneOf('lang', usual.lang, LOCALES as readonly string[]),
    accent: take('accent', '', (value) => (isColor(value) ? value : undefined), '#rrggbb'),
    corners: oneOf('corners', usual.corners, CORNERS),
    form: oneOf('as', usual.form, FORMS),
    isChecked: oneOf('check', usual.isChecked ? 'on' : 'off', ['on', 'off']) === 'on',
  };
  const { settings, misfits: unfit } = readSettings(widgetOf(data, state), given);
  misfits.push(...unfit);
  given.forEach((value, name) =>
    misfits.push({ name: shortened(name), value: shortened(value), allowed: '' }),
  );
  return { state: { ...state, settings }, misfits };
}

/** Takes those of a widget out of what is given: the exercise first, which says what else fits. */
function readSettings(
  widget: Widget,
  given: Map<string, string>,
): { settings: Settings; misfits: readonly Misfit[] } {
  const misfits: Misfit[] = [];
  const exercise = given.get('exercise');
  let settings: Settings = {};
  for (const setting of settingsOf(widget, exercise ? { exercise } : {})) {
    const value = given.get(setting.name);
    if (value === undefined) continue;
    given.delete(setting.name);
    const fits = fitting(setting, value);
    if (fits === undefined) {
      const allowed = allowedBy(setting);
      misfits.push({ name: setting.name, value: shortened(value), allowed });
    }
    settings = withSetting(settings, setting, fits);
  }
  return { settings, misfits };
}

/** What a link to this state has behind `#`. */
export function toHash(state: State, usual: State): string {
  const { files, accent, corners, form, settings, widget, lang, isChecked } = state;
  const query = new URLSearchParams({ widget, lang });
  if (files !== usual.files) query.set('files', files);
  if (accent) query.set('accent', accent);
  if (corners !== usual.corners) query.set('corners', corners);
  if (form !== usual.form) query.set('as', form);
  if (!isChecked) query.set('check', 'off');
  for (const [name, value] of Object.entries(settings)) query.set(name, value);
  return `#${query}`;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
