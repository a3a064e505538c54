import { readFileSync } from "node:fs";
import { join } from "node:path";
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
