/** More different ones are not told: values that change all the time would fill the memory. */
const MOST = 100;

/** Answers whether a text is new, for the first hundred. */
export function newsOnly(): (text: string) => boolean {
  const told = new Set<string>();
  return (text) => {
    const isNew = told.size < MOST && !told.has(text);
    if (isNew) told.add(text);
    return isNew;
  };
}

const isNews = newsOnly();

/** A warning in the console, once for each text: what is on a page often, often goes wrong. */
export function warnOnce(warning: string, ...details: readonly unknown[]): void {
  if (isNews(warning)) console.warn(warning, ...details);
}
