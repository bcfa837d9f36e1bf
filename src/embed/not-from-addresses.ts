/**
 * What the page of a widget does not take from its address: it would put a stranger's sentence, name
 * or phone number on the clinic's page.
 */
export const NOT_FROM_ADDRESSES = [
  'clinic',
  'debug',
  'emergency-number',
  'reviewed-by',
  'reviewed-on',
];
