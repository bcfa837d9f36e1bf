import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import type { Entries } from './entry.js';

/** How the problem is found, and what studies tell. */
export const exam: Entries = {
  diagnosis: {
    term: () => msg('diagnosis'),
    also: () => msg('what the problem is'),
    meaning: says('M', () => msg('The name a doctor or therapist gives the problem.')),
  },
  evidence: {
    term: () => msg('evidence'),
    also: () => msg('proof'),
    meaning: says('M', () => msg('What studies have shown so far, and how sure we can be.')),
  },
  'modified-bent-knee-stretch': {
    term: () => msg('modified bent-knee stretch'),
    meaning: says('M', () =>
      msg(
        'You lie on your back. The examiner bends your hip, then makes the knee straight fast.',
      ),
    ),
  },
  mri: {
    term: () => msg('MRI'),
    also: () => msg('magnet scan'),
    meaning: says('M', () => msg('A scan with a magnet that shows tendons, muscles, and bones.')),
  },
  palpation: {
    term: () => msg('palpation'),
    also: () => msg('pressing with a finger'),
    meaning: says('M', () => msg('The examiner presses to find the sore spot.')),
  },
  'puranen-orava-test': {
    term: () => msg('Puranen-Orava test'),
    also: () => msg('standing heel test'),
    meaning: says('M', () =>
      msg('You stand with your heel on a table and your knee straight. It stretches the tendon.'),
    ),
  },
  risk: {
    term: () => msg('risk'),
    meaning: says('M', () => msg('The chance that something bad happens.')),
  },
  trial: {
    term: () => msg('trial', { desc: 'Noun: a clinical trial' }),
    also: () => msg('study'),
    meaning: says('M', () => msg('A study that tests a treatment in a fair way.')),
  },
  ultrasound: {
    term: () => msg('ultrasound'),
    meaning: says('M', () => msg('A picture made with sound waves.')),
  },
  'visa-h': {
    term: () => msg('VISA-H'),
    meaning: says('M', () =>
      msg('A set of questions that scores hamstring tendon pain from 0 to 100.'),
    ),
  },
  'x-ray': {
    term: () => msg('X-ray'),
    meaning: says('M', () => msg('A picture that shows bones.')),
  },
};
