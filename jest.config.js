/** Transforms without checking types; `npm run typecheck` does that. */
const swc = (parser) => [
  "@swc/jest",
  {
    jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  },
];

const transform = {
  "@fluentui/react-components/lib-commonjs/index\\.cjs$": "<rootDir>/scripts/jestFluent.js",
  "^.+\\.tsx?$": swc({ syntax: "typescript", tsx: true }),
  // Packages that ship only ES modules.
  "node_modules/.+\\.m?js$": swc({ syntax: "ecmascript" }),
};

const shared = {
  transform,
  transformIgnorePatterns: [
    "/node_modules/(?!@fluentui/react-components/lib-commonjs/|(?:.*/)?(strip-bom|uuid|d3-array|@ironcalc/wasm|internmap|marked)/)",
  ],
  testRunner: "<rootDir>/scripts/jestRunner.js",
  setupFilesAfterEnv: ["<rootDir>/test/support/quickExpect.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
};

const node = { ...shared, testEnvironment: "<rootDir>/scripts/jestNode.js" };
const page = { ...shared, testEnvironment: "<rootDir>/scripts/jestDom.js" };
const browser = {
  ...shared,
  testEnvironment: "<rootDir>/test/e2e/support/environment.ts",
  globalSetup: "<rootDir>/test/e2e/support/globalSetup.ts",
  globalTeardown: "<rootDir>/test/e2e/support/globalTeardown.ts",
};
/** Tests that read the bundle in dist. */
const built = "\\.built\\.test\\.ts$";
/** Tests of large tables and of speed. The times that they print are those of an idle machine only under `npm run test:scale`. */
const scale = "\\.scale\\.test\\.ts$";

/**
 * unit and components need nothing, components draw the pane without a browser; built and e2e need the bundle in dist, and
 * e2e a browser.
 * @type {import('jest').Config}
 */
module.exports = {
  testSequencer: "<rootDir>/scripts/jestSequencer.js",
  projects: [
    {
      ...node,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, "<rootDir>/test/e2e/", built, scale],
    },
    { ...page, displayName: "components", testMatch: ["<rootDir>/test/**/*.test.tsx"] },
    { ...node, displayName: "built", testMatch: ["<rootDir>/test/**/*.built.test.ts"] },
    {
      ...browser,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, scale],
    },
    {
      ...node,
      displayName: "scale",
      testMatch: ["<rootDir>/test/**/*.scale.test.ts"],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, "<rootDir>/test/e2e/"],
    },
    { ...browser, displayName: "e2e-scale", testMatch: ["<rootDir>/test/e2e/**/*.scale.test.ts"] },
  ],
  testTimeout: 60000,
};
