import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, statementsIn, textsIn } from './content.mjs';

const content = await load('content/exercises.ts');
const { exercises, isGentle, isOfStage, kindOf, kit, neighborOf, paths, stageOf } = content;
const { figureNames } = await load('figure/names.ts');
const pain = await load('content/pain.ts');
const { nearestName } = await load('exercise/unknown.ts');
const { usualPrescription, DOSE_PARTS } = await load('exercise/prescription.ts');

const named = (id) => exercises.find((exercise) => exercise.id === id);
const namesOf = (list) => list.map(({ id }) => id);

/** Level, sets × reps or hold, of the brief's table in its order. */
const BRIEF = `heel-slide 0-0 2x15
prone-knee-bend 0-0 2x15
prone-hip-extension 0-1 2x15+5
bridge-hold 1-1 5x1+30
long-bridge-hold 1-1 5x1+30
prone-curl 1-1 5x1+30
heel-press-back 1-1 5x1+30
side-plank 1-3 3x1+15
bridge-reps 2-2 3x15
resisted-curl 2-2 3x15
band-hip-extension 2-2 3x15
hamstring-slider 2-2 3x6
nordic-lower 2-3 3x4
chair-lift 3-3 3x15
hip-hinge 3-3 3x15
step-up 3-3 3x15
split-squat 3-3 3x15
a-skip 4-4 3x8
standing-stretch 3-4 3x1+15
doorway-stretch 3-4 3x1+15`;

test('the 18 exercises and 2 stretches of the brief, with their stages and doses', () => {
  const lines = exercises.map((exercise) => {
    const { sets, reps, hold } = usualPrescription(exercise);
    const [first, last] = exercise.levels;
    return `${exercise.id} ${first}-${last} ${sets}x${reps}${hold ? `+${hold}` : ''}`;
  });
  assert.equal(lines.join('\n'), BRIEF);
});

test('every exercise has a drawing', () => {
  assert.deepEqual(namesOf(exercises), figureNames);
});

test('every exercise says its start, its movement, and the pain rule', () => {
  for (const { id, steps, purpose, caution, kit: needed } of exercises) {
    assert.ok(steps.length >= 2 && purpose.text(), id);
    assert.ok(textsIn(caution).length >= 3, id);
    for (const one of needed) assert.ok(kit[one], id);
  }
});

test('what is no stretch has mistakes, and an easier and a harder way', () => {
  for (const { id, dose, mistakes, easier, harder } of exercises) {
    const isComplete = mistakes.length > 0 && easier && harder;
    assert.equal(Boolean(isComplete), dose.kind !== 'stretch', id);
  }
});

test('every dose lies in its range, and nobody may set more than the brief', () => {
  for (const { id, dose } of exercises) {
    for (const part of DOSE_PARTS) {
      const { minimum, maximum, fallback } = dose[part];
      assert.ok(minimum <= fallback && fallback <= maximum, `${id} ${part}`);
    }
    assert.ok(dose.sets.maximum <= 5 && dose.reps.maximum <= 15 && dose.hold.maximum <= 45, id);
  }
});

test('range of motion is for twice a day, strength for every other day, fast for less', () => {
  const often = (id) => named(id).dose.often.text();
  assert.equal(often('heel-slide'), 'Twice a day');
  assert.equal(often('bridge-hold'), 'Once or twice a day');
  assert.equal(often('bridge-reps'), 'Every other day, or 3 times a week');
  assert.equal(often('a-skip'), 'At least 2 days apart');
  for (const { id, dose } of exercises) {
    const isForTwice = dose.kind === 'motion' || dose.kind === 'isometric';
    assert.equal(dose.timesPerDay, isForTwice ? 2 : 1, id);
  }
});

test('severe pain leaves exercises 1–3 and the gentle holds', () => {
  assert.deepEqual(namesOf(exercises.filter(isGentle)), namesOf(exercises.slice(0, 7)));
});

test('stretches are late and optional, and have a stricter pain rule', () => {
  for (const id of ['standing-stretch', 'doorway-stretch']) {
    const stretch = named(id);
    assert.equal(stretch.levels[0], 3);
    assert.match(stretch.dose.often.text(), /if you like/i);
    assert.match(
      textsIn(stretch.caution).join(' '),
      /0–2 .*At 3 or more, ease off.*sharp, stop.*sitting hurts more/,
    );
  }
});

test('easier and harder lead along one movement, never back a stage on the way up', () => {
  for (const path of paths) {
    const firsts = path.map((id) => named(id).levels[0]);
    assert.deepEqual(firsts, firsts.toSorted(), path.join());
    path.forEach((id, index) => {
      assert.equal(neighborOf(id, 1)?.id, path[index + 1]);
      assert.equal(neighborOf(id, -1)?.id, path[index - 1]);
    });
  }
  assert.equal(neighborOf('side-plank', 1), undefined);
  assert.equal(neighborOf('side-plank', -1), undefined);
});

test('the recovery stages have the exercises of their levels; stretches come with activity', () => {
  const of = (stage) => namesOf(exercises.filter((exercise) => isOfStage(exercise, stage)));
  assert.deepEqual(of(1), namesOf(exercises.slice(0, 8)));
  assert.deepEqual(of(2), namesOf(exercises.slice(7, 13)));
  const late = ['side-plank', 'nordic-lower', ...namesOf(exercises.slice(13))];
  assert.deepEqual(of(3), late);
  assert.deepEqual(of(4), late);
  assert.equal(stageOf(named('nordic-lower')), 2);
  assert.equal(stageOf(named('a-skip')), 3);
  assert.equal(stageOf(named('standing-stretch')), 3);
});

