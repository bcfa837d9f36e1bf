import { dirname, relative, resolve } from 'node:path';
import { root } from './root.mjs';

/** Which rooms of src/ a room may import from, besides itself. */
export const ARROWS = {
  // The page on which webmasters make a snippet.
  builder: ['embed', 'kit'],
  embed: ['widgets', 'content', 'figure', 'anatomy', 'kit', 'locales'],
  widgets: ['care', 'exercise', 'proof', 'content', 'figure', 'anatomy', 'kit'],
  // A page on paper, of what the widgets say and draw.
  poster: ['widgets', 'content', 'figure', 'anatomy', 'kit'],
  // What all widgets share that give advice: the way to a doctor.
  care: ['content', 'kit'],
  // What the exercise widgets share.
  exercise: ['content', 'figure', 'kit'],
  // What the widgets share that say how good the proof is.
  proof: ['content', 'kit'],
  content: ['kit'],
  figure: ['kit'],
  anatomy: ['kit'],
  kit: ['locales'],
  // Generated from xliff/: messages by id, data only.
  locales: [],
};

/**
 * Holds the arrows of the house. The stock rules compare the text of an import, which says
 * little of a relative path, and do not look into `import()`; this one looks where it leads.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrowRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = placeOf(context.filename);
    const check = ({ source }) => {
      if (from === undefined || !source || typeof source.value !== 'string') return;
      if (!source.value.startsWith('.')) return;
      const to = placeOf(resolve(dirname(context.filename), source.value));
      const message = problem(from, to);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

function problem(from, to) {
  if (from.room === undefined) return 'A file in src/ belongs in one of the rooms.';
  const allowed = ARROWS[from.room];
  if (!allowed) return `src/${from.room}/ is not in the table of arrows: add it there.`;
  if (to?.room === undefined) return `src/${from.room}/ may import from other rooms only.`;
  if (from.room === 'widgets' && to.room === 'widgets' && from.widget !== to.widget) {
    return 'A widget may not import from another widget.';
  }
  if (from.room === to.room || allowed.includes(to.room)) return undefined;
  return `src/${from.room}/ may import from ${allowed.join(', ') || 'no other room'} only.`;
}

// src/widgets/ice-timer/dial.ts → { room: 'widgets', widget: 'ice-timer' }
function placeOf(path) {
  const [folder, ...parts] = relative(root, path).split(/[\\/]/);
  if (folder !== 'src') return undefined;
  return { room: parts.length > 1 ? parts[0] : undefined, widget: parts[1] };
}
