import type { PainRule } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';

/** The rule while one exercises: its last sentence is about the morning after. */
export const ruleInShort = ({ title, items }: PainRule): readonly Statement[] => [
  title,
  ...items.slice(0, -1),
];
