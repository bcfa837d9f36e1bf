/** Values of the public tokens, by name. */
export type Tokens = Readonly<Record<string, string | number | undefined>>;

const color = { control: 'color' } as const;

export const colorControls = {
  '--pht-color-accent': color,
  '--pht-color-surface': color,
  '--pht-color-text': color,
};

export const tokenControls = {
  ...colorControls,
  '--pht-radius': { control: 'select', options: ['0', '8px', '20px', '32px'] },
  '--pht-density': { control: { type: 'range', min: 0.75, max: 1.25, step: 0.05 } },
  '--pht-font-heading': { control: 'select', options: ['inherit', 'Georgia, serif'] },
} as const;

/** The tokens as a page sets them; those without a value stay as they are. */
export const tokenStyle = (tokens: Tokens): string =>
  Object.entries(tokens)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
