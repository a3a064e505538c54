require("./jestScripts");
const hooks = require("node:async_hooks");
const { statSync } = require("node:fs");
const { default: runTestFile } = require("jest-circus/runner");

const made = new Set();

/**
 * Jest loads itself anew for each test file, with a record of its own of what runs now, and never ends one: from file to
 * file each promise is noted in more of them, after 350 files in 350. They end with their file here.
 */
hooks.AsyncLocalStorage = class extends hooks.AsyncLocalStorage {
  constructor(...options) {
    super(...options);
    made.add(this);
  }
};

/** Packages are the same for all files, but for these, which say to jest what they do after each test and can be set. */
const isPackage = (path) => /\/node_modules\/(?!@testing-library\/)/.test(path);

/** Jest's own modules are too, but for those that hold a file's tests. */
const isTool = (path) => !/\/jest-circus\//.test(path);

/** What was read from a file last, and when that was written. */
const sources = new Map();

/** Jest reads each module anew in each test file. */
function rememberSources({ fileCache }) {
  const read = fileCache.readFile.bind(fileCache);
  fileCache.readFile = (path) => {
    if (fileCache.strings.has(path)) return read(path);
    const { mtimeMs, size } = statSync(path);
    const known = sources.get(path);
    const current = known?.mtimeMs === mtimeMs && known.size === size;
    if (current) fileCache.strings.set(path, known.source);
    const source = read(path);
    if (!current) sources.set(path, { mtimeMs, size, source });
    return source;
  };
}

/** Gives a file the modules that its environment keeps. They load, and ask of jest, what the file that runs would. */
function giveModules(runtime, kept) {
  const { registries, jestGlobals, requireBuilder } = runtime;
  for (const [path, module] of kept.keptModules) registries.moduleRegistry.set(path, module);
  for (const [path, module] of kept.keptInternals) registries.internalModuleRegistry.set(path, module);
  const own = jestGlobals.jestObjectFor.bind(jestGlobals);
  kept.running = { runtime, jest: own(__filename) };
  const current = new Proxy({}, { get: (_, name) => kept.running.jest[name] });
  jestGlobals.jestObjectFor = (path) => (isPackage(path) ? current : own(path));
  const build = requireBuilder.for.bind(requireBuilder);
  requireBuilder.for = (from, options) => {
    const { filename: path } = from;
    const load = options?.isInternalModule
      ? isTool(path) && ((name) => kept.running.runtime.requireInternalModule(path, name))
      : isPackage(path) && ((name) => kept.running.runtime.requireModuleOrMock(path, name));
    return load ? Object.assign(load, build(from, options)) : build(from, options);
  };
}

/** Keeps what a file has loaded for the next one. */
function keepModules({ registries }, { keptModules, keptInternals }) {
  keep(registries.moduleRegistry, keptModules, isPackage);
  keep(registries.internalModuleRegistry, keptInternals, isTool);
}

function keep(modules, kept, isKept) {
  for (const [path, module] of modules) {
    if (isKept(path) && module.loaded && !kept.has(path)) kept.set(path, module);
  }
}

module.exports = async (globalConfig, config, environment, runtime, ...file) => {
  made.clear();
  rememberSources(runtime);
  if (environment.keptModules) giveModules(runtime, environment);
  try {
    return await runTestFile(globalConfig, config, environment, runtime, ...file);
  } finally {
    if (environment.keptModules) keepModules(runtime, environment);
    for (const each of made) each.disable();
    made.clear();
  }
};
