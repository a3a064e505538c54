import fc from "fast-check";
import { changeKinds, normalizations } from "../../src/core/options";
import { jobs, weights, withCell } from "../support/jobs";
import { addInResult, type CaseArgument, differences, type PortableCase } from "./support/portableCase";
import { type SheetCell } from "./support/ironcalc";

type Cells = unknown[][];
const cells = (table: Cells) => table as SheetCell[][];

interface Options {
  readonly kind?: CaseArgument;
  readonly preset?: CaseArgument;
  readonly normalization?: CaseArgument;
  readonly aggregation?: CaseArgument;
  readonly goalposts?: CaseArgument;
  readonly coverage?: CaseArgument;
  readonly rows?: CaseArgument;
}

const scenario = (data: Cells, table: Cells, changes: CaseArgument, options: Options = {}): PortableCase => ({
  function: "QEI.SCENARIO",
  tables: true,
  arguments: [
    cells(data),
    changes,
    options.kind ?? null,
    cells(table),
    options.preset ?? null,
    options.normalization ?? null,
    options.aggregation ?? null,
    options.goalposts ?? null,
    options.coverage ?? null,
    options.rows ?? null,
  ],
});

const gaps = [
  ["Job", "Pay", "Year", "Bonus", "Safety", "Hours", "Rest"],
  ["Nurse", 3200, 2024, null, 70, "n/a", 3],
  ["Driver", " 2400.5 ", 2024, 300, "..", 50, 4],
  ["Clerk", 2800, 2024, 200, 90, "=NA()", 7],
  ["Cook", 2650, 2024, "NA", 20, 45, 9],
  [null, 2500, 2024, 120, 30, 44, null],
  ["Judge", null, 2024, ":", "...", null, null],
];
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
/** The same with arithmetic means throughout, whose ranks compare by the size of their terms. */
const plain = deep.map((row) => row.map((cell, j) => (j === 5 && cell !== "Aggregation" ? null : cell)));
const raise = [
  ["Pay", 0.1],
  ["hours", -0.2],
];

test("changes by name, of every kind, for some rows, by preset, three levels with gaps", () => {
  const own = [
    ["Name", "Change", "Kind"],
    ["Rest ", 5, "set"],
    ["PAY", -100, "ADD"],
    ["Hours", null, "nothing"],
    ["Safety", 0.5, null],
  ];
  expect(
    differences([
      scenario(jobs, weights, [["Pay", 0.1]]),
      scenario(jobs, weights, [["Pay", 300]], { kind: "add", preset: "Balanced" }),
      scenario(gaps, deep, raise, { coverage: 0.4 }),
      scenario(gaps, deep, raise, { preset: "second", coverage: 0 }),
      scenario(gaps, deep, own, { coverage: 0.4 }),
      scenario(gaps, plain, own, { kind: "percent", preset: "Second", coverage: 0.3 }),
      scenario(gaps, deep, raise, {
        coverage: 0.4,
        rows: [["chosen"], [1], [0], [true], [null], ["TRUE"], [false]],
      }),
      scenario(gaps, deep, [["Rest", 1]], { kind: "set", preset: "Second", coverage: 0.4 }),
      scenario([...gaps, new Array<null>(7).fill(null)], deep, raise, { coverage: 0.4 }),
      scenario(gaps, deep.slice(0, 6), raise, { aggregation: "sum" }),
      scenario(gaps, plain.slice(0, 6), raise, { aggregation: 2, coverage: 0 }),
      scenario(gaps, deep, [["Pay", null]], { coverage: 0.4 }),
    ]),
  ).toEqual([]);
});

test("every normalization, as argument and of an indicator's own", () => {
  const own = (word: string | null) => [
    [...plain[0], "Normalization"],
    ...plain.slice(1).map((row, i) => [...row, i === 0 ? word : i === 4 ? "none" : null]),
  ];
  expect(
    differences([
      ...normalizations.map((normalization) =>
        scenario(gaps, plain, raise, { normalization, coverage: 0.3 }),
      ),
      ...normalizations
        .filter((word) => word !== "zscore")
        .map((word) => scenario(gaps, own(word), raise, { coverage: 0.3 })),
      scenario(gaps, own(null), [["Pay", 0.3]], { normalization: "percentile", coverage: 0.3 }),
    ]),
  ).toEqual([]);
});

