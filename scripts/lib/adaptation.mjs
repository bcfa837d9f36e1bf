/** Share of words that two texts must have in common for one to be a change of the other. */
const ALIKE = 0.5;

/**
 * Finds, for texts that are new, the translation of the text that each was before.
 *
 * @param {Map<string, string>} before translations before, by English text
 * @param {readonly string[]} now the English texts of today, in order
 * @returns {Map<string, string>} new English text → old translation, where there is a likely one
 */
export function outdatedTranslations(before, now) {
  const kept = new Set(now);
  const gone = new Map([...before].filter(([source]) => !kept.has(source)));
  const result = new Map();
  for (const source of now) {
    if (before.has(source)) continue;
    const [old] = [...gone.keys()]
      .map((text) => ({ text, likeness: likeness(text, source) }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((one, other) => other.likeness - one.likeness);
    if (!old) continue;
    result.set(source, gone.get(old.text));
    gone.delete(old.text);
  }
  return result;
}

/** Words that both have, as a share of all: 0 to 1. */
function likeness(one, other) {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().split(/\W+/)));
  const common = [...words].filter((word) => others.has(word)).length;
  return (2 * common) / (words.size + others.size);
}
