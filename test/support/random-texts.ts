const PIECES = [
  ...Array.from('aZ09 -_.,;:!?/\\\'"`<>&=#%(){}[]|~^@$*+\t\n\0'),
  ...Array.from('éßñ中ع\u202e\u200b\ufeff😀'),
  'tear',
  'none',
  'tendon',
  'en',
  'ar-',
  '-1',
  '1e999',
  'NaN',
  '__proto__',
  'constructor',
  '<script>',
];

/** Texts that nobody would write in an attribute, the same in every run. */
export function randomTexts(count: number): string[] {
  const random = seeded(20_260);
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(random() * 8) }, () => pick(random)).join(''),
  );
}

const pick = (random: () => number): string => PIECES[Math.floor(random() * PIECES.length)]!;

/** Numbers from 0 to 1 by a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