test('every exercise is called what it is', () => {
  const kind = (id) => kindOf(named(id)).text();
  assert.equal(kind('side-plank'), 'Trunk');
  assert.equal(kind('nordic-lower'), 'Strength, hip nearly straight');
  assert.equal(kind('hip-hinge'), 'Strength, hip bent');
  assert.equal(kind('standing-stretch'), 'Late stretch');
});

test('the pain table of the brief', () => {
  const title = (score, nextDay) => pain.adviceFor(score, nextDay).title.text();
  for (const score of [0, 3]) {
    assert.equal(title(score, 'usual'), 'Do the same again');
    assert.equal(title(score, 'worse'), 'Do 20–30% less');
  }
  for (const score of [4, 5]) {
    assert.equal(title(score, 'usual'), 'Stay at this level');
    assert.equal(title(score, 'worse'), 'Go back to an exercise that is easier');
  }
  for (const score of [6, 10]) {
    for (const nextDay of ['usual', 'worse']) {
      assert.equal(title(score, nextDay), 'Stop this exercise');
      assert.match(textsIn(pain.adviceFor(score, nextDay)).join(' '), /back a stage.*week/);
    }
  }
  assert.match(textsIn(pain.adviceFor(2, 'usual')).join(' '), /three such sessions/);
  assert.deepEqual(
    [3, 4, 5, 6].map((score) => pain.bandOf(score)),
    ['fine', 'ease', 'ease', 'stop'],
  );
});

test('nobody is told only to go on: sharp pain and a pop stop, whatever the number', () => {
  for (const score of [0, 3]) {
    const advice = pain.adviceNow({ score }, pain.caution);
    assert.match(textsIn(advice).join(' '), /go on\. But stop if it is sharp, .*felt a pop/);
  }
  for (const answer of [{ isSharp: true }, { isSharp: true, score: 1 }, { score: 6 }]) {
    assert.equal(pain.adviceNow(answer, pain.caution).band, 'stop');
  }
  assert.equal(pain.adviceNow({}, pain.caution), undefined);
  assert.equal(pain.adviceNow({ isSharp: false }, pain.caution), undefined);
});

test('a stretch eases off at 3', () => {
  const band = (score) => pain.adviceNow({ score }, pain.stretchCaution).band;
  assert.deepEqual([2, 3, 5, 6].map(band), ['fine', 'ease', 'ease', 'stop']);
  const text = textsIn(pain.adviceNow({ score: 3 }, pain.stretchCaution)).join(' ');
  assert.match(text, /Stretch less far/);
});

test('the signs that end the program are called so before they are listed', () => {
  const { title, items } = pain.redFlagAdvice;
  assert.match(title.text(), /^Stop the program and see a doctor today for these/);
  for (const sign of items) assert.doesNotMatch(sign.text(), /^If any/);
});

test('what can slip, slide or pull is secured, and there is a way back up', () => {
  const steps = (id) => textsIn(named(id).steps).join(' ');
  assert.match(steps('nordic-lower'), /Catch yourself .*Push back up with your hands/);
  assert.match(steps('resisted-curl'), /Tie a band low/);
  assert.match(steps('band-hip-extension'), /Tie a band low .*Hold on to a chair/);
  assert.match(steps('chair-lift'), /chair against a wall/);
});

test('who pushes against something begins gently; a bridge has no effort to choose', () => {
  const advice = (id) => named(id).dose.advice?.text() ?? '';
  for (const id of ['prone-curl', 'heel-press-back']) {
    assert.match(advice(id), /gently at first, about 3 .* pain goes above 3, push less/);
  }
  for (const id of ['bridge-hold', 'long-bridge-hold']) {
    assert.doesNotMatch(advice(id), /\d|hard|effort/, id);
  }
});

test('heavy sets have two minutes of rest, others one', () => {
  const rest = (id) => usualPrescription(named(id)).rest;
  for (const id of ['bridge-reps', 'hip-hinge', 'nordic-lower']) assert.equal(rest(id), 120, id);
  for (const id of ['side-plank', 'a-skip', 'standing-stretch']) assert.equal(rest(id), 60, id);
});

test('what is general knowledge only decides no pain rule but that of the stretches', () => {
  const { stretchCaution, ...rules } = pain;
  const advice = [0, 4, 6].flatMap((score) => [
    pain.adviceFor(score, 'usual'),
    pain.adviceFor(score, 'worse'),
  ]);
  for (const { claims, text } of statementsIn({ rules, advice })) {
    assert.ok(!claims.split(' ').includes('M'), text());
  }
  assert.ok(stretchCaution);
});

test('a misspelled name finds the exercise that was meant', () => {
  assert.equal(nearestName('bridge_hold'), 'bridge-hold');
  assert.equal(nearestName('Bridge-Hold '), 'bridge-hold');
  assert.equal(nearestName('nordic'), 'nordic-lower');
  assert.equal(nearestName('hiphinge'), 'hip-hinge');
  assert.equal(nearestName('Nordic curls'), 'nordic-lower');
});

test('a name that is like no other finds none', () => {
  for (const name of ['yoga', 'walk', '', 'a', 'tai-chi', '運動']) {
    assert.equal(nearestName(name), undefined, name);
  }
});
