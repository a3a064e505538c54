import fc from "fast-check";
import { keyOf } from "../../src/cells/tables/names";
import { aggregations, normalizations } from "../../src/core/options";
import { withHelpers } from "../../src/sharing/portable/portableNames";
import { jobs, weights, withCell } from "../support/jobs";
import { calculateWithIronCalc, type SheetCell } from "./support/ironcalc";
import { addInResult, type CaseArgument, differences, type PortableCase } from "./support/portableCase";

type Cells = unknown[][];
const cells = (table: Cells) => table as SheetCell[][];
/** Preset, normalization, aggregation, goalposts, coverage. */
const index = (data: Cells, table: Cells, ...given: CaseArgument[]): PortableCase => ({
  function: "QEI",
  tables: true,
  arguments: [cells(data), cells(table), ...given, ...new Array<null>(5 - given.length).fill(null)],
});

const gaps = [
  ["Job", "Pay", "Year", "Bonus", "Safety", "Hours", "Rest"],
  ["Nurse", 3200, 2024, null, 70, "n/a", 3],
  ["Driver", " 2400.5 ", 2024, 300, "..", 50, 4],
  ["Clerk", 2800, 2024, 200, 90, "=NA()", null],
  ["Cook", null, 2024, "NA", 20, 45, 9],
  ["Judge", null, 2024, ":", "...", null, null],
];
/** Three levels; one dimension has no place of its own in the data, and Hours stands directly below the index. */
const deep = [
  ["Direction", "Indicator", "Dimension", "Low", "High", "Aggregation", "Coverage", "First", "Second"],
  [1, "Pay", "Money", "auto", 4000, null, null, 1, 2],
  [1, "Bonus", "Money", null, "auto", null, null, 1, 1],
  [null, "Safety", "Place", "auto", "auto", null, null, 2, 1],
  ["positive", "Rest", "Place", 1, 8, null, null, 1, 0],
  [-1, "Hours", null, null, 60, null, null, 3, 1],
  [null, "Money", "Work", null, null, "geometric", 0.5, 1, 0.6],
  [0, "Place", "Work", null, null, "harmonic", null, 2, 0.4],
  [null, "Work", 0, null, null, null, 0.4, 5, 2],
];

test("two levels, by preset", () => {
  expect(
    differences([
      index(jobs, weights),
      index(jobs, weights, "balanced "),
      index(jobs, weights, [["Balanced"]]),
      index(jobs, withCell(weights, 0, 4, 2024), 2024),
      index(jobs, withCell(weights, 0, 4, 2024), "2024"),
    ]),
  ).toEqual([]);
});

test("every normalization with every aggregation, three levels with gaps", () => {
  const cases = normalizations.flatMap((normalization) =>
    aggregations.map((aggregation) => index(gaps, deep, "second", normalization, aggregation, null, 0.5)),
  );
  expect(differences(cases)).toEqual([]);
});

