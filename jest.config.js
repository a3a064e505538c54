/** Transforms without checking types; `npm run typecheck` does that. */
const swc = (parser) => [
  "@swc/jest",
  {
    jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  },
];

const transform = {
  "^.+\\.tsx?$": swc({ syntax: "typescript", tsx: true }),
  // Packages that ship only ES modules.
  "node_modules/.+\\.m?js$": swc({ syntax: "ecmascript" }),
};

const shared = {
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(?:.*/)?(strip-bom|uuid|d3-array|internmap)/)"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
  testTimeout: 60000,
};
