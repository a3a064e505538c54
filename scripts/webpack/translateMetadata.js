const { withOptionWords } = require("./optionWords");

/**
 * The metadata in another language: same ids, names, parameters and option words, other descriptions.
 * @param {object} metadata complete functions.json; not changed.
 * @param {{ functions: object, enums: object }} texts translations, see src/messages/<language>/functions.
 * @param {(id: string) => string} helpUrl the help page of a function in that language.
 * @param {string} language such as "de-DE".
 * @returns {{ metadata: object, missing: string[], needless: string[] }} needless: translations of nothing that exists.
 */
exports.translateMetadata = (metadata, texts, helpUrl, language) => {
  const enums = new Map((metadata.enums ?? []).map((item) => [item.id, item]));
  const missing = [];
  const used = new Set();

  /** The translation at that path; the original stands in where there is none. */
  function look(original, ...path) {
    const key = path.join(" / ");
    used.add(key);
    const value = path.reduce((node, step) => node?.[step], texts);
    if (typeof value === "string" && value.trim() !== "") return value;
    missing.push(`No translation of ${key}`);
    return original;
  }

  // What a function returns has no place in the metadata; only the help pages show it (scripts/docs).
  for (const id of Object.keys(texts.functions)) used.add(["functions", id, "returns"].join(" / "));

  const functions = metadata.functions.map((item) => ({
    ...item,
    description: look(item.description, "functions", item.id, "description"),
    helpUrl: helpUrl(item.id),
    parameters: item.parameters.map((parameter) => ({
      ...parameter,
      description: withOptionWords(
        look(parameter.description, "functions", item.id, "parameters", parameter.name),
        enums.get(parameter.customEnumId),
        language,
      ),
    })),
  }));
  const translatedEnums = metadata.enums?.map((item) => ({
    ...item,
    values: item.values.map((value) => ({
      ...value,
      tooltip: look(value.tooltip, "enums", item.id, String(value.stringValue ?? value.numberValue)),
    })),
  }));
  const needless = leaves(texts).filter((key) => !used.has(key));
  return {
    metadata: { ...metadata, functions, ...(translatedEnums && { enums: translatedEnums }) },
    missing,
    needless,
  };
};

function leaves(node, path = []) {
  if (typeof node === "string") return [path.join(" / ")];
  return Object.entries(node).flatMap(([step, child]) => leaves(child, [...path, step]));
}
