import { msg } from '../../kit/language/msg.js';
import { says } from '../statement.js';
import type { Entries } from './entry.js';

/** Who helps, and with what. */
export const treatment: Entries = {
  acetaminophen: {
    term: () => msg('acetaminophen'),
    also: () => msg('paracetamol'),
    meaning: says('M', () => msg('A pain medicine. Too much of it can harm the liver.')),
  },
  'anti-inflammatory': {
    term: () => msg('anti-inflammatory'),
    also: () => msg('NSAID, such as ibuprofen'),
    meaning: says('M', () => msg('A medicine that eases pain and swelling for a short time.')),
  },
  antibiotic: {
    term: () => msg('antibiotic'),
    meaning: says('M', () => msg('A medicine that fights germs.')),
  },
  'blood-thinner': {
    term: () => msg('blood thinner'),
    meaning: says('M', () => msg('A medicine that makes blood clot less.')),
  },
  cortisone: {
    term: () => msg('cortisone'),
    also: () => msg('steroid injection'),
    meaning: says('M', () =>
      msg('A strong drug that calms swelling. It is given with a needle.'),
    ),
  },
  'dry-needling': {
    term: () => msg('dry needling'),
    meaning: says('M', () => msg('Thin needles are put into sore muscle. No drug is used.')),
  },
  fluoroquinolone: {
    term: () => msg('fluoroquinolone'),
    also: () => msg('such as ciprofloxacin or levofloxacin'),
    meaning: says('E F65', () => msg('A drug against germs. It can harm tendons.')),
  },
  injection: {
    term: () => msg('injection'),
    also: () => msg('shot'),
    meaning: says('M', () => msg('A drug is put into the body with a needle.')),
  },
  'manual-therapy': {
    term: () => msg('manual therapy'),
    also: () => msg('hands-on care'),
    meaning: says('M', () => msg('A therapist presses, rubs, or moves the sore part by hand.')),
  },
  'physical-therapist': {
    term: () => msg('physical therapist'),
    also: () => msg('PT, physiotherapist'),
    meaning: says('S35 M', () =>
      msg('A health worker who treats pain and weakness with movement and advice.'),
    ),
  },
  'platelet-rich-plasma': {
    term: () => msg('platelet-rich plasma'),
    also: () => msg('PRP'),
    meaning: says('M', () => msg('A part of your own blood that is put back with a needle.')),
  },
  prescriber: {
    term: () => msg('prescriber'),
    meaning: says('M', () => msg('The doctor or nurse who ordered the medicine.')),
  },
  rehabilitation: {
    term: () => msg('rehabilitation'),
    also: () => msg('rehab'),
    meaning: says('M', () => msg('Steps that bring strength and movement back.')),
  },
  shockwave: {
    term: () => msg('shockwave'),
    also: () => msg('ESWT'),
    meaning: says('M', () => msg('Pulses of sound pressed into the sore part through the skin.')),
  },
  'side-effect': {
    term: () => msg('side effect'),
    meaning: says('M', () => msg('Something a medicine or treatment does that you do not want.')),
  },
  surgery: {
    term: () => msg('surgery'),
    meaning: says('M', () => msg('A doctor cuts the skin to fix what is inside.')),
  },
  topical: {
    term: () => msg('topical'),
    also: () => msg('on the skin'),
    meaning: says('M', () => msg('A cream or gel that you rub on.')),
  },
};
