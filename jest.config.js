/** Transforms TypeScript without type-checking; `npm run typecheck` checks types. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        module: "commonjs",
        target: "es2022",
        jsx: "react-jsx",
        esModuleInterop: true,
        resolveJsonModule: true,
        isolatedModules: true,
      },
    },
  ],
  // office-addin-mock reaches two packages that ship only ES modules.
  "node_modules/(strip-bom|uuid)/.+\\.js$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: { allowJs: true, module: "commonjs", target: "es2022", isolatedModules: true },
    },
  ],
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
