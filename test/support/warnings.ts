/** What is written to the console as a warning while `action` runs. */
export async function warningsOf(action: () => unknown): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: unknown) => warnings.push(String(message));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
