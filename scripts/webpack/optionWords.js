/** Stands in the description of a parameter for the words of its drop-down. */
const placeholder = "[words]";

/** How a language lists options: the tag for Intl.ListFormat, and how the default is marked. */
const wordsOf = (language) => require(`../../src/messages/${language}/optionWords.json`);

/**
 * Puts the words of an enum, the default first, where a description asks for them.
 * @param {string} description with `[words]` in it, or without
 * @param {{ values: { stringValue: string }[] } | undefined} options the enum, as the metadata has it
 * @param {string} language such as "de-DE"
 */
exports.withOptionWords = (description, options, language) => {
  if (!description.includes(placeholder) || !options) return description;
  const [first, ...others] = options.values.map(({ stringValue }) => stringValue);
  const words = wordsOf(language);
  const list = new Intl.ListFormat(words.list, { type: "disjunction" });
  return description.replace(placeholder, list.format([words.default.replace("{word}", first), ...others]));
};

/**
 * A description that lists the words itself must list all of them: a new one would be missing without a word.
 * @returns {string[]} those it forgets; none where it names two at most, which is no list
 */
exports.forgottenWords = (description, options) => {
  if (description.includes(placeholder)) return [];
  const words = options.values.map(({ stringValue }) => stringValue);
  const named = new Set(description.match(/[a-z0-9]+/g));
  const forgotten = words.filter((word) => !named.has(word));
  return words.length - forgotten.length > 2 ? forgotten : [];
};