test("mistakes are errors in both", () => {
  expect(
    differences([
      scenario(gaps, deep, null),
      scenario(gaps, deep, 0.1),
      scenario(gaps, deep, [["Pay", 0.1, "add", 1]]),
      scenario(gaps, deep, [["Payment", 0.1]]),
      scenario(gaps, deep, [
        ["Header", "Change"],
        ["Payment", 0.1],
      ]),
      scenario(gaps, deep, [["Money", 0.1]]),
      scenario(gaps, deep, [["Year", 0.1]]),
      scenario(gaps, deep, [[null, 0.1]]),
      scenario(gaps, deep, [["Pay", "ten"]]),
      scenario(gaps, deep, [["Pay", 10]]),
      scenario(gaps, deep, [["Pay", -1.5]]),
      scenario(gaps, deep, [["Pay", true]]),
      scenario(gaps, deep, [["Pay", "=NA()"]]),
      scenario(gaps, deep, [["Pay", 0.1, "plus"]]),
      scenario(gaps, deep, raise, { kind: "plus" }),
      scenario(gaps, deep, raise, { kind: [["add", "set"]] }),
      scenario(gaps, deep, [
        ["Pay", 0.1],
        ["pay", 0.2],
      ]),
      scenario(gaps, deep, [
        ["Pay", 0.1],
        ["Bonus", "ten"],
      ]),
      scenario(gaps, deep, raise, { preset: "Third" }),
      scenario(gaps, deep, raise, { preset: [[null]] }),
      scenario(gaps, deep, raise, { goalposts: [[0, 1]] }),
      scenario(gaps, deep, raise, { rows: [[true], [false]] }),
      scenario(gaps, deep, [["Pay", -4000]], { kind: "add", normalization: "ratio" }),
      scenario(gaps.slice(1), deep, raise),
      scenario(gaps.slice(0, 1), deep, raise),
      scenario(gaps, withCell(deep, 1, 1, "Payment"), raise),
    ]),
  ).toEqual([]);
});

test("random tables: a Dimension column, directions, goalposts, gaps, every method", () => {
  const drawn = fc
    .record({
      columns: fc.integer({ min: 1, max: 4 }),
      rows: fc.integer({ min: 3, max: 6 }),
      seed: fc.infiniteStream(fc.integer({ min: 0, max: 999 })),
      normalization: fc.constantFrom(null, ...normalizations),
      aggregation: fc.constantFrom(null, "geometric", "harmonic", "min", "sum", 2),
      kind: fc.constantFrom(null, ...changeKinds),
      own: fc.boolean(),
    })
    .map(({ columns, rows, seed, normalization, aggregation, kind, own }) => {
      const next = (below: number) => (seed.next().value as number) % below;
      const names = Array.from({ length: columns }, (_, j) => `I${j}`);
      const data = [
        ["Unit", ...names],
        ...Array.from({ length: rows }, (_, i) => [
          `u${i}`,
          ...names.map(() => (next(12) === 0 ? null : next(900) / 10 + 1)),
        ]),
      ];
      const dimensions = names.map(() => ["A", "B", null][next(3)]);
      const used = [...new Set(dimensions.filter((name) => name !== null))];
      const table = [
        ["Indicator", "Dimension", "Direction", "Low", "High", "Weight"],
        ...names.map((name, j) => [
          name,
          dimensions[j],
          next(2) === 0 ? 1 : -1,
          next(4) === 0 ? 5 : "auto",
          next(4) === 0 ? 60 : "auto",
          j === 0 ? 2 : next(4),
        ]),
        ...(own ? used.map((name) => [name, null, null, null, null, 1 + next(5)]) : []),
      ];
      const changes = names.map((name) => [name, next(3) === 0 ? null : (next(200) - 90) / 100]);
      return scenario(data, table, changes as SheetCell[][], {
        normalization,
        aggregation,
        kind,
        coverage: 0.3,
      });
    });
  const calls = fc.sample(drawn, { numRuns: 60, seed: 20261129 });
  // Enough of them are tables, and not errors in both.
  expect(calls.filter((call) => addInResult(call).length > 1).length).toBeGreaterThan(30);
  expect(differences(calls)).toEqual([]);
});
