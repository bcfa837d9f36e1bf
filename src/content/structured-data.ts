import { msg } from '../kit/language/msg.js';
import { lead, sources, summary, title } from './care-guide.js';
import { review } from './review.js';
import { says, type Statement } from './statement.js';

export const anatomy = [
  says('S1', () => msg('Hamstring tendons')),
  says('S11', () => msg('Sit bone')),
];

/** What a site says of a review of its own. */
interface SiteReview {
  readonly by?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * The guide for search engines, as schema.org has it, in the current language. It says nothing that
 * patients do not read: no reviewer and no day of a review but those that the site states.
 */
export function structuredData(language: string, { by, on }: SiteReview = {}): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title.text(),
    description: lead.text(),
    inLanguage: language,
    dateModified: review.date,
    ...(by === undefined ? {} : { reviewedBy: { '@type': 'Person', name: by } }),
    ...(by === undefined || on === undefined ? {} : { lastReviewed: on }),
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    about: condition(),
    citation: sources.map(({ citation, doi }) => (doi ? `https://doi.org/${doi}` : citation)),
  };
}

const condition = (): object => ({
  '@type': 'MedicalCondition',
  name: title.text(),
  description: [...summary.texts, summary.time].map(({ text }) => text()).join(' '),
  // S76.3 is the acute injury.
  code: { '@type': 'MedicalCode', codeValue: 'M76.8', codingSystem: 'ICD-10' },
  associatedAnatomy: all('AnatomicalStructure', anatomy),
  signOrSymptom: all('MedicalSymptom', summary.signs.items),
  possibleTreatment: all('MedicalTherapy', summary.help.items),
});

const all = (type: string, statements: readonly Statement[]): object[] =>
  statements.map(({ text }) => ({ '@type': type, name: text() }));
