import { phoneNumber } from '../kit/element/declare.js';

/** Of every widget that says when to get help. */
export const emergencyAttributes = {
  /**
   * Number to call in an emergency, such as `911`, as a link beside the emergency signs. Digits,
   * spaces and dashes, with or without a `+` before them. Without it no number is named.
   */
  emergencyNumber: phoneNumber({ attribute: 'emergency-number' }),
};
