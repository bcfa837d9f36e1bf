// An app for each framework: what stands here, with the code that the README shows for it.
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { root } from '../../scripts/lib/root.mjs';
import { installTestPackages } from '../../scripts/lib/test-packages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Heading in the README, folder, and the language of the code under the heading. */
const shown = [
  { heading: 'React', name: 'react', language: 'tsx' },
  { heading: 'Next.js', name: 'next', language: 'tsx' },
  { heading: 'Vue', name: 'vue', language: 'vue' },
  { heading: 'Svelte', name: 'svelte', language: 'svelte' },
];

export const frameworks = shown.map(({ name }) => name);

/** Gives a project the frameworks, beside what it has installed. */
export function linkFrameworks(project) {
  installTestPackages('test/frameworks');
  const packages = readdirSync(join(here, 'node_modules')).filter((name) => !/^\./.test(name));
  for (const name of packages) {
    const place = join(project, 'node_modules', name);
    // Of a scope that is there already, only what is missing.
    const inner = name.startsWith('@') ? readdirSync(join(here, 'node_modules', name)) : [''];
    if (name.startsWith('@')) mkdirSync(place, { recursive: true });
    for (const one of inner) {
      symlinkSync(join(here, 'node_modules', name, one), join(place, one), 'junction');
    }
  }
}

/** Writes the apps, and of each a second one with two mistakes: `wrong`. */
export function writeApps(folder) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const name of [...frameworks, 'tsconfig.json']) {
    cpSync(join(here, name), join(folder, name), { recursive: true });
  }
  for (const { heading, name, language } of shown) {
    const code = codeUnder(heading, language, readme);
    const write = (file, text) => writeFileSync(join(folder, name, `${file}.${language}`), text);
    write('home-exercise', code);
    write('wrong', code.replaceAll('hip-hinge', 'hip-hing').replace('.done', '.finished'));
  }
  writeFileSync(join(folder, 'vue/vite.config.js'), codeUnder('Vue', 'js', readme));
}

function codeUnder(heading, language, readme) {
  const section = readme.split(`\n### ${heading}\n`)[1].split('\n### ')[0];
  return section.split(`\`\`\`${language}\n`)[1].split('```')[0];
}

/** What the checkers of types say, by the file: `react/wrong.tsx`. */
export async function complaints(folder) {
  const [others, svelte] = await Promise.all([
    runTool(folder, 'vue-tsc', 'bin/vue-tsc.js', '--project', 'tsconfig.json'),
    runTool(join(folder, 'svelte'), 'svelte-check', 'bin/svelte-check', '--output=machine'),
  ]);
  const lines = [
    ...others.matchAll(/^([\w./-]+)\(\d+,\d+\): error (.*)$/gm),
    ...svelte.replace(/ ERROR "/g, '$&svelte/').matchAll(/ ERROR "([^"]+)" \S+ (.*)$/gm),
  ];
  const found = new Map();
  for (const [, file, text] of lines) found.set(file, `${found.get(file) ?? ''}${text}\n`);
  return found;
}

function runTool(cwd, name, file, ...options) {
  const script = join(here, 'node_modules', name, file);
  return new Promise((done) => {
    execFile(process.execPath, [script, ...options], { cwd }, (_, out, err) => done(out + err));
  });
}

/** Builds them, each to `dist/` in its folder. */
export async function buildApps(folder) {
  const { svelte } = await import(pathToFileURL(resolve('@sveltejs/vite-plugin-svelte')).href);
  const options = { base: './', logLevel: 'error' };
  const at = (name) => ({ ...options, root: join(folder, name) });
  await build({ ...at('react'), configFile: false });
  await build(at('vue'));
  await build({ ...at('svelte'), configFile: false, plugins: [svelte()] });
  await buildNext(join(folder, 'next'));
}

async function buildNext(folder) {
  const bin = join(here, 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [bin, 'build'], { cwd: folder, env });
}
