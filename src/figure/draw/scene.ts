import { sideOnGround } from '../body/breadth.js';
import { people, type Person } from '../cast.js';
import { oncePer } from '../once.js';
import type { Exercise } from '../types.js';
import { frontBody } from './front-body.js';
import { oval, type Item } from './layers.js';
import { propItems } from './props.js';
import { farSide, nearSide } from './side-body.js';
import { extent } from './stage.js';

/** What lies under the body, the body with what it holds, and what lies over it. */
export interface Scene {
  readonly under: readonly Item[];
  readonly body: readonly Item[];
  readonly over: readonly Item[];
}

/** Whoever does it, the items are as many, and in the same places. */
export const sceneOf = (exercise: Exercise, person: Person = people.maya): Scene =>
  scenesOf(exercise)(person);

const scenesOf = oncePer((exercise: Exercise) =>
  oncePer((person: Person) => draw(exercise, person)),
);

function draw(exercise: Exercise, person: Person): Scene {
  const shaped = { ...person, liesOn: sideOnGround(exercise) };
  const body =
    exercise.view === 'front'
      ? frontBody(shaped)
      : [
          ...farSide(exercise, shaped),
          ...propItems(exercise, 'middle'),
          ...nearSide(exercise, shaped),
        ];
  return {
    under: [...propItems(exercise, 'floor'), shadow, ...propItems(exercise, 'back')],
    body,
    over: propItems(exercise, 'front'),
  };
}

/** As wide as what of the body is near the floor. */
const shadow: Item = {
  layers: [
    ['shadow', oval(0, 0, 50, 3.8)],
    ['shadow', oval(0, 0, 42, 2.4)],
  ],
  place({ skeleton }) {
    const { left, right } = extent([skeleton], 15);
    // In a hop nothing is near the floor.
    if (left > right) return { x: 0, y: 1.8, scaleX: 0 };
    return { x: (left + right) / 2, y: 1.8, scaleX: (right - left + 12) / 100 };
  },
};
