import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import type { Entries } from './entry.js';

/** How the plan loads and moves the body. */
export const exercise: Entries = {
  compression: {
    term: () => msg('compression'),
    also: () => msg('pressing'),
    meaning: says('S7 F3', () => msg('The tendon is pressed on the bone.')),
  },
  eccentric: {
    term: () => msg('eccentric'),
    also: () => msg('slow lowering'),
    meaning: says('C', () =>
      msg('The muscle works while it gets longer, as when you lower a weight.'),
    ),
  },
  'energy-storage': {
    term: () => msg('energy storage'),
    also: () => msg('spring load'),
    meaning: says('C', () =>
      msg('The tendon stretches and snaps back like a spring, as in running.'),
    ),
  },
  'heavy-slow-strength': {
    term: () => msg('heavy slow strength'),
    also: () => msg('slow strength'),
    meaning: says('C', () => msg('Lift and lower slowly with a load that feels hard.')),
  },
  'high-impact': {
    term: () => msg('high-impact'),
    meaning: says('S8 M', () => msg('With hard landings or a sudden push, such as a jump.')),
  },
  hold: {
    term: () => msg('hold', { desc: 'Noun: an isometric exercise' }),
    also: () => msg('isometric'),
    meaning: says('C', () => msg('The muscle works, but nothing moves.')),
  },
  isometric: {
    term: () => msg('isometric'),
    also: () => msg('hold', { desc: 'Noun: an isometric exercise' }),
    meaning: says('C', () => msg('Work for a muscle with no move at all.')),
  },
  load: {
    term: () => msg('load'),
    also: () => msg('pull or pressure'),
    meaning: says('S34 M', () => msg('How hard the tendon has to work.')),
  },
  mobility: {
    term: () => msg('mobility'),
    meaning: says('S44 M', () => msg('How well you can move.')),
  },
  'neutral-hip': {
    term: () => msg('neutral hip'),
    also: () => msg('hip nearly straight'),
    meaning: says('C', () => msg('Your thigh is in line with your trunk.')),
  },
  'range-of-motion': {
    term: () => msg('range of motion'),
    also: () => msg('how far it moves'),
    meaning: says('S34 M', () => msg('How far a joint can bend and straighten.')),
  },
  'relative-rest': {
    term: () => msg('relative rest'),
    also: () => msg('rest, but keep moving'),
    meaning: says('D', () => msg('You do less of what hurts, but you do not stop moving.')),
  },
  repetition: {
    term: () => msg('repetition'),
    also: () => msg('rep'),
    meaning: says('M', () => msg('One time through a move.')),
  },
  set: {
    term: () => msg('set', { desc: 'Noun: a group of repetitions' }),
    meaning: says('M', () => msg('A group of repetitions, then a rest.')),
  },
  stability: {
    term: () => msg('stability'),
    also: () => msg('steadiness'),
    meaning: says('S34 M', () => msg('How well you keep a joint or your body steady.')),
  },
  stage: {
    term: () => msg('stage', { desc: 'Noun: one of four' }),
    also: () => msg('step of the plan'),
    meaning: says('D', () => msg('One of four steps, from calm it down to keep it strong.')),
  },
  tempo: {
    term: () => msg('tempo'),
    also: () => msg('speed'),
    meaning: says('M', () => msg('How many seconds each part of a move takes.')),
  },
  'tensile-load': {
    term: () => msg('tensile load'),
    also: () => msg('pull'),
    meaning: says('M', () => msg('The tendon is pulled at both ends.')),
  },
};
