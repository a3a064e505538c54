const { projects } = require("./jest.config");

const [unit] = projects;

/** The unit tests of the core alone, for StrykerJS: nothing that needs a build or a browser. */
module.exports = {
  ...unit,
  testMatch: ["core", "golden", "properties"].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
};