test("a blank preset, and other mistakes, are errors in both", () => {
  const changed = (row: number, column: number, cell: unknown) => withCell(deep, row, column, cell);
  expect(
    differences([
      index(gaps, deep, [[null]]),
      index(gaps, deep, ""),
      index(gaps, deep, "Third"),
      index(gaps, deep, "Low"),
      index(gaps, deep, [["First", "Second"]]),
      index(gaps, deep, null, null, null, [[0, 1]]),
      index(gaps.slice(1), deep),
      index(gaps, deep.slice(1)),
      index(gaps.slice(0, 1), deep),
      index(gaps, changed(1, 1, "Payment")),
      index(gaps, changed(2, 1, "pay ")),
      index(gaps, changed(1, 2, "Pay")),
      index(gaps, changed(8, 2, "Money")),
      index(gaps, changed(7, 1, null)),
      index(gaps, changed(1, 7, null)),
      index(gaps, changed(1, 7, -1)),
      index(gaps, changed(1, 7, true)),
      index(gaps, changed(1, 7, "one")),
      index(gaps, changed(1, 0, 0)),
      index(gaps, changed(1, 0, "up")),
      index(gaps, changed(1, 3, "low")),
      index(gaps, changed(1, 4, "=1/0")),
      index(gaps, changed(6, 5, "product")),
      index(gaps, changed(6, 6, 0)),
      index(gaps, changed(6, 6, 2)),
      index(gaps, changed(0, 2, "指标")),
      index(withCell(gaps, 0, 2, "Pay"), deep),
      index(withCell(gaps, 0, 2, "Work"), deep),
      index(withCell(gaps, 2, 1, "high"), deep),
      index([...gaps, ["Total", 1, 2, 3, 4, 5, 6]], deep),
      index([...gaps, ["汇总", 1, 2, 3, 4, 5, 6], new Array<null>(7).fill(null)], deep),
      index(gaps, [
        [...deep[0], "Normalization"],
        ...deep.slice(1).map((row, i) => [...row, i === 0 ? "zscore" : null]),
      ]),
    ]),
  ).toEqual([]);
});
test("what is no mistake", () => {
  const changed = (row: number, column: number, cell: unknown) => withCell(deep, row, column, cell);
  const noPreset = deep.map((row) => row.slice(0, 7));
  expect(
    differences([
      index(gaps, noPreset),
      index(gaps, noPreset, "First"),
      index(gaps, [...deep, [null, "Total", null, null, null, null, null, 15, 9]]),
      index(gaps, [...deep, [null, null, null, null, null, null, null, null, "n/a"]]),
      index(gaps, [...deep, [null, null, null, null, null, null, null, 1, null]]),
      index(gaps, changed(8, 7, 0)),
      index(gaps, withCell(changed(1, 7, 0), 2, 7, 0)),
      index(gaps, withCell(withCell(changed(1, 7, 0), 2, 7, 0), 6, 7, 0)),
      index(
        gaps,
        deep.slice(0, 6).map((row) => row.slice(0, 8)),
      ),
      index(
        gaps,
        deep.slice(0, 6).map((row) => row.slice(0, 8)),
        null,
        null,
        "sum",
        null,
        1,
      ),
      index(gaps, deep.slice(0, 7)),
      index(
        gaps,
        deep.slice(0, 6).map((row) => row.filter((_, j) => j !== 2)),
        null,
        "none",
      ),
      index([...gaps, new Array<null>(7).fill(null)], deep),
      index([...gaps, ["Mean", 1, 2, 3, 4, 5, 6]], deep),
      index(gaps.slice(0, 2), deep, null, "none"),
      index(gaps.slice(0, 2), deep),
      index(gaps, [
        [...deep[0], "Normalization"],
        ...deep.slice(1).map((row, i) => [...row, i === 0 ? "Percentile" : i === 4 ? "none" : 0]),
      ]),
      index(gaps, [
        [...deep[0], "归一化"],
        ...deep.slice(1).map((row, i) => [...row, i === 0 ? "zscore" : "none"]),
      ]),
    ]),
  ).toEqual([]);
});

const figure = fc.noBias(fc.integer({ min: 1, max: 100_000 })).map((x) => x / 100);
const cell = fc.noBias(
  fc.oneof(
    { weight: 20, arbitrary: figure },
    { weight: 1, arbitrary: fc.constant(-2.5) },
    { weight: 5, arbitrary: fc.constantFrom(null, "n/a", "=NA()") },
  ),
);
const weight = fc.noBias(fc.integer({ min: 0, max: 12 }));
const own = (words: readonly string[]) =>
  fc.noBias(fc.integer({ min: 0, max: 6 * words.length })).map((i) => words[i] ?? null);
const inside = (dimensions: number) =>
  fc.noBias(fc.integer({ min: 0, max: dimensions })).map((i) => (i === 0 ? null : `d${i}`));
const columns = Array.from({ length: 6 }, (_, i) => `column ${i}`);

