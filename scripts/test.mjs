// npm test: every check; with names only those:
// npm test -- lint types
// Only node: modules may be imported here, as nothing may be installed yet.
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { prepareFirefox } from './firefox.mjs';
import { installHostPageNeeds } from './lib/debian.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { steps } from './lib/steps.mjs';
import { setup } from './setup.mjs';
import { prepareWebKit } from './webkit.mjs';

const LINES_REPEATED = 60;

const results = [];
try {
  const chosen = choose(process.argv.slice(2));
  const { packages } = await prepare(chosen);
  for (const group of groupsOf(chosen)) results.push(...(await runGroup(group, packages)));
} catch (error) {
  results.push({
    step: 'setup',
    passed: 0,
    failures: [{ name: 'setup', detail: error.message }],
  });
}
report(results);

function choose(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(', ');
    throw new Error(`No such step: ${unknown.join(', ')}. The steps are: ${known}.`);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

async function prepare(chosen) {
  setup();
  const packages = installPackages(chosen);
  if (chosen.some((step) => step.needsBrowser)) await prepareBrowsers(chosen);
  return { packages };
}

/** While the first steps run, which do not need them. */
async function installPackages(chosen) {
  const folders = chosen.flatMap(({ packages = [] }) => packages);
  if (folders.length === 0) return { isOk: true };
  return run(join(root, 'scripts/install-test-packages.mjs'), folders);
}

async function prepareBrowsers(chosen) {
  const browser = await prepareBrowser();
  console.log(`Browser: ${browser}`);
  // The steps find the same one without looking again.
  process.env.PHT_BROWSER = browser;
  installHostPageNeeds();
  prepareFirefox();
  if (chosen.some((step) => step.needsWebKit)) prepareWebKit();
}

/** Neighbors that may run side by side, and each of the others on its own. */
function groupsOf(chosen) {
  const groups = [];
  for (const step of chosen) {
    const last = groups.at(-1);
    if (step.isShared && last?.[0].isShared) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** Two at a time: most of these steps keep one core busy and leave the other idle. */
async function runGroup(group, packages) {
  const waiting = group.entries();
  const outcomes = [];
  const work = async () => {
    for (const [index, step] of waiting) outcomes[index] = await runStep(step, packages);
  };
  await Promise.all([work(), work()]);
  return outcomes;
}

async function runStep(step, packages) {
  const { name } = step;
  console.log(`\n━━ ${name} ━━`);
  const start = performance.now();
  const { passed, failures } = await attempt(step, packages);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${passed} passed, ${failures.length} failed (${seconds} s)`);
  return { step: name, passed, failures };
}

// A step that breaks must not keep the later ones from running.
async function attempt(step, packages) {
  try {
    const { isOk, output } = step.packages ? await packages : { isOk: true };
    if (!isOk) throw new Error(output);
    return await step.run();
  } catch (error) {
    return { passed: 0, failures: [{ name: step.name, detail: error.stack }] };
  }
}

function report(all) {
  const failures = all.flatMap(({ step, failures }) => failures.map((one) => ({ step, ...one })));
  const passed = all.reduce((sum, one) => sum + one.passed, 0);
  if (failures.length > 0) console.log('\n━━ failures ━━');
  for (const { step, name, detail } of failures) {
    console.log(`\n✗ ${step}${name === step ? '' : ` › ${name}`}\n${indent(shorten(detail))}`);
  }
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function shorten(text) {
  const lines = text.trim().split('\n');
  const left = lines.length - LINES_REPEATED;
  return left <= 0 ? lines : [`… ${left} lines more above`, ...lines.slice(-LINES_REPEATED)];
}

function indent(lines) {
  return lines.map((line) => `  ${line}`).join('\n');
}
