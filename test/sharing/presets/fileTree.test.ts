import { presetFileType } from "../../../src/sharing/presets/presetFile";
import { readPresetFile } from "../../../src/sharing/presets/readPresetFile";
import { describePresetProblem } from "../../../src/messages/presetProblems";
import { english, spoken } from "../../support/languages";

type Row = Record<string, unknown>;
const leaf = (name: string, dimension?: string, more: Row = {}): Row => {
  return { name, direction: 1, weights: [1], ...(dimension === undefined ? {} : { dimension }), ...more };
};
const branch = (name: string, more: Row = {}): Row => ({ name, weights: [1], ...more });
const read = (indicators: readonly unknown[]) =>
  readPresetFile(JSON.stringify({ type: presetFileType, version: 2, presets: [{ name: "A" }], indicators }));

test("a dimension needs no direction, an indicator does", () => {
  const { file, problems } = read([
    branch("Rewards"),
    leaf("Pay", "REWARDS"),
    branch("Hours"),
    leaf("Safety", " Rewards "),
  ]);
  expect(problems).toEqual([{ code: "direction", row: 3, name: "Hours" }]);
  expect(file?.indicators.map(({ name, dimension }) => [name, dimension])).toEqual([
    ["Rewards", undefined],
    ["Pay", "REWARDS"],
    ["Safety", "Rewards"],
  ]);
});

test("a mean of the generalized mean that has a word is that word, as a 0 in a cell would be a blank", () => {
  const of = (aggregation: unknown) =>
    read([branch("R", { aggregation }), leaf("Pay", "R")]).file?.indicators[0];
  expect(of(0)?.aggregation).toBe("geometric");
  expect(of(1)?.aggregation).toBe("arithmetic");
  expect(of(-1)?.aggregation).toBe("harmonic");
  expect(of(2.5)?.aggregation).toBe(2.5);
  expect(of("sum")?.aggregation).toBe("sum");
});

test.each([
  ["dimension", leaf("Pay", "0")],
  ["dimension", leaf("Pay", undefined, { dimension: 7 })],
  ["dimension", leaf("Pay", "x".repeat(256))],
  ["normalization", leaf("Pay", "R", { normalization: "MINMAXX" })],
  ["normalization", leaf("Pay", "R", { normalization: null })],
  ["aggregation", leaf("Pay", "R", { aggregation: 11 })],
  ["aggregation", leaf("Pay", "R", { aggregation: "mean" })],
  ["coverage", leaf("Pay", "R", { coverage: 0 })],
  ["coverage", leaf("Pay", "R", { coverage: 1.5 })],
  ["coverage", leaf("Pay", "R", { coverage: "all" })],
  ["indicatorTwice", leaf("ＨＯＵＲＳ", "R")],
])("an indicator whose %s cannot be used is left out and named", (code, row) => {
  const { file, problems } = read([leaf("Hours", "R"), row]);
  expect(file?.indicators.map(({ name }) => name)).toEqual(["Hours"]);
  expect(problems).toEqual([{ code, row: 2, name: String(row.name) }]);
});

test("a dimension whose row cannot be used takes the whole file with it", () => {
  const { file, problems } = read([
    branch("Rewards", { weights: [-1] }),
    leaf("Pay", "Rewards"),
    leaf("Hours"),
  ]);
  expect(file).toBeNull();
  expect(problems).toEqual([{ code: "weight", row: 1, name: "Rewards" }, { code: "dimensionNeeded" }]);
});

test.each([
  ["a circle", [branch("A", { dimension: "B" }), branch("B", { dimension: "A" }), leaf("Pay", "A")], "B"],
  ["one below itself", [branch("A", { dimension: "a" }), leaf("Pay", "A")], "A"],
  ["a row for only some of the dimensions", [branch("A"), leaf("Pay", "A"), leaf("Hours", "B")], "B"],
])("rows that make no tree are refused with the function's words: %s", (_what, rows, named) => {
  const { file, problems } = read(rows);
  expect(file).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(["tree"]);
  expect(describePresetProblem(problems[0], english)).toContain("The dimensions of the file make no index");
  for (const language of [english, spoken["zh-CN"]])
    expect(describePresetProblem(problems[0], language)).toContain(named);
});

test("a thousand rows, each below the one before, are read in a moment", () => {
  const rows = Array.from({ length: 1000 }, (_, i) =>
    i === 999 ? leaf(`r${i}`, `r${i - 1}`) : branch(`r${i}`, i === 0 ? {} : { dimension: `r${i - 1}` }),
  );
  const started = performance.now();
  expect(read(rows).problems).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});
