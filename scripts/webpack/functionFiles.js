const fs = require("fs");
const path = require("path");

const folder = path.join("src", "functions");

/**
 * Source files that declare worksheet functions (or their option words): those with a @customfunction or @customenum tag.
 * Sorted, so that functions.json has the same order on every machine.
 */
exports.functionFiles = fs
  .readdirSync(path.resolve(__dirname, "../..", folder))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.posix.join("src/functions", name))
  .filter((file) =>
    /@custom(function|enum)\b/.test(fs.readFileSync(path.resolve(__dirname, "../..", file), "utf8")),
  )
  .sort();
