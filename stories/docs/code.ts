// Complete code for a page, from what the build makes.

/** The lines for an old page: styles, scripts, and the tag with its text for the time before. */
export const htmlCode = (scripts: readonly string[], snippet: string): string =>
  [
    '<link rel="stylesheet" href="/pht/pht.css" />',
    ...scripts.map((file) => `<script src="/pht/${file}" defer></script>`),
    '',
    snippet,
  ].join('\n');

export const reactCode = (name: string, snippet: string): string =>
  [
    "import type {} from 'pht-widgets/types/react';",
    `import 'pht-widgets/widgets/${name}/define';`,
    '',
    `export const ${classOf(name)} = () => (`,
    indented(snippet),
    ');',
  ].join('\n');

export const vueCode = (name: string, snippet: string): string =>
  [
    '<script setup lang="ts">',
    "import type {} from 'pht-widgets/types/vue';",
    `import 'pht-widgets/widgets/${name}/define';`,
    '</script>',
    '',
    '<template>',
    indented(snippet),
    '</template>',
  ].join('\n');

const classOf = (name: string): string =>
  name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
