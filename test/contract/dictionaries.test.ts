import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

const source = join(__dirname, "../../src");

/**
 * An object literal as a dictionary of texts: it answers to words that nobody put in, such as constructor, and a mistyped
 * option becomes a silent wrong number. A Map does not.
 */
const dictionaries = [
  /Record<string,[^;=]*> = \{/,
  /\}\)*\s*(?:as|satisfies) (?:Readonly<|Partial<)*Record<string,/,
  /\{\s*(?:readonly )?\[\w+: string\][^}]*\}\s*= \{/,
  /\[[^\]]+ as keyof typeof \w+\]/,
];

/** Keys that the code alone chooses: listed or spelled out in it. */
const harmless = [
  "commands/ribbon.ts: its entries are registered one by one",
  "playground/page/officeTheme.ts: a theme's colors, handed to Office as they are",
  "playground/wire/loading.ts: an object that is filled and sent",
  "playground/wire/processQuery.ts: an object that is filled and sent",
  "taskpane/analyze/AnalyzeTab.tsx: its keys are a type of their own",
];

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => /\.tsx?$/.test(name));

test("dictionaries are found however they are typed", () => {
  for (const text of [
    "const a: Record<string, number> = { x: 1 };",
    "const a: Readonly<Record<string, string>> = {",
    "} as Readonly<Record<string, string>>,",
    "} satisfies Record<string, ComponentType>;",
    "const a: { readonly [name: string]: number } = {",
    "words[word as keyof typeof words]",
  ]) {
    expect(dictionaries.some((pattern) => pattern.test(text))).toBe(true);
  }
  for (const text of [
    "const a: Record<Direction, number> = {",
    "f(raw as Record<string, unknown>)",
    'new Map([["x", 1]])',
  ]) {
    expect(dictionaries.some((pattern) => pattern.test(text))).toBe(false);
  }
});

test("texts are looked up in maps, not in plain objects", () => {
  const found = files.filter((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return dictionaries.some((pattern) => pattern.test(text));
  });
  expect(found.sort()).toEqual(harmless.map((line) => line.split(":")[0]));
});