/** Six indicators below up to five dimensions, which stand in each other at any depth, with rows or without; in any order. */
const anyTree: fc.Arbitrary<PortableCase> = fc
  .record({
    data: fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 6 }),
    dimensions: fc.noBias(fc.integer({ min: 0, max: 5 })),
    withRows: fc.boolean(),
    preset: fc.constantFrom(null, "one", "TWO"),
    normalization: fc.constantFrom(null, ...normalizations),
    aggregation: fc.constantFrom(null, ...aggregations, 2, "-0,5", 1e-9),
    coverage: fc.constantFrom(null, 0, 0.5),
  })
  .chain(({ dimensions, withRows, ...shared }) => {
    const mixed = shared.normalization === "zscore" ? ["none"] : ["percentile", "none"];
    const indicators = fc.tuple(
      ...columns.map((name) =>
        fc.tuple(
          fc.constant(name.toUpperCase()),
          inside(dimensions),
          fc.constantFrom(1, -1, null),
          weight,
          weight,
          own(mixed),
          fc.constant(null),
          fc.constant(null),
        ),
      ),
    );
    const groups = fc.tuple(
      ...Array.from({ length: withRows ? dimensions : 0 }, (_, i) =>
        fc.tuple(
          fc.constant(`D${i + 1}`),
          inside(i),
          fc.constant(null),
          weight,
          weight,
          fc.constant(null),
          own([...aggregations, "3", "-2"]),
          fc.constantFrom(null, null, 0.5, 1),
        ),
      ),
    );
    return fc.tuple(indicators, groups).chain(([some, others]) => {
      // A row that no row names as its dimension would be an indicator.
      const named = (rows: readonly (readonly unknown[])[]) => new Set(rows.map(([, parent]) => parent));
      let kept = others;
      for (let i = 0; i < dimensions; i++)
        kept = kept.filter(([name]) => named([...some, ...kept]).has(name.toLowerCase()));
      const rows = [...some, ...kept];
      return fc
        .shuffledSubarray(rows, { minLength: rows.length })
        .map((mingled) =>
          index(
            [["Unit", ...columns], ...shared.data.map((row, i) => [`U${i}`, ...row])],
            [
              [
                "Indicator",
                "Dimension",
                "Direction",
                "One",
                "Two",
                "Normalization",
                "Aggregation",
                "Coverage",
              ],
              ...mingled,
            ],
            shared.preset,
            shared.normalization,
            shared.aggregation,
            null,
            shared.coverage,
          ),
        );
    });
  });

/** The same index as a table of scores, which takes no goalposts beside its tables. */
const scores = ({
  arguments: [data, table, preset, normalization, aggregation, , coverage],
}: PortableCase) => ({
  function: "QEI.SCORES",
  tables: true,
  arguments: [data, table, preset, normalization, aggregation, coverage],
});

test("scores of dimensions: names as they stand, units without one, gaps, weights of 0 and mistakes", () => {
  const named = withCell(withCell(gaps, 1, 0, null), 2, 0, "n/a");
  const asYears = gaps.map((row, i) => (i === 0 ? row : [2020 + i, ...row.slice(1)]));
  const changed = (row: number, column: number, value: unknown) => withCell(deep, row, column, value);
  expect(
    differences(
      [
        index(jobs, weights, "Balanced"),
        index(gaps, deep),
        index(gaps, deep, "Second", "none", "sum"),
        index([...named, new Array<null>(7).fill(null)], changed(8, 1, " My\nWork  place ")),
        index(
          withCell(asYears, 0, 0, "Year of birth").map((row) => row.filter((_, j) => j !== 2)),
          deep,
        ),
        index(
          gaps.map((row) => [row[3], row[1], row[4], row[5], row[6]]),
          deep,
        ),
        index(gaps, changed(6, 7, 0)),
        index(
          gaps,
          deep.map((row) => row.filter((_, j) => j !== 2)),
        ),
        index(gaps, deep, "Third"),
        index(gaps, deep.slice(0, 1)),
        index([...gaps, ["Total", 1, 2, 3, 4, 5, 6]], deep),
      ].map(scores),
    ),
  ).toEqual([]);
});

