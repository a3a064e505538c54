/**
 * The metadata in another language: same ids, names, parameters and option words, other descriptions.
 * @param {object} metadata complete functions.json; not changed.
 * @param {{ functions: object, enums: object }} texts translations, see src/messages/functions.
 * @returns {{ metadata: object, missing: string[], needless: string[] }} needless: translations of nothing that exists.
 */
exports.translateMetadata = (metadata, texts) => {
  const missing = [];
  const used = new Set();

  function look(...path) {
    const key = path.join(" / ");
    used.add(key);
    const value = path.reduce((node, step) => node?.[step], texts);
    if (typeof value === "string" && value.trim() !== "") return value;
    missing.push(`No translation of ${key}`);
    return "";
  }

  const functions = metadata.functions.map((item) => ({
    ...item,
    description: look("functions", item.id, "description"),
    parameters: item.parameters.map((parameter) => ({
      ...parameter,
      description: look("functions", item.id, "parameters", parameter.name),
    })),
  }));
  const enums = metadata.enums?.map((item) => ({
    ...item,
    values: item.values.map((value) => ({
      ...value,
      tooltip: look("enums", item.id, String(value.stringValue ?? value.numberValue)),
    })),
  }));
  const needless = leaves(texts).filter((key) => !used.has(key));
  return { metadata: { ...metadata, functions, ...(enums && { enums }) }, missing, needless };
};

function leaves(node, path = []) {
  if (typeof node === "string") return [path.join(" / ")];
  return Object.entries(node).flatMap(([step, child]) => leaves(child, [...path, step]));
}
