import type { Reference } from './references.js';

// Those that only the guide to the diagnosis rests on: a page with other widgets does not load them.

export const F5: Reference = {
  id: 'F5',
  citation: 'Cacchio, BJSM 2012;46:883',
  doi: '10.1136/bjsports-2011-090325',
  read: 'part',
};

export const F7: Reference = {
  id: 'F7',
  citation: 'Thompson, Fung, and Wood, “ISAKOS 2015, ePoster 806”',
  read: 'abstract',
};

export const F76: Reference = {
  id: 'F76',
  citation: 'MRI with and without this pain, by age, Clin Radiol 2018',
  doi: '10.1016/j.crad.2018.06.014',
  read: 'abstract',
};

export const F77: Reference = {
  id: 'F77',
  citation: 'De Grove, 2021, MRI of hip tendons, portal of “Vrije Universiteit Brussel”',
  read: 'abstract',
};
