import type { Shape } from './body/breadth.js';
import type { FigureName } from './names.js';

/** What a person looks like, but for the colors: those are in the styles. */
export interface Person extends Shape {
  readonly hair: 'bun' | 'short' | 'bob' | 'fringe' | 'scarf';
  readonly hasBeard?: boolean;
  readonly hasLeggings?: boolean;
  readonly hasLongSleeves?: boolean;
}

/** Adults from 30 to 70, by name. */
export const people = {
  maya: { breadth: 0, hair: 'bun' },
  omar: { breadth: 0.25, hair: 'short', hasBeard: true },
  leila: { breadth: 0.45, hair: 'scarf', hasLeggings: true, hasLongSleeves: true },
  frank: { breadth: 0.8, hair: 'fringe', hasBeard: true, hasLongSleeves: true },
  ruth: { breadth: 1, hair: 'bob', hasLeggings: true },
} satisfies Record<string, Person>;

export type PersonName = keyof typeof people;

export const personNames = Object.keys(people) as PersonName[];

/** One person for each family, so that an easier and a harder way keep it. Maya has all others. */
const families: Partial<Record<PersonName, readonly FigureName[]>> = {
  omar: [
    'prone-knee-bend',
    'prone-hip-extension',
    'prone-curl',
    'resisted-curl',
    'nordic-lower',
    'a-skip',
  ],
  leila: ['heel-press-back', 'band-hip-extension', 'side-plank'],
  frank: ['hip-hinge', 'step-up', 'split-squat'],
  ruth: ['heel-slide', 'standing-stretch', 'doorway-stretch'],
};

/** What a page says about the looks. */
export interface Look {
  /** `cast` is one person for each family of exercises. */
  readonly figure?: PersonName | 'cast' | undefined;
  readonly hair?: 'bun' | 'short' | undefined;
  readonly build?: 'slender' | 'broad' | undefined;
}

export function nameOfPerson(exercise: FigureName, { figure = 'cast' }: Look): PersonName {
  if (figure !== 'cast') return figure;
  return personNames.find((name) => families[name]?.includes(exercise)) ?? 'maya';
}

/** A person as the page wants to see them; a head scarf stays. */
export function personOf(name: PersonName, { hair, build }: Look): Person {
  const person: Person = people[name];
  if (!hair && !build) return person;
  return {
    ...person,
    hair: person.hair === 'scarf' ? 'scarf' : (hair ?? person.hair),
    breadth: build ? Number(build === 'broad') : person.breadth,
  };
}
