import type { Settings } from './settings.js';

/** What the builder tells its preview. */
export interface PreviewMessage {
  readonly kind: 'pht-preview';
  /** Without `pht-`. */
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
  readonly settings: Settings;
  /** `--pht-…`, by name. */
  readonly look: Readonly<Record<string, string>>;
  readonly isInline: boolean;
  /** What stands in the tag: a page may hide what is empty. */
  readonly text: string;
  readonly scheme: 'light' | 'dark';
  /** Whether the page around it has styles that hit everything. */
  readonly isOldPage: boolean;
}