test("scores of dimensions: of any tree with gaps, in the order and by the names of the core", () => {
  const cases = fc.sample(anyTree, { numRuns: 16, seed: 20261129 }).map(scores);
  expect(cases.filter((call) => addInResult(call)[0].length > 3).length).toBeGreaterThan(5);
  expect(differences(cases)).toEqual([]);
});

/** The points of the same index, combined by a word for all. */
const points = (call: PortableCase, aggregation: string | null): PortableCase => ({
  ...call,
  function: "QEI.CONTRIBUTIONS",
  arguments: call.arguments.map((argument, i) => (i === 4 ? aggregation : argument)),
});

test("points of each indicator: within dimensions, gaps, weights of 0, and what adds up to no sum", () => {
  const plainly = deep.map((row) => row.filter((_, j) => j !== 5));
  expect(
    differences(
      [null, "sum", "geometric"].flatMap((rule) => [
        points(index(jobs, weights, "Balanced"), rule),
        points(index(gaps, plainly), rule),
        points(index(gaps, plainly, "Second", "none"), rule),
        points(index(gaps, withCell(plainly, 6, 6, 0), null, null, null, null, 0), rule),
        points(index(gaps, deep), rule),
      ]),
    ),
  ).toEqual([]);
});

test("points of each indicator: of any tree with gaps", () => {
  const cases = fc
    .sample(anyTree, { numRuns: 16, seed: 20261130 })
    .map((call, i) => points(call, i % 2 === 0 ? "arithmetic" : "sum"));
  expect(cases.filter((call) => addInResult(call).length > 1).length).toBeGreaterThan(5);
  expect(differences(cases)).toEqual([]);
});

test("any tree with gaps agrees with the core", () => {
  const cases = fc.sample(anyTree, { numRuns: 40, seed: 20261128 });
  // Not only errors are compared.
  expect(cases.filter((call) => addInResult(call).flat().some(Number.isFinite)).length).toBeGreaterThan(25);
  expect(differences(cases)).toEqual([]);
});

test("names are read as the core reads them, character by character, or refused", () => {
  const samples = Array.from({ length: 0x10000 }, (_, code) => code)
    .filter(
      (code) =>
        code > 0 &&
        (code < 0x180 ||
          (code > 0x2000 && code < 0x2030) ||
          (code > 0xff00 && code < 0xff20) ||
          code % 151 === 0),
    )
    .filter(
      (code) =>
        (code < 0xd800 || code > 0xdfff) && code < 0xfffe && !(code < 32 && ![9, 10, 13].includes(code)),
    )
    .map((code) => ` A${String.fromCharCode(code)} B `);
  const texts = [...samples, " A  B ", "\u00a0x\r\ny", "ＰＡＹ （１）", "a"];
  const names = withHelpers(["PORTABLE_KEY"]);
  const found = calculateWithIronCalc(
    names,
    texts.flatMap((text, i) => [
      { row: i + 1, column: 1, value: text },
      { row: i + 1, column: 2, value: `=PORTABLE_KEY(A${i + 1})` },
    ]),
    [{ row: 1, column: 2, rows: texts.length, columns: 1 }],
  )[0].map(([key]) => key);
  const differing = texts.filter(
    (text, i) => typeof found[i] === "string" && found[i] !== keyOf(text.replace(/\r\n|[\r\n\t]/g, " ")),
  );
  expect(differing.map((text) => text.codePointAt(2)!.toString(16))).toEqual([]);
  const refused = texts.filter((_, i) => typeof found[i] !== "string");
  expect(refused.length).toBeLessThan(texts.length / 2);
  for (const text of ["é", "Ж", "工", "²", "\u3000"]) expect(refused).not.toContain(` A${text} B `);
});
