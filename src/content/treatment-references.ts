import type { Reference } from './references.js';

// Those of the treatments: apart from the others, which every page loads.

export const F9: Reference = {
  id: 'F9',
  citation: 'Boudreault, J Rehabil Med 2014;46(4)',
  doi: '10.2340/16501977-1800',
  read: 'abstract',
};

export const F15: Reference = {
  id: 'F15',
  citation: 'Cacchio, Am J Sports Med 2011;39:146',
  doi: '10.1177/0363546510379324',
  read: 'abstract',
};

export const F31: Reference = {
  id: 'F31',
  citation: 'Rich, J Exp Orthop 2023;10:55',
  doi: '10.1186/s40634-023-00615-x',
  read: 'abstract',
};

export const F33: Reference = {
  id: 'F33',
  citation: 'Rich, BMJ Open Sport Exerc Med 2021',
  doi: '10.1136/bmjsem-2020-000954',
  read: 'abstract',
};

export const F36: Reference = {
  id: 'F36',
  citation: '“Table on shockwave for PHT”, BJSM',
  read: 'part',
};

export const F37: Reference = {
  id: 'F37',
  citation: '“Radial versus combined shockwave, running cohort”, Muscles Ligaments Tendons J',
  read: 'abstract',
};

export const F38: Reference = {
  id: 'F38',
  citation: 'Clifford, BMJ Open Sport Exerc Med 2020;6:e000760',
  doi: '10.1136/bmjsem-2020-000760',
  read: 'abstract',
};

export const F40: Reference = {
  id: 'F40',
  citation: 'Cooper, Health Technol Assess 2023;27(24)',
  doi: '10.3310/TFWS2748',
  read: 'abstract',
};

export const F44: Reference = {
  id: 'F44',
  citation: 'Loew, Cochrane 2014',
  doi: '10.1002/14651858.CD003528.pub2',
  read: 'abstract',
};

export const F45: Reference = {
  id: 'F45',
  citation: 'Boyce, Int J Sports Phys Ther 2020;15:103',
  read: 'abstract',
};

export const F46: Reference = {
  id: 'F46',
  citation: 'Jayaseelan, JOSPT 2014;44:198',
  doi: '10.2519/jospt.2014.4905',
  read: 'abstract',
};

export const F47: Reference = {
  id: 'F47',
  citation: 'Case report on a treadmill, PMC4615691',
  read: 'abstract',
};

export const F48: Reference = {
  id: 'F48',
  citation: 'PM&R 2022;14:611',
  doi: '10.1002/pmrj.12790',
  read: 'part',
};

export const F49: Reference = {
  id: 'F49',
  citation: 'Nicholson, Orthop J Sports Med 2014, PMC4555570',
  read: 'abstract',
};

export const F50: Reference = {
  id: 'F50',
  citation: 'Page on steroid injections, “Guy’s and St Thomas’”',
  read: 'part',
};

export const F51: Reference = {
  id: 'F51',
  citation: 'Karjalainen, Cochrane 2021',
  doi: '10.1002/14651858.CD010951.pub2',
  read: 'abstract',
};

export const F52: Reference = {
  id: 'F52',
  citation: 'PRP in hamstring injuries, Am J Sports Med 2021;49:529',
  doi: '10.1177/0363546520916729',
  read: 'abstract',
};

export const F55: Reference = {
  id: 'F55',
  citation: 'Pihl, NEJM Evid 2024',
  doi: '10.1056/EVIDoa2400056',
  read: 'abstract',
};

export const F56: Reference = {
  id: 'F56',
  citation: 'van der Made, Br J Sports Med 2022;56:340',
  read: 'abstract',
};

export const F57: Reference = {
  id: 'F57',
  citation: '“ISAKOS abstract 5762”',
  read: 'abstract',
};

export const F58: Reference = {
  id: 'F58',
  citation: 'Bone Jt Open 2022',
  doi: '10.1302/2633-1462.35.BJO-2021-0196.R1',
  read: 'abstract',
};

export const F59: Reference = {
  id: 'F59',
  citation: 'J Exp Orthop 2025',
  doi: '10.1002/jeo2.70327',
  read: 'abstract',
};

export const F60: Reference = {
  id: 'F60',
  citation: 'Derry, Cochrane 2015',
  doi: '10.1002/14651858.CD007402.pub3',
  read: 'part',
};

export const F61: Reference = {
  id: 'F61',
  citation: 'Pattanittum, Cochrane 2013',
  doi: '10.1002/14651858.cd003686.pub2',
  read: 'summary',
};

export const F63: Reference = {
  id: 'F63',
  citation: 'NHS, “Ibuprofen: who cannot take it”',
  read: 'summary',
};

export const F64: Reference = {
  id: 'F64',
  citation: '“Health Canada”, poster on acetaminophen',
  read: 'part',
};

export const F69: Reference = {
  id: 'F69',
  citation: 'Page on heat of “Midlands Partnership NHS”',
  read: 'part',
};

export const F80: Reference = {
  id: 'F80',
  citation: 'Trials 2023, table 1',
  doi: '10.1186/s13063-023-07502-x',
  read: 'part',
};

export const F81: Reference = {
  id: 'F81',
  citation: 'Page on running of “PhysioAdvisor”',
  read: 'part',
};

export const F82: Reference = {
  id: 'F82',
  citation: 'Page on running, “SEMC walk-run plan”',
  read: 'part',
};

export const F89: Reference = {
  id: 'F89',
  citation: 'Blog of “Reeves Performance”',
  read: 'part',
};

export const F91: Reference = {
  id: 'F91',
  citation: '“NHS musculoskeletal steroid leaflet”; jointinjectionsleeds.com',
  read: 'part',
};
