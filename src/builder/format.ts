/** `4.53` → "4.5", with the digits of the language. */
export const formatDecimal = (locale: string, value: number): string =>
  new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-arab' : locale, {
    maximumFractionDigits: 1,
  }).format(value);
