import type { Data, Text } from '../data.js';
import type { Settings } from '../settings.js';

/** One widget as it was asked for, without anything that is not said in its snippet. */
export interface Piece {
  /** Without `pht-`. */
  readonly name: string;
  /** Address of the folder with our files. */
  readonly files: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly settings: Settings;
  /** What stands in the tag; a single word, as HTML, in a line of text. */
  readonly text: Text | string;
  /** Name of the widget in its language, as HTML. */
  readonly title: string;
  /** Paths of its scripts, in the order of their tags. */
  readonly scripts: readonly string[];
  /** By path, where browsers are to check the files. */
  readonly hashes: Data['hashes'];
  /** `--pht-…`, by name. */
  readonly look: Readonly<Record<string, string>>;
}
