// A reporter for the browser tests that writes the results as JSON, for scripts/test.mjs to count.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './root.mjs';

export function wtrResults(file) {
  return {
    onTestRunFinished({ sessions }) {
      const results = { passed: 0, failures: [] };
      for (const session of sessions) countSession(session, results);
      writeFileSync(file, JSON.stringify(results));
    },
  };
}

function countSession(session, results) {
  const file = `${session.browser.name} › ${relative(root, session.testFile)}`;
  const tests = session.testResults ? testsIn(session.testResults, [file]) : [];
  for (const test of tests) {
    if (test.passed && !test.skipped) results.passed += 1;
    else results.failures.push({ name: test.name, detail: reasonOf(test) });
  }
  // A file that breaks while it loads, or holds no test, would go unseen.
  const errors = session.errors ?? [];
  for (const error of errors) results.failures.push({ name: file, detail: textOf(error) });
  if (tests.length === 0 && errors.length === 0) {
    results.failures.push({ name: file, detail: 'This file ran no test.' });
  }
}

function testsIn({ tests, suites }, path) {
  return [
    ...tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
    ...suites.flatMap((suite) => testsIn(suite, [...path, suite.name])),
  ];
}

function reasonOf(test) {
  if (test.skipped) return 'This test is skipped.';
  return test.error ? textOf(test.error) : 'This test failed without a message.';
}

function textOf({ message, stack, expected, actual }) {
  const difference = expected === undefined ? [] : [`expected: ${expected}`, `actual: ${actual}`];
  return [message, ...difference, stack].filter(Boolean).join('\n');
}
