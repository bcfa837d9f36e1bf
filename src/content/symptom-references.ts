import type { Reference } from './references.js';

// Those of the symptoms: apart from the others, which every page loads.

export const F30: Reference = {
  id: 'F30',
  citation: 'van der Made, Br J Sports Med 2019;53:390',
  read: 'abstract',
};

export const F32: Reference = {
  id: 'F32',
  citation: 'Trial register of Australia and New Zealand, “ACTRN12621000846820”',
  read: 'part',
};

export const F41: Reference = {
  id: 'F41',
  citation: 'Mellor (LEAP), BMJ 2018;361:k1662',
  doi: '10.1136/bmj.k1662',
  read: 'abstract',
};

export const F43: Reference = {
  id: 'F43',
  citation: 'Barton, Br J Sports Med 2016;50:513',
  read: 'part',
};

export const F53: Reference = {
  id: 'F53',
  citation: 'Lempainen, Am J Sports Med 2009;37:727',
  read: 'abstract',
};

export const F54: Reference = {
  id: 'F54',
  citation: 'Benazzo, J Orthop Traumatol 2013;14:83',
  doi: '10.1007/s10195-013-0226-2',
  read: 'abstract',
};

export const F72: Reference = {
  id: 'F72',
  citation: 'Review of deep gluteal syndrome, PMC10966759',
  read: 'abstract',
};

export const F73: Reference = {
  id: 'F73',
  citation: 'Review of ischiofemoral impingement, Diagnostics 2023;13:139',
  doi: '10.3390/diagnostics13010139',
  read: 'abstract',
};

export const F75: Reference = {
  id: 'F75',
  citation: 'Stress fractures of the lower limb, PMC3495575',
  read: 'abstract',
};

export const F78: Reference = {
  id: 'F78',
  citation: '“Calderdale and Huddersfield NHS”, page on this problem',
  read: 'part',
};

export const F79: Reference = {
  id: 'F79',
  citation: '“Pure Physio”, page on this problem',
  read: 'part',
};

export const F86: Reference = {
  id: 'F86',
  citation: 'Two unsigned “health sites” on the sacroiliac joint',
  read: 'part',
};

export const F87: Reference = {
  id: 'F87',
  citation: '“rheuma.com.au”, case and long-stride test',
  read: 'part',
};

export const F88: Reference = {
  id: 'F88',
  citation: '“JT Physiotherapy”, page on this problem',
  read: 'part',
};
