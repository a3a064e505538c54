import fc from "fast-check";
import { jobs, weights, withCell } from "../support/jobs";
import { addInResult, type CaseArgument, differences, type PortableCase } from "./support/portableCase";
import { type SheetCell } from "./support/ironcalc";

type Cells = unknown[][];
const cells = (table: Cells) => table as SheetCell[][];
/** Preset, normalization. */
const closeness = (data: Cells, table: Cells, ...given: CaseArgument[]): PortableCase => ({
  function: "QEI.TOPSIS",
  tables: true,
  arguments: [cells(data), cells(table), ...given, ...new Array<null>(2 - given.length).fill(null)],
});

const gaps = [
  ["Job", "Pay", "Year", "Bonus", "Safety", "Hours", "Rest"],
  ["Nurse", 3200, 2024, 100, 70, 40, 3],
  ["Driver", " 2400.5 ", 2024, 300, "..", 50, 4],
  ["Clerk", 2800, 2024, 200, 90, 38, 5],
  ["Cook", 2600, 2024, "NA", 20, 45, 9],
  [null, 2500, 2024, 120, 30, 44, null],
  ["Judge", 5000, 2023, 50, 80, 55, 1],
];
/** Three levels; goalposts and methods of its own are set aside, all but the weights and directions. */
const deep = [
  ["Direction", "Indicator", "Dimension", "Low", "High", "Aggregation", "Normalization", "First", "Second"],
  [1, "Pay", "Money", "auto", 4000, null, "zscore", 1, 2],
  [1, "Bonus", "Money", null, "auto", null, null, 1, 1],
  [null, "Safety", "Place", "auto", "auto", null, "ratio", 2, 1],
  ["positive", "Rest", "Place", 1, 8, null, null, 1, 0],
  [-1, "Hours", null, null, 60, null, null, 3, 1],
  [null, "Money", "Work", null, null, "geometric", null, 1, 0.6],
  [0, "Place", "Work", null, null, "sum", null, 2, 0.4],
  [null, "Work", 0, null, null, null, null, 5, 2],
];

test("effective weights of one, two and three levels, complete rows alone, by preset", () => {
  expect(
    differences([
      closeness(jobs, weights),
      closeness(jobs, weights, "Balanced", "minmax"),
      closeness(gaps, deep),
      closeness(gaps, deep, "second"),
      closeness(gaps, deep, [["Second"]], "minmax"),
      closeness(gaps, deep.slice(0, 6), null, " Vector"),
      closeness(gaps, withCell(deep, 8, 7, 0)),
      closeness([...gaps, new Array<null>(7).fill(null)], deep),
      // A column of numbers beside it, and blanks for every row of one indicator.
      closeness(
        gaps.map((row, i) => row.map((cell, j) => (i > 0 && j === 6 ? null : cell))),
        deep,
        "Second",
      ),
      closeness(
        gaps.map((row, i) => row.map((cell, j) => (i > 0 && j === 6 ? null : cell))),
        deep,
      ),
    ]),
  ).toEqual([]);
});

test("mistakes are errors in both, and no mistakes in neither", () => {
  expect(
    differences([
      closeness(gaps, deep, "Third"),
      closeness(gaps, deep, [[null]]),
      closeness(gaps, deep, null, "vectors"),
      closeness(gaps, withCell(deep, 1, 1, "Payment")),
      closeness(gaps, withCell(deep, 1, 0, "up")),
      closeness(gaps, withCell(deep, 6, 5, "product")),
      closeness(gaps, withCell(deep, 1, 6, "product")),
      closeness(gaps, withCell(deep, 1, 3, "low")),
      closeness(gaps.slice(1), deep),
      closeness(gaps.slice(0, 2), deep),
      closeness(gaps.slice(0, 3), deep),
      closeness([gaps[0], gaps[1], gaps[1]], deep),
      closeness(withCell(withCell(gaps, 1, 4, 0), 3, 4, 0), deep),
      closeness([gaps[0], gaps[1], withCell([gaps[3]], 0, 5, 40)[0]], deep, null, "minmax"),
      closeness(
        [
          [1, 2],
          [3, 1],
        ],
        [[1, 2]],
        [[1, -1]],
      ),
    ]),
  ).toEqual([]);
});

test("random tables: a Dimension column, weights of 0, directions, gaps", () => {
  const drawn = fc
    .record({
      columns: fc.integer({ min: 1, max: 4 }),
      rows: fc.integer({ min: 2, max: 6 }),
      seed: fc.infiniteStream(fc.integer({ min: 0, max: 999 })),
      method: fc.constantFrom(null, "minmax"),
      own: fc.boolean(),
    })
    .map(({ columns, rows, seed, method, own }) => {
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
        ["Indicator", "Dimension", "Direction", "Weight"],
        ...names.map((name, j) => [name, dimensions[j], next(2) === 0 ? 1 : -1, j === 0 ? 2 : next(4)]),
        ...(own ? used.map((name) => [name, null, null, 1 + next(5)]) : []),
      ];
      return closeness(data, table, null, method);
    });
  const calls = fc.sample(drawn, { numRuns: 60, seed: 20261129 });
  // Enough of them are tables, and not errors in both.
  expect(calls.filter((call) => addInResult(call).length > 1).length).toBeGreaterThan(30);
  expect(differences(calls)).toEqual([]);
});
