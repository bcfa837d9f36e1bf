import type { NumberRange } from '../kit/element/attributes.js';
import type { Setting, Widget } from './data.js';

/** By name; only what differs from what counts anyway. */
export type Settings = Readonly<Record<string, string>>;

const LONGEST = 200;

/** The exercise that a widget shows, if it shows a single one. */
export const exerciseIn = ({ settings }: Widget, { exercise }: Settings): string =>
  exercise ?? settings.find(({ name }) => name === 'exercise')?.initial ?? '';

/** What can be set: of the dose, what the exercise leaves open. */
export function settingsOf(widget: Widget, settings: Settings): readonly Setting[] {
  const ranges = widget.exercises?.ranges[exerciseIn(widget, settings)] ?? {};
  return widget.settings
    .map((setting) => withRange(setting, ranges[setting.name]))
    .filter(({ kind, minimum, maximum }) => kind !== 'number' || minimum < maximum);
}

const withRange = (setting: Setting, range: NumberRange | undefined): Setting =>
  range
    ? {
        ...setting,
        minimum: range.minimum,
        maximum: range.maximum,
        initial: `${range.fallback}`,
      }
    : setting;

/** Those that still fit once another one is set. */
export function fittingTogether(widget: Widget, settings: Settings): Settings {
  let kept: Settings = {};
  for (const setting of settingsOf(widget, settings)) {
    const { [setting.name]: value } = settings;
    const fits = value === undefined ? undefined : fitting(setting, value);
    kept = withSetting(kept, setting, fits);
  }
  return kept;
}

/** What a value means for a setting; undefined when it does not fit. */
export function fitting(setting: Setting, given: string): string | undefined {
  const value = given.replace(/\p{Cc}+/gu, ' ').trim();
  const { kind, choices, minimum, maximum } = setting;
  if (kind === 'flag') return /^(off|false|0|no)$/i.test(value) ? undefined : '';
  if (kind === 'choice') return choices.includes(value) ? value : undefined;
  if (kind === 'text') return value.length <= LONGEST ? value : undefined;
  const number = Number(value);
  return /^\d+$/.test(value) && number >= minimum && number <= maximum ? `${number}` : undefined;
}

/** What would fit, in signs that need no translation. */
export const allowedBy = ({ kind, choices, minimum, maximum }: Setting): string => {
  if (kind === 'choice') return choices.join(', ');
  if (kind === 'flag') return '1';
  return kind === 'number' ? `${minimum}–${maximum}` : `≤ ${LONGEST}`;
};

/** Of settings, those that a widget has, too. */
export function fittingFor(widget: Widget, settings: Settings): Settings {
  const kept = widget.settings.filter(({ isOwn, name }) => !isOwn && name in settings);
  return Object.fromEntries(kept.map(({ name }) => [name, settings[name] ?? '']));
}

/** Settings with one of them set, or taken away where it is empty or counts anyway. */
export function withSetting(settings: Settings, setting: Setting, value?: string): Settings {
  const others = Object.entries(settings).filter(([name]) => name !== setting.name);
  const isUsual = setting.kind !== 'flag' && (value === '' || value === setting.initial);
  if (value === undefined || isUsual) return Object.fromEntries(others);
  return Object.fromEntries([...others, [setting.name, value]]);
}
