import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './content.mjs';

const { TARGET_LOCALES } = await load('kit/language/languages.ts');

/** What once stood in a translation and told patients something else; with the reason. */
const forbidden = {
  es: [
    [/^(salta|vuelve)$/i, 'not “usted”'],
    [/hacia fuera/, 'to the sides, where away is meant'],
    [/dolor agudo/, 'acute, where sharp is meant'],
    [/\d de 10\b/, 'a score is “sobre 10”'],
    [/descanse en parte|\bsu terapeuta/i, 'relative rest; a physical therapist'],
    [/contracci[oó]n/i, 'labor, where a hold is meant'],
    [/subida con silla|subidas de puente|deslizamiento de isquiotibiales/i, 'names of exercises'],
    [/\berguido|\bapoyado en el antebrazo/, 'men only'],
    [/^Unos /, 'disagrees with the minute after it'],
    [/puede sentarse/i, 'to sit down, where sitting is meant'],
    [/hueso de la pantorrilla|amplitud de movimiento|cada dos días/i, 'not what people say'],
    [/\b(pare|deje) el programa/i, 'one verb for one order'],
    [/\bmaterial\b|se aparta/i, 'not what people say'],
    [/añad|deprisa|cuestas|tardío/i, 'not Latin American'],
    [/\d–\d+ (minutos|días|veces)/, 'a range inside a sentence has words'],
  ],
  ar: [
    [/يومًا بعد يوم/, 'day after day, where every other day is meant'],
    [/(الركبة|الساق) على البطن/, 'onto the belly, where face down is meant'],
    [/أُوقف التبريد/, 'icing, also where a session is meant'],
    [/^اسحب$/, 'pull, where slide is meant'],
    [/^انزلاق (عضلات|الكعب)/, 'slipped muscles'],
    [/ثني الورك وقوفًا|الرفع بالكرسي/, 'another exercise'],
    [/زِد الحمل/, 'pregnancy, without the vowel sign'],
    [/مدى الحركة والثبات/, 'hold, where stability is meant'],
    [/(استرح|اثبت) \{0\}/, 'Intl gives the nominative'],
    [/^نحو \{0\}/, 'Intl gives the nominative'],
    [/بين [٠-٩]+–/, 'between needs “and”'],
    [/حصص|حِملاً|التلال|(ال|[يتأ])ركض/, 'one word for one thing'],
    [/ألم حادّ|يصبح حادّ|أصبح حادّ/, 'acute, where sharp is meant'],
    [/ضد (حزام|الشريط)/, 'word by word'],
    [/إصابة سابقة بالسرطان/, 'leaves out cancer now'],
    [/أضف وثبات/, 'reads as “and a hold”'],
    [/اللوح الجانبي|الاسكندنافي|حاجز|طارئة|يكيّف/, 'not what people say'],
    [/أنت مراهق و/, 'boys only'],
  ],
};

for (const locale of TARGET_LOCALES) {
  const { messages } = await load(`locales/${locale}.ts`);

  test(`${locale}: no translation that told patients something else comes back`, () => {
    for (const [pattern, why] of forbidden[locale] ?? []) {
      const found = Object.values(messages).filter((text) => pattern.test(text));
      assert.deepEqual(found, [], why);
    }
  });

  test(`${locale}: every placeholder is there`, () => {
    const placeholders = (text) => text.match(/\{\d+\}/g)?.toSorted() ?? [];
    for (const [text, translation] of Object.entries(messages)) {
      assert.deepEqual(placeholders(translation), placeholders(text), text);
    }
  });
}
