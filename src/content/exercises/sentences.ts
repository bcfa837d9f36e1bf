import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';

/** What several exercises are for. */
export const purposes = {
  move: says('C S34', () => msg('Helps your range of motion.')),
  hold: says('C S39', () => msg('Gentle work for the muscle, while nothing moves.')),
  trunk: says('C S34', () => msg('Trains your trunk.')),
  straight: says('C F23', () => msg('Builds strength with your hip nearly straight.')),
  bent: says('C', () => msg('Builds strength with your hip bent.')),
  fast: says('C S31', () => msg('Gets you ready for running and sport.')),
  stretch: says('C S34', () => msg('A stretch for late in recovery, if you like.')),
};

export const onBack = says('C', () => msg('Lie on your back, knees bent, feet flat.'));
export const inLine = says('C', () =>
  msg('Lift your hips until trunk and thighs make one line.'),
);
export const lower = says('C', () => msg('Lower your hips slowly.'));
export const halfAsHigh = says('C', () => msg('Lift half as high.'));
export const hipsLift = says('C', () => msg('Your hips lift.'));
export const bridgeMistakes = [
  says('C', () => msg('You push with your back.')),
  says('C', () => msg('You drop fast.')),
];
export const oneLeg = says('C', () => msg('Use one leg.'));
