const { forgottenWords, withOptionWords } = require("./optionWords");

/**
 * Adds to generated metadata what Microsoft's generator cannot: error cells as arguments, enums shared between files, their
 * words in descriptions, and help pages at the address the add-in is served from.
 * @param {object} metadata functions.json as generated; not changed.
 * @param {Record<string, Record<string, string>>} parameterEnums function id → parameter → enum id.
 * @param {(id: string) => string} helpUrl the help page of a function.
 * @returns {{ metadata: object, problems: string[] }}
 */
exports.completeMetadata = (metadata, parameterEnums, helpUrl) => {
  const problems = [];
  const enums = new Map((metadata.enums ?? []).map((item) => [item.id, item]));
  const functions = metadata.functions.map((item) => {
    const wanted = parameterEnums[item.id] ?? {};
    for (const name of Object.keys(wanted)) {
      if (!item.parameters.some((parameter) => parameter.name === name)) {
        problems.push(`parameterEnums.js names ${item.id}/${name}, which is no parameter of it`);
      }
    }
    return {
      ...item,
      helpUrl: helpUrl(item.id),
      parameters: item.parameters.map((parameter) => withEnum(item.id, parameter, wanted[parameter.name])),
    };
  });

  function withEnum(id, parameter, enumId) {
    if (!enumId) return parameter;
    const known = enums.get(enumId);
    if (!known)
      problems.push(
        `parameterEnums.js names ${enumId} for ${id}/${parameter.name}, which no src/functions/*/enums.ts does declare`,
      );
    if (parameter.dimensionality)
      problems.push(`${id}/${parameter.name} is a range; Excel offers drop-downs for single values only`);
    if (known)
      for (const word of forgottenWords(parameter.description, known))
        problems.push(
          `The description of ${id}/${parameter.name} does not name ${word}; [words] names them all`,
        );
    return {
      ...parameter,
      description: withOptionWords(parameter.description, known, "en-US"),
      // Microsoft's generator gives an enum parameter the enum's own type.
      type: known?.type ?? parameter.type,
      customEnumId: enumId,
    };
  }

  // Without it one #N/A in a range keeps Excel from calling the function at all. It covers plain errors too, and beside
  // allowErrorForDataTypeAny it made Excel LTSC 2021 crash (OfficeDev/office-js#4385).
  return { metadata: { ...metadata, allowCustomDataForDataTypeAny: true, functions }, problems };
};
