import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsIn, widgets } from './content.mjs';

const { safety, caution, done, plan, reminder } = widgets['pht-ice-timer'];

const says = (part, ...patterns) => {
  const text = textsIn(part).join(' ');
  for (const pattern of patterns) assert.match(text, pattern);
};

test('the safety text says every rule for ice', () => {
  says(safety, /cloth/, /20 minutes at most/, /Lie face down/, /Never sit/);
  says(safety, /Do not fall asleep/);
});

test('the safety text says how often to look at the skin, for what, and what then', () => {
  says(safety, /Check your skin every 5 minutes/, /Take the ice off if .* white, burns, .* numb/);
});

test('everyone who should ask first is named, and broken skin is excluded', () => {
  says(
    caution,
    /poor circulation, Raynaud’s,/,
    /less feeling in your skin,/,
    /or nerve damage from diabetes \(diabetic neuropathy\)\./,
    /Never.*broken skin/,
  );
});

test('the plan and the end say how long, how often and when to stop', () => {
  says(plan, /15–20 minutes/, /every 4 hours/, /2–3 days of new pain or a flare-up/);
  says(plan, /until pain improves/);
  says(done, /Take the ice off now/, /skin/, /Wait 4 hours/);
  says(reminder, /cloth/, /20 minutes/);
});

test('no time on ice above 20 minutes is ever named', () => {
  const minutes = textsIn(widgets['pht-ice-timer'])
    .flatMap((text) => [...text.matchAll(/(\d+) minutes/g)])
    .map(([, number]) => Number(number));
  assert.ok(minutes.length > 0);
  assert.ok(Math.max(...minutes) <= 20);
});
