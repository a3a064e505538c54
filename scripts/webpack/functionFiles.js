const fs = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "../..");
const folder = "src/functions";

/**
 * Source files that declare worksheet functions (or their option words): those with a @customfunction or @customenum tag.
 * Sorted, so that functions.json has the same order on every machine.
 */
exports.functionFiles = fs
  .readdirSync(path.join(root, folder), { recursive: true })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.posix.join(folder, ...name.split(path.sep)))
  .filter((file) => /@custom(function|enum)\b/.test(fs.readFileSync(path.join(root, file), "utf8")))
  .sort();
