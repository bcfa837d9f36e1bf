import { directionOf } from '../kit/language/languages.js';
import type { Data, Text, Widget } from './data.js';
import type { Piece } from './output/piece.js';
import { exerciseIn } from './settings.js';
import { widgetOf, type Corners, type State } from './state.js';

const RADIUS: Readonly<Record<Corners, string>> = { round: '', soft: '10px', square: '0' };

/** What a state asks for. */
export function pieceOf(data: Data, state: State): Piece {
  const widget = widgetOf(data, state);
  const { files, lang, isChecked } = state;
  return {
    name: widget.name,
    files,
    lang,
    dir: directionOf(lang),
    settings: state.settings,
    text: contentOf(widget, state),
    title: textOf(widget, lang).title,
    scripts: widget.scripts,
    hashes: isChecked ? data.hashes : {},
    look: lookOf(state),
  };
}

const NO_TEXT: Text = { title: '', lead: '', lines: [], status: '' };

export const textOf = ({ texts }: Widget, lang: string): Text =>
  texts[lang] ?? texts.en ?? NO_TEXT;

/** Of the exercise that is chosen; of one that stands in a line of text: the word it explains. */
function contentOf(widget: Widget, { lang, settings }: State): Text | string {
  if (!widget.isInline) {
    const text = textOf(widget, lang);
    const own = widget.exercises?.lines[lang]?.[exerciseIn(widget, settings)] ?? [];
    return { ...text, lines: [...text.lines, ...own] };
  }
  const terms = widget.terms[lang] ?? [];
  return (terms.find(({ id }) => id === settings.term) ?? terms[0])?.term ?? '';
}

function lookOf({ accent, corners }: State): Record<string, string> {
  return {
    ...(accent && { '--pht-color-accent': accent }),
    ...(RADIUS[corners] && { '--pht-radius': RADIUS[corners] }),
  };
}
