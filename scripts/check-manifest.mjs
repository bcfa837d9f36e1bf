// Proves that the manifest says all that the widgets offer, and nothing else.
import { readManifest } from './build/editor-data.mjs';
import { elementsOf, manifestProblems } from './lib/manifest-problems.mjs';

const COUNTED = ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'events'];

const manifest = await readManifest();
for (const element of elementsOf(manifest)) {
  const counts = COUNTED.map((kind) => {
    const own = (element[kind] ?? []).filter(({ inheritedFrom }) => !inheritedFrom);
    return `${own.length} ${kind}`;
  });
  console.log(`${element.tagName ?? `${element.name} (all widgets)`}: ${counts.join(', ')}`);
}

const problems = manifestProblems(manifest);
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? 'The manifest is complete.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
