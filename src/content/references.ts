/**
 * How much of a source was read; of several, the least that a sentence rests on. `part`: the page
 * or the table that is cited. `abstract`: the abstract only. `summary`: what others say about it.
 * `unknown`: nobody has noted it.
 */
export type Reading = 'part' | 'abstract' | 'summary' | 'unknown';

/** Published sources, numbered and cited as in the clinical brief. Citations stay in English. */
export interface Reference {
  readonly id: `F${number}`;
  readonly citation: string;
  readonly doi?: string;
  readonly read: Reading;
}

export const F1: Reference = {
  id: 'F1',
  citation: 'Scott, ICON 2019, BJSM',
  doi: '10.1136/bjsports-2019-100885',
  read: 'abstract',
};

export const F2: Reference = {
  id: 'F2',
  citation: 'Hamstring tears in the general population, PLoS ONE 2016',
  doi: '10.1371/journal.pone.0152855',
  read: 'abstract',
};

export const F3: Reference = {
  id: 'F3',
  citation: 'Goom, JOSPT 2016;46:483',
  doi: '10.2519/jospt.2016.5986',
  read: 'summary',
};

export const F4: Reference = {
  id: 'F4',
  citation: 'Beatty, CSMR 2017',
  doi: '10.1249/JSR.0000000000000355',
  read: 'abstract',
};

export const F6: Reference = {
  id: 'F6',
  citation: 'Zissen, AJR 2010;195:993',
  doi: '10.2214/AJR.09.3674',
  read: 'abstract',
};

export const F8: Reference = {
  id: 'F8',
  citation: 'Blackpool Teaching Hospitals leaflet PL774',
  read: 'part',
};

export const F11: Reference = {
  id: 'F11',
  citation: 'Coombes, Lancet 2010;376:1751',
  doi: '10.1016/S0140-6736(10)61160-9',
  read: 'abstract',
};

export const F12: Reference = {
  id: 'F12',
  citation: 'Davenport, platelet-rich plasma against whole blood, 2015, PMID 26206832',
  read: 'abstract',
};

export const F13: Reference = {
  id: 'F13',
  citation: 'Nasser, IJSPT 2021',
  doi: '10.26603/001c.21250',
  read: 'abstract',
};

export const F17: Reference = {
  id: 'F17',
  citation: 'Miller, JBJS Am 2007;89:44',
  read: 'abstract',
};

export const F19: Reference = {
  id: 'F19',
  citation: 'van der Made, KSSTA 2015',
  doi: '10.1007/s00167-013-2744-0',
  read: 'unknown',
};

export const F20: Reference = {
  id: 'F20',
  citation: 'Dziedzic, Folia Morphol 2020;79:339',
  read: 'unknown',
};

export const F21: Reference = {
  id: 'F21',
  citation: 'Kellis, J Electromyogr Kinesiol 2012',
  doi: '10.1016/j.jelekin.2012.03.012',
  read: 'unknown',
};

export const F22: Reference = {
  id: 'F22',
  citation: 'Rajagopal, IEEE TBME 2016',
  doi: '10.1109/TBME.2016.2586891',
  read: 'unknown',
};

export const F23: Reference = {
  id: 'F23',
  citation: 'Nasser, Phys Ther Sport 2021;48:67',
  read: 'abstract',
};

export const F24: Reference = {
  id: 'F24',
  citation: 'Silbernagel, Am J Sports Med 2007;35:897',
  doi: '10.1177/0363546506298279',
  read: 'summary',
};

export const F25: Reference = {
  id: 'F25',
  citation: 'POGO Physio, “PHT exercise protocol”',
  read: 'part',
};

export const F39: Reference = {
  id: 'F39',
  citation: 'Pavlova, Br J Sports Med 2023;57:1327',
  doi: '10.1136/bjsports-2022-105754',
  read: 'abstract',
};

export const F65: Reference = {
  id: 'F65',
  citation: 'FDA boxed warning on fluoroquinolones, 2008; EMA reminder, 2023; PMC2921747',
  read: 'summary',
};

export const F66: Reference = {
  id: 'F66',
  citation: 'Greenhalgh, Mercer, and Finucane, “Cauda equina card”, NHS',
  read: 'part',
};

export const F67: Reference = {
  id: 'F67',
  citation: 'NHS, “Deep vein thrombosis”',
  read: 'summary',
};

export const F68: Reference = {
  id: 'F68',
  citation: 'Page on cold of “Midlands Partnership NHS”',
  read: 'part',
};

export const F70: Reference = {
  id: 'F70',
  citation: 'Page on ice of “Move Better Gwent”',
  read: 'part',
};

export const F71: Reference = {
  id: 'F71',
  citation: 'Gidwani, BMJ 2004;329:99',
  read: 'abstract',
};

export const F74: Reference = {
  id: 'F74',
  citation: 'Robertson and Wood, Sports Med Int Open 2017;1:E58',
  doi: '10.1055/s-0043-103946',
  read: 'abstract',
};

export const F83: Reference = {
  id: 'F83',
  citation:
    'Summaries of Goom, JOSPT 2016;46:483, by Performance Health Academy and Fisio de cabecera',
  read: 'part',
};
