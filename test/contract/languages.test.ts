import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";
import { functionsFile, languageTags } from "../../src/messages/languages";
import { english } from "../support/languages";

const root = join(__dirname, "../..");

const files = ["src", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .filter((name) => /\.(tsx?|js)$/.test(name) && !name.startsWith("src/messages/"))
    // Figures written as characters, in which any two letters may come together.
    .filter((name) => name !== "src/core/exposure/figures.ts"),
);

/** Places where a language other than the first is fixed by somebody else, or by what people type on the sheet. */
const fixed = [
  "src/cells/missingWords.ts: words for a missing value, read in any language whatever Excel's is",
  "src/cells/check/tableWords.ts: words of tables and surveys, likewise",
  "src/cells/reshape/headerWords.ts: what publishers call their columns, likewise",
  "src/cells/tables/names.ts: labels of totals, likewise",
  "src/cells/tables/weightsTable.ts: headers of the weights table, likewise",
  "src/playground/engine/univer/locales/zh-CN.ts: names of Univer's packages",
  "scripts/gallery/data.ts: names that somebody gave, in any language",
];

const speaks = (words: string) =>
  /\bzh\b|zh-?CN|zh_CN|\bchinese\b/i.test(words) || /\\u[4-9]|\p{Script=Han}/u.test(words);

/** Whether code, but for its comments, names a language other than the first or speaks it. Most says nothing of it at all. */
function asks(code: string): boolean {
  if (!speaks(code)) return false;
  const source = ts.createSourceFile("x.tsx", code, ts.ScriptTarget.Latest, false);
  return speaks(ts.createPrinter({ removeComments: true }).printFile(source));
}

test("outside src/messages nothing asks for a language by hand", () => {
  const asking = files.filter((file) => asks(readFileSync(join(root, file), "utf8")));
  expect(asking).toEqual(fixed.map((line) => line.split(":")[0]));
});

test("such a place would be found", () => {
  for (const code of [
    'const words = language === "zh-CN" ? a : b;',
    'tag.startsWith("zh")',
    "const { chinese } = words;",
    "LocaleType.ZH_CN",
    'say("指标")',
    "/失业/.test(name)",
  ])
    expect([code, asks(code)]).toEqual([code, true]);
  expect(asks("// Such as zh-CN, in Chinese.\nconst english = 1;")).toBe(false);
});

test("what Office and IIS want by name has every language", () => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const server = readFileSync(join(root, "src/server/web.config"), "utf8");
  for (const tag of languageTags) {
    expect(manifest).toContain(functionsFile(tag));
    expect(manifest).toMatch(new RegExp(`(DefaultLocale>|Locale=")${tag}`));
    expect(server).toContain(functionsFile(tag));
  }
});

test("every language has each file that the first has", () => {
  const folder = (tag: string) => join(root, "src/messages", tag);
  const ofFirst = readdirSync(folder(languageTags[0]), { recursive: true, encoding: "utf8" });
  for (const tag of languageTags)
    expect(ofFirst.filter((file) => !existsSync(join(folder(tag), file)))).toEqual([]);
});

test("plurals and lists come from Intl", () => {
  const texts = readdirSync(join(root, "src/messages"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name): [string, string] => [name, readFileSync(join(root, "src/messages", name), "utf8")]);
  const byHand = texts.filter(([, text]) =>
    /(=== 1|> 1|=== "1")\s*\?\s*"[a-z ]*"\s*:\s*"[a-z ]*"|" and "|join\("、"\)/.test(text),
  );
  expect(byHand.map(([name]) => name)).toEqual([]);
  expect(english.list(["a", "b", "c"])).toBe("a, b and c");
});
