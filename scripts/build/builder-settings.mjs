// The settings of the widgets as the snippet builder offers them, in words of each language.
import { explanationOf, inWords, translatorTo } from './setting-texts.mjs';
import { isOffered, settingOf } from './settings.mjs';

/**
 * Answers what makes fields (src/builder/data.ts) of the attributes of a widget.
 *
 * @param pages what loadPageTexts answers
 */
export function fieldsFrom({ languages, exercisesIn, termsOf }) {
  const inEach = (action) => Object.fromEntries(languages.map(({ tag }) => [tag, action(tag)]));
  const translators = inEach(translatorTo);
  const words = {
    exercise: inEach((tag) => namesById(exercisesIn(tag), 'name')),
    term: inEach((tag) => namesById(termsOf('glossary-term', tag), 'term')),
  };

  return (attributes) => attributes.filter(isOffered).map(fieldOf);

  function fieldOf(attribute) {
    const { name } = attribute;
    const { kind, choices, minimum = 0, maximum = 0, ...more } = settingOf(attribute);
    const known = words[name];
    const offered = known ? Object.keys(known.en) : choices;
    const nameOf = (tag, choice) => known?.[tag][choice] ?? translators[tag](inWords(choice));
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

const namesById = (list, key) => Object.fromEntries(list.map((one) => [one.id, one[key]]));
