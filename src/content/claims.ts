/**
 * Every claim of the source page and what became of it. For checks and documents only: no widget
 * imports this module.
 */
export interface SourceClaim {
  readonly id: `S${number}`;
  /** The claim, in short. */
  readonly claim: string;
  /** `corrected`: not published as the page says it (sources.ts). `nuanced`: published with more. */
  readonly verdict: 'as is' | 'nuanced' | 'corrected';
}

export const claims: readonly SourceClaim[] = [
  { id: 'S1', verdict: 'as is', claim: 'Three hamstring muscles at the back of the thigh' },
  { id: 'S2', verdict: 'nuanced', claim: 'They bend the knee and extend the hip' },
  { id: 'S3', verdict: 'as is', claim: 'They slow the leg in walking, running, kicking' },
  { id: 'S4', verdict: 'nuanced', claim: 'Three categories: tendonitis, tears, tendinopathy' },
  { id: 'S5', verdict: 'nuanced', claim: 'Tendonitis is acute inflammation after injury' },
  { id: 'S6', verdict: 'nuanced', claim: 'Tears follow severe injury' },
  { id: 'S7', verdict: 'nuanced', claim: 'Tendinopathy is chronic overuse' },
  { id: 'S8', verdict: 'nuanced', claim: 'High impact causes tendonitis; the trigger is known' },
  { id: 'S9', verdict: 'as is', claim: 'Repeated stress causes tendinopathy' },
  { id: 'S10', verdict: 'as is', claim: 'Pain builds over days to weeks' },
  { id: 'S11', verdict: 'as is', claim: 'Pain is at the buttock, at the sit bone' },
  { id: 'S12', verdict: 'nuanced', claim: 'Moving the hip provokes pain' },
  { id: 'S13', verdict: 'as is', claim: 'Long sitting provokes pain' },
  { id: 'S14', verdict: 'nuanced', claim: 'Severe pain may cause a limp' },
  { id: 'S15', verdict: 'as is', claim: 'Diagnosed by a thorough physical exam' },
  { id: 'S16', verdict: 'as is', claim: 'Tender at the sit bone and along the tendon' },
  { id: 'S17', verdict: 'as is', claim: 'Range-of-motion testing may hurt' },
  { id: 'S18', verdict: 'as is', claim: 'Strength testing can reproduce pain' },
  { id: 'S19', verdict: 'nuanced', claim: 'X-ray after injury to rule out fracture' },
  { id: 'S20', verdict: 'nuanced', claim: 'Ultrasound shows inflammation and the tendon' },
  { id: 'S21', verdict: 'corrected', claim: 'Rest and protect the ankle' },
  { id: 'S22', verdict: 'as is', claim: 'Avoid or modify what makes it worse' },
  { id: 'S23', verdict: 'as is', claim: 'Then increase activity gradually' },
  { id: 'S24', verdict: 'nuanced', claim: 'Ice helps pain and swelling' },
  { id: 'S25', verdict: 'nuanced', claim: '15–20 minutes, every 4 hours, 2–3 days' },
  { id: 'S26', verdict: 'nuanced', claim: 'Oral or topical anti-inflammatories' },
  { id: 'S27', verdict: 'nuanced', claim: 'Persistent pain may need injections' },
  { id: 'S28', verdict: 'nuanced', claim: 'Cortisone lowers pain and inflammation' },
  { id: 'S29', verdict: 'nuanced', claim: 'Cortisone makes rehabilitation easier' },
  { id: 'S30', verdict: 'corrected', claim: 'A study shows that PRP helps healing' },
  { id: 'S31', verdict: 'as is', claim: 'Goal: back to activity quickly and safely' },
  { id: 'S32', verdict: 'as is', claim: 'Too early a return flares symptoms' },
  { id: 'S33', verdict: 'nuanced', claim: 'Too early a return weakens the tendon; tears' },
  { id: 'S34', verdict: 'nuanced', claim: 'Home program: motion, stability, strength' },
  { id: 'S35', verdict: 'as is', claim: 'What physical therapists do' },
  { id: 'S36', verdict: 'corrected', claim: 'Link to a home exercise program' },
  { id: 'S37', verdict: 'nuanced', claim: 'Home program twice a day' },
  { id: 'S38', verdict: 'corrected', claim: 'Severe pain: stretching and range of motion' },
  { id: 'S39', verdict: 'nuanced', claim: 'Add strength as pain improves' },
  { id: 'S40', verdict: 'as is', claim: 'Recovery depends on duration and severity' },
  { id: 'S41', verdict: 'as is', claim: 'The longer the symptoms, the longer the recovery' },
  { id: 'S42', verdict: 'nuanced', claim: 'Symptoms, not days or weeks, guide progression' },
  { id: 'S43', verdict: 'nuanced', claim: 'Twice a day, then once a day for about a week' },
  { id: 'S44', verdict: 'nuanced', claim: 'Weekly routine prevents re-injury, keeps strength' },
];
