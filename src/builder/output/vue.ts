import { indented, withoutBraces } from './escape.js';
import type { Piece } from './piece.js';
import { tagOf } from './tag.js';

/** A component with the npm package, and the line that the compiler of Vue needs. */
export const vueOf = (piece: Piece): string => `<script setup>
// vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('pht-') } } })
import 'pht-widgets/widgets/${piece.name}/define';
</script>

<template>
${indented(withoutBraces(tagOf(piece)), '  ')}
</template>
`;
