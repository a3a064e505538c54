import { readFileSync } from "node:fs";
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** What each layer may import from; packages only where "packages" stands. A contract test reads the same rule. */
const layers = JSON.parse(readFileSync(`${import.meta.dirname}/scripts/layers.json`, "utf8"));

// The playground has a folder called functions, which only the test can tell from the layer.
const linted = Object.entries(layers).filter(([folder]) => folder !== "playground");
const layerRules = linted.map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(?!(?:${allowed.join("|")})(?:/|$))(?:${Object.keys(layers).join("|")})(/|$)`,
            message: `src/${folder} may not import this layer; see the layer rule in CONTRIBUTING.md.`,
          },
          ...(allowed.includes("packages")
            ? []
            : [{ regex: "^[^.]", message: `src/${folder} has no dependencies.` }]),
        ],
      },
    ],
  },
}));

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

const forbid = (names, message) => ["error", ...names.map((name) => ({ name, message }))];
const officeMessage =
  "Office is used only in src/workbook, src/commands, src/taskpane/main.tsx and src/functions/excelErrors.ts.";
const pureMessage = "The core and the functions know neither Office nor the browser.";

export default tseslint.config(
  { ignores: ["dist/**", "release/**", "node_modules/**", "coverage/**", "reports/**", ".stryker-tmp/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      // Worksheet functions take what Excel sends; cells.ts is where it gets a type.
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // An error family without members yet is still a family.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "always" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": forbid(officeGlobals, officeMessage), "no-console": "error" },
  },
  {
    files: [
      "src/core/**/*.ts",
      "src/formula/**/*.ts",
      "src/cells/**/*.ts",
      "src/sharing/**/*.ts",
      "src/functions/**/*.ts",
      "src/messages/**/*.ts",
    ],
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
    plugins: { "office-addins": officeAddins },
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
  { files: ["**/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        exports: "writable",
        process: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
