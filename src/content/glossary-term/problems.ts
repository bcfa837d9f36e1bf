import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import type { Entries } from './entry.js';

/** What can be wrong. */
export const problems: Entries = {
  apophysitis: {
    term: () => msg('apophysitis'),
    also: () => msg('growth-plate pain'),
    meaning: says('M', () =>
      msg('Pain where a tendon pulls on a bone that still grows, in teens.'),
    ),
  },
  avulsion: {
    term: () => msg('avulsion'),
    also: () => msg('pulled-off tendon'),
    meaning: says('S6 F2', () => msg('A tear in which the tendon comes off the bone.')),
  },
  'blood-clot': {
    term: () => msg('blood clot'),
    also: () => msg('DVT'),
    meaning: says('M', () => msg('A lump of blood that blocks a vein, most often in one leg.')),
  },
  'bone-stress-injury': {
    term: () => msg('bone stress injury'),
    also: () => msg('stress fracture'),
    meaning: says('M', () => msg('A small crack in a bone from too much load, too often.')),
  },
  bursitis: {
    term: () => msg('bursitis'),
    meaning: says('M', () => msg('A small cushion near a bone is sore and swollen.')),
  },
  'deep-gluteal-pain': {
    term: () => msg('deep gluteal pain'),
    also: () => msg('deep buttock pain'),
    meaning: says('M', () =>
      msg('Pain deep in the buttock from a nerve that is squeezed there.'),
    ),
  },
  'diabetic-neuropathy': {
    term: () => msg('diabetic neuropathy'),
    also: () => msg('nerve damage from diabetes'),
    meaning: says('M', () =>
      msg('Nerves do not work well because of diabetes. The skin may feel less.'),
    ),
  },
  fracture: {
    term: () => msg('fracture'),
    also: () => msg('broken bone'),
    meaning: says('M', () => msg('A crack or break in a bone.')),
  },
  'gluteal-tendon-pain': {
    term: () => msg('gluteal tendon pain'),
    also: () => msg('outer hip pain'),
    meaning: says('M', () => msg('Sore tendons on the outer side of the hip.')),
  },
  infection: {
    term: () => msg('infection'),
    meaning: says('M', () => msg('Germs grow in the body. It may be hot, red, and sore.')),
  },
  inflammation: {
    term: () => msg('inflammation'),
    meaning: says('M', () =>
      msg('How the body reacts to harm: it gets warm, sore, and swollen.'),
    ),
  },
  'ischiofemoral-impingement': {
    term: () => msg('ischiofemoral impingement'),
    also: () => msg('pinch beside the sit bone'),
    meaning: says('M', () => msg('Tissue is pinched between the sit bone and the thigh bone.')),
  },
  overuse: {
    term: () => msg('overuse'),
    also: () => msg('too much, too often'),
    meaning: says('M', () => msg('A body part had more work than it could get used to.')),
  },
  'poor-circulation': {
    term: () => msg('poor circulation'),
    also: () => msg('poor blood flow'),
    meaning: says('E M', () => msg('Too little blood gets to a part of the body.')),
  },
  raynauds: {
    term: () => msg('Raynaud’s'),
    meaning: says('M', () => msg('Fingers and toes turn white or blue in the cold.')),
  },
  sciatica: {
    term: () => msg('sciatica'),
    meaning: says('M', () =>
      msg('Pain, tingling, or numbness down the leg from the sciatic nerve.'),
    ),
  },
  strain: {
    term: () => msg('strain'),
    also: () => msg('pulled muscle'),
    meaning: says('S5 M', () =>
      msg('A muscle or tendon was hurt because it was pulled too far.'),
    ),
  },
  tear: {
    term: () => msg('tear', { desc: 'Noun: a torn tendon' }),
    also: () => msg('torn tendon'),
    meaning: says('S6', () => msg('Some or all of the strands of a tendon are broken.')),
  },
  tendinopathy: {
    term: () => msg('tendinopathy'),
    also: () => msg('tendon pain'),
    meaning: says('S4 F1', () =>
      msg('Tendon pain that lasts and comes when you load the tendon.'),
    ),
  },
  tendonitis: {
    term: () => msg('tendonitis'),
    also: () => msg('tendinitis'),
    meaning: says('S5', () => msg('A tendon that is swollen and sore after a sudden start.')),
  },
  ulcer: {
    term: () => msg('ulcer'),
    also: () => msg('stomach sore'),
    meaning: says('M', () => msg('A sore on the inside of the stomach.')),
  },
};
