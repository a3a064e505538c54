const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");

/** A file's script as it was compiled last, by its name. */
const scripts = new Map();

/** A context's own builtins. */
const builtins = new WeakMap();

// What was compiled stays compiled, for the next file's use.
setFlagsFromString("--no-flush-bytecode");

/** What no test replaces. Looked up in a context, each would be asked of its globals' proxy every time it is named. */
const names =
  `Object Array Number String Boolean Symbol BigInt Math JSON Reflect Proxy Map Set WeakMap WeakSet RegExp Promise
  Error TypeError RangeError DataView ArrayBuffer Float64Array Float32Array Int32Array Uint32Array Uint16Array Uint8Array
  isNaN isFinite parseFloat parseInt NaN Infinity`.split(/\s+/);

/**
 * Jest compiles each module anew in each test file. A script is compiled once here and run in each file's own context,
 * so that a file's modules are still its own.
 */
vm.compileFunction = (code, parameters, { filename, parsingContext }) => {
  const head = `(function (${names.join(", ")}) { return function (${parameters.join(", ")}) {`;
  let known = scripts.get(filename);
  if (known?.code !== code || known.head !== head) {
    // Places in the code stay as they are without the head.
    known = {
      code,
      head,
      script: new vm.Script(`${head}${code}\n}})`, { filename, columnOffset: -head.length }),
    };
    scripts.set(filename, known);
  }
  if (!builtins.has(parsingContext))
    builtins.set(parsingContext, vm.runInContext(`[${names.join(", ")}]`, parsingContext));
  return known.script.runInContext(parsingContext)(...builtins.get(parsingContext));
};
