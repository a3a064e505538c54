import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type LanguageTag } from "../../src/messages/languages";
import { aggregations, normalizations, weightSchemes } from "../../src/core/options";
import { nistDigits } from "../golden/data/nistDigits";

const guide = (name: string) => readFileSync(join(__dirname, "../../docs/source/guides", name), "utf8");

test.each([
  ["accuracy.md", "exact"],
  ["accuracy.zh-CN.md", "精确"],
])("%s promises the digits that are tested", (name, exact) => {
  const rows = Object.entries(nistDigits).map(
    ([set, [coefficients, errors]]) =>
      `| ${set} | ${coefficients} | ${errors === Infinity ? exact : errors} |`,
  );
  const text = guide(name);
  expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  expect(text.match(/^\| (?:Filip|Longley|NoInt|Norris|Pontius|Wampler)\d? \|/gm)).toHaveLength(rows.length);
});

test.each(["methods.md", "methods.zh-CN.md"])("%s names every choice", (name) => {
  const text = guide(name);
  const words = [...normalizations, ...aggregations, ...weightSchemes];
  expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
});

/** Every text of a language's catalogs, with \0 where a value stands. */
function textsOf(tag: LanguageTag): string[] {
  const folder = join(__dirname, "../../src/messages", tag);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("\0"));
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (name.endsWith(".ts"))
      visit(
        ts.createSourceFile(name, readFileSync(join(folder, name), "utf8"), ts.ScriptTarget.Latest, false),
      );
  return texts;
}

/** What a guide may call a control: its text (… for a value), the part before a colon, the part beside a value. */
function controlNames(tag: LanguageTag): Set<string> {
  const bare = (text: string) => text.replace(/[….:：?？,，]+$/u, "").trim();
  return new Set(
    textsOf(tag).flatMap((text) =>
      [text.replaceAll("\0", "…"), ...text.split("\0"), text.split(/[:：]/u)[0] ?? ""].map(bare),
    ),
  );
}

const quoted = { "en-US": /(?<!\*)\*([^*`\n]+)\*(?!\*)/gu, "zh-CN": /“([^”\n]+)”/gu };

/** What the guides put in italics, or in quotes, that no catalog has: data, sheets of others, Excel itself, questions with data in them. */
const elsewhere = {
  "en-US": ["italics", "Equal", "Pay", "Pay 30", "Database", "Framework"],
  "zh-CN": ["开始", "工资", "工资 30", "工资 3"],
};

const withData: Readonly<Record<LanguageTag, readonly RegExp[]>> = {
  "en-US": [/^North has 41/, /^Pay is moderately/],
  "zh-CN": [/^North 为 41/, /^薪酬 比 安全/],
};

/** Controls that a guide names and the pane does not have. */
function unknownNames(text: string, tag: LanguageTag): string[] {
  const known = controlNames(tag);
  return [...text.matchAll(quoted[tag])]
    .map(([, name = ""]) => name.replace(/[….:：?？,，]+$/u, "").trim())
    .filter((name) => !known.has(name) && !elsewhere[tag].includes(name))
    .filter((name) => withData[tag].every((pattern) => !pattern.test(name)));
}

test.each([
  ["first-index.md", "en-US"],
  ["pane.md", "en-US"],
  ["sharing.md", "en-US"],
  ["first-index.zh-CN.md", "zh-CN"],
  ["pane.zh-CN.md", "zh-CN"],
  ["sharing.zh-CN.md", "zh-CN"],
] as const)("%s names controls as the pane does", (name, tag) => {
  expect(unknownNames(guide(name), tag)).toEqual([]);
});

test("a control of another name would be found", () => {
  expect(unknownNames("Press *Save as a picture* and *Publish…*.", "en-US")).toEqual(["Save as a picture"]);
  expect(unknownNames("按“存为图片”或“发布…”。", "zh-CN")).toEqual(["存为图片"]);
});
