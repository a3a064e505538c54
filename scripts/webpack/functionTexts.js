const fs = require("fs");
const path = require("path");

const folder = path.resolve(__dirname, "../../src/messages");
const folderOf = (language) => path.join(folder, language, "functions");

/** Every language the functions' help is translated into, by its folder name. */
exports.languages = () =>
  fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(folderOf(name)))
    .sort();

exports.textFiles = (language) =>
  fs
    .readdirSync(folderOf(language))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => path.join(folderOf(language), name));

/** Translated descriptions of functions, parameters and option words: the files of all families as one. */
exports.functionTexts = (language) => {
  const texts = { functions: {}, enums: {} };
  for (const file of exports.textFiles(language)) {
    const family = JSON.parse(fs.readFileSync(file, "utf8"));
    for (const part of ["functions", "enums"]) {
      for (const [id, text] of Object.entries(family[part] ?? {})) {
        if (texts[part][id])
          throw new Error(`${id} is translated twice; the second is in ${path.basename(file)}`);
        texts[part][id] = text;
      }
    }
  }
  return texts;
};
