const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");

/** A file's script as it was compiled last, by its name. */
const scripts = new Map();

// What was compiled stays compiled, for the next file's use.
setFlagsFromString("--no-flush-bytecode");

/**
 * Jest compiles each module anew in each test file. A script is compiled once here and run in each file's own context,
 * so that a file's modules are still its own.
 */
vm.compileFunction = (code, parameters, { filename, parsingContext }) => {
  const head = `(function (${parameters.join(", ")}) {`;
  let known = scripts.get(filename);
  if (known?.code !== code || known.head !== head) {
    // Places in the code stay as they are without the head.
    known = {
      code,
      head,
      script: new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length }),
    };
    scripts.set(filename, known);
  }
  return known.script.runInContext(parsingContext);
};
