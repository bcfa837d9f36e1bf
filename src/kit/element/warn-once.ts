const given = new Set<string>();

/** A warning in the console, once for each text: what is on a page often, often goes wrong. */
export function warnOnce(warning: string, ...details: readonly unknown[]): void {
  if (given.has(warning)) return;
  given.add(warning);
  console.warn(warning, ...details);
}
