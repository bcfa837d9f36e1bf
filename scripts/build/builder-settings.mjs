// The settings of the widgets as the snippet builder offers them, in words of each language.
import { explanationOf, inWords, translatorTo } from './setting-texts.mjs';
import { isOffered, settingOf } from './settings.mjs';

/**
 * Answers what makes fields (src/builder/data.ts) of the attributes of a widget.
 *
 * @param pages what loadPageTexts answers
 */
export function fieldsFrom({ languages, wordsIn }) {
  const inEach = (action) => Object.fromEntries(languages.map(({ tag }) => [tag, action(tag)]));
  const translators = inEach(translatorTo);
  const words = inEach(wordsIn);

  return (attributes) => attributes.filter(isOffered).map(fieldOf);

  function fieldOf(attribute) {
    const { name } = attribute;
    const { kind, choices, minimum = 0, maximum = 0, ...more } = settingOf(attribute);
    const known = words.en[name];
    const offered = known ? Object.keys(known) : choices;
    const nameOf = (tag, choice) =>
      words[tag][name]?.[choice] ?? translators[tag](inWords(choice));
    return {
      name,
      descriptions: inEach((tag) => translators[tag](explanationOf(attribute))),
      kind: known ? 'choice' : kind,
      choices: offered,
      names: inEach((tag) => offered.map((choice) => nameOf(tag, choice))),
      minimum,
      maximum,
      ...more,
    };
  }
}
