import type { Person } from '../cast.js';
import { rounded, type Layer } from './layers.js';

/** Where sleeves end over the wrist, in cm from the elbow. */
const CUFF = 21.5;
/** Where leggings end over the ankle, in cm from the knee. */
export const ANKLE = 37;

export const upperArm = (person: Person, skin: string, shirt: string): Layer[] =>
  person.hasLongSleeves
    ? rounded(shirt, 'upperArm', person)
    : [...rounded(skin, 'upperArm', person), ...rounded(shirt, 'sleeve', person)];

export const forearm = (person: Person, skin: string, shirt: string): Layer[] => [
  ...rounded(skin, 'forearm', person),
  ...(person.hasLongSleeves ? rounded(shirt, 'forearm', person, CUFF) : []),
];

export const thigh = (person: Person, skin: string, shorts: string): Layer[] =>
  person.hasLeggings
    ? rounded(shorts, 'thigh', person)
    : [...rounded(skin, 'thigh', person), ...rounded(shorts, 'shorts', person)];

export const shank = (person: Person, skin: string, shorts: string): Layer[] => [
  ...rounded(skin, 'shank', person),
  ...(person.hasLeggings ? rounded(shorts, 'shank', person, ANKLE) : []),
];

/** The outline of a neck, which a head scarf covers, and of the scarf down to the chest. */
export const neckRole = ({ hair }: Person, skin = 'skin'): string =>
  hair === 'scarf' ? 'hair' : skin;

export const drape = ({ hair }: Person, path: string): Layer[] =>
  hair === 'scarf' ? [['hair', path]] : [];
