// A reporter for node:test that writes the results as JSON, for scripts/test.mjs to count.
import { relative } from 'node:path';
import { root } from './root.mjs';

export default async function* nodeResults(events) {
  const results = { passed: 0, failures: [] };
  for await (const event of events) count(event, results);
  yield JSON.stringify(results);
}

function count({ type, data }, results) {
  if (type === 'test:fail') countFailure(data, results);
  if (type !== 'test:pass' || isSuite(data)) return;
  const reason = unrunReason(data);
  if (reason) results.failures.push({ name: nameOf(data), detail: reason });
  else results.passed += 1;
}

function countFailure(data, results) {
  const { error } = data.details;
  // The tests inside have been counted themselves.
  if (isSuite(data) && error.failureType === 'subtestsFailed') return;
  const cause = error.cause ?? error;
  results.failures.push({ name: nameOf(data), detail: cause.stack ?? String(cause) });
}

// The name of a whole file, when that breaks, is its path.
function nameOf({ file, name }) {
  const path = relative(root, file ?? '');
  return name.endsWith(path) ? path : `${path} › ${name}`;
}

// A test that did not run has not passed.
function unrunReason({ skip, todo }) {
  if (skip !== undefined) return 'This test is skipped.';
  if (todo !== undefined) return 'This test is marked as to do.';
  return undefined;
}

function isSuite(data) {
  return data.details.type === 'suite';
}
