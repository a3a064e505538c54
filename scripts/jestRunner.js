require("./jestScripts");
const hooks = require("node:async_hooks");
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

module.exports = async (...file) => {
  made.clear();
  try {
    return await runTestFile(...file);
  } finally {
    for (const each of made) each.disable();
    made.clear();
  }
};
