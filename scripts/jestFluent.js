const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync } = require("esbuild");

const root = join(__dirname, "..");

/**
 * Makes one file of Fluent's several thousand for jest, which takes five seconds to load them one by one, in each test file
 * anew. Jest keeps the result until a dependency changes.
 */
module.exports = {
  process(_source, path) {
    const { outputFiles } = buildSync({
      // Of the ES modules the icons that nothing uses can be left out.
      entryPoints: [join(dirname(path), "..", "lib", "index.js")],
      bundle: true,
      write: false,
      format: "cjs",
      target: "es2022",
      external: ["react", "react-dom", "scheduler"],
      // As users get it, without checks of how Fluent itself is used.
      define: { "process.env.NODE_ENV": '"production"' },
      minifySyntax: true,
      logLevel: "error",
    });
    // Each export is a getter of a getter, which all that is drawn asks. By the end none changes any more.
    const values = 'Object.assign(Object.defineProperty({}, "__esModule", { value: true }), module.exports)';
    return { code: `${outputFiles[0].text}\nmodule.exports = ${values};\n` };
  },
  getCacheKey(_source, path) {
    return createHash("sha256")
      .update(path)
      .update(readFileSync(__filename))
      .update(readFileSync(join(root, "package-lock.json")))
      .digest("hex");
  },
};
