import { readFileSync } from "node:fs";

/** What each layer may import from; packages only where "packages" stands. A contract test reads the same rule. */
const layers = JSON.parse(readFileSync(`${import.meta.dirname}/scripts/layers.json`, "utf8"));
const names = Object.keys(layers);

// The playground has a folder called functions, which only the test can tell from the layer.
const layerRules = names
  .filter((folder) => folder !== "playground")
  .map((folder) => {
    const allowed = layers[folder];
    const forbidden = names.filter((name) => !allowed.includes(name));
    return {
      files: [`src/${folder}/**/*.{ts,tsx}`],
      rules: {
        "no-restricted-imports": [
          "error",
          {
            patterns: [
              {
                regex: `^(\\.\\./)+(?:${forbidden.join("|")})(/|$)`,
                message: `src/${folder} may not import this layer; see the layer rule in CONTRIBUTING.md.`,
              },
              ...(allowed.includes("packages")
                ? []
                : [{ regex: "^[^.]", message: `src/${folder} has no dependencies.` }]),
            ],
          },
        ],
      },
    };
  });

const officeGlobals = ["Office", "Excel", "CustomFunctions", "OfficeRuntime", "OfficeExtension"];
const browserGlobals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "fetch",
  "alert",
  "confirm",
  "prompt",
];

const forbid = (globals, message) => ["error", ...globals.map((name) => ({ name, message }))];
const officeMessage =
  "Office is used only in src/workbook, src/commands, src/taskpane/main.tsx and src/functions/excelErrors.ts.";
const pureMessage = "The core and the functions know neither Office nor the browser.";

export default {
  plugins: ["eslint", "typescript"],
  jsPlugins: ["eslint-plugin-office-addins"],
  categories: { correctness: "error" },
  options: { reportUnusedDisableDirectives: "error" },
  ignorePatterns: [
    "node_modules/**",
    "dist/**",
    "release/**",
    "coverage/**",
    "reports/**",
    ".stryker-tmp/**",
  ],
  rules: {
    "no-array-constructor": "error",
    "no-case-declarations": "error",
    "no-empty": "error",
    "no-fallthrough": "error",
    "no-prototype-builtins": "error",
    "no-redeclare": "error",
    "no-regex-spaces": "error",
    "no-unexpected-multiline": "error",
    "no-useless-assignment": "error",
    "no-var": "error",
    "prefer-const": "error",
    "prefer-rest-params": "error",
    "prefer-spread": "error",
    "preserve-caught-error": "error",
    "typescript/ban-ts-comment": "error",
    "typescript/no-namespace": "error",
    "typescript/no-require-imports": "error",
    "typescript/no-unnecessary-type-constraint": "error",
    "typescript/no-unsafe-function-type": "error",
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    // An error family without members yet is still a family.
    "typescript/no-empty-object-type": ["error", { allowInterfaces: "always" }],
    eqeqeq: ["error", "always", { null: "ignore" }],
  },
  overrides: [
    {
      files: ["src/**/*.{ts,tsx}"],
      rules: { "no-restricted-globals": forbid(officeGlobals, officeMessage), "no-console": "error" },
    },
    {
      files: ["core", "formula", "cells", "sharing", "functions", "messages"].map(
        (folder) => `src/${folder}/**/*.ts`,
      ),
      rules: { "no-restricted-globals": forbid([...officeGlobals, ...browserGlobals], pureMessage) },
    },
    {
      files: ["src/functions/excelErrors.ts"],
      rules: {
        "no-restricted-globals": forbid(
          [...officeGlobals.filter((name) => name !== "CustomFunctions"), ...browserGlobals],
          pureMessage,
        ),
      },
    },
    {
      files: [
        "src/workbook/**/*.{ts,tsx}",
        "src/commands/**/*.{ts,tsx}",
        "src/taskpane/main.tsx",
        "src/playground/**/*.{ts,tsx}",
      ],
      rules: { "no-restricted-globals": "off" },
    },
    { files: ["src/playground/**/*.{ts,tsx}"], rules: { "no-console": "off" } },
    ...layerRules,
    {
      // The plugin's own configurations name a parser that does not exist; its rules work.
      files: ["src/workbook/**/*.{ts,tsx}", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.{ts,tsx}"],
      rules: {
        "office-addins/call-sync-after-load": "error",
        "office-addins/call-sync-before-read": "error",
        "office-addins/load-object-before-read": "error",
        "office-addins/no-context-sync-in-loop": "error",
        "office-addins/no-empty-load": "error",
        "office-addins/no-navigational-load": "error",
        "office-addins/no-office-initialize": "error",
        "office-addins/test-for-null-using-isNullObject": "error",
      },
    },
    {
      // Published figures stand in tests with all their digits, whatever a double can hold.
      files: ["test/**"],
      rules: { "no-loss-of-precision": "off" },
    },
    {
      files: ["**/*.js"],
      env: { node: true, commonjs: true },
      rules: { "no-undef": "error", "typescript/no-require-imports": "off" },
    },
    { files: ["**/*.mjs"], env: { node: true }, rules: { "no-undef": "error" } },
    {
      // Scripts of pages, which nothing compiles.
      files: ["scripts/webpack/site/*.js", "test/e2e/host/fixture/*.js"],
      env: { browser: true },
      globals: { CustomFunctions: "readonly", Office: "readonly" },
    },
  ],
};
