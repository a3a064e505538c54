import * as fc from "fast-check";
import { qei } from "../../../src/functions/quality/qei";
import { type Grid } from "../../../src/cells/grid";
import { Grouping } from "../../../src/workbook/presets/grouping";
import { type PresetsTable, readPresets } from "../../../src/workbook/presets/presetsTable";
import { type TableChange } from "../../../src/workbook/presets/tableChange";
import { call } from "../../support/call";
import { changedTable } from "../../support/plannedTable";

const indicators = ["Pay", "Benefits", "Safety", "Hours", "Training"];

function tableOf(rows: readonly (readonly unknown[])[]): PresetsTable {
  const header = ["Indicator", "Dimension", "Direction", "Low", "High", "A", "B"];
  return readPresets({ name: "Weights", sheet: "Weights", header, rows: rows as Grid });
}

const row = (name: string, dimension: string, ...weights: number[]) => [
  name,
  dimension,
  null,
  "auto",
  "auto",
  ...weights,
];

function changedBy(table: PresetsTable, change: TableChange): PresetsTable {
  const { header, rows } = changedTable(table.header, table.cells, change);
  return readPresets({ ...table, header, rows: rows as Grid });
}

const weight = fc.integer({ min: 1, max: 9 });
const numbers = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 10, maxLength: 10 });
const step = fc.record({
  what: fc.constantFrom("move", "dissolve", "rows", "rename"),
  names: fc.subarray(indicators, { minLength: 1, maxLength: 3 }),
  to: fc.constantFrom("", "Rewards", "Place", "Growth"),
});

function scores(table: PresetsTable, preset: string, data: readonly number[], aggregation: string): number[] {
  const rows = [0, 1].map((i) => [`Unit ${i}`, ...data.slice(5 * i, 5 * i + 5)]);
  const weights = [table.header, ...table.cells];
  return (
    call(qei, [["Unit", ...indicators], ...rows], weights, preset, "none", aggregation) as number[][]
  ).flat();
}

test.each(["arithmetic", "sum"])(
  "whatever is grouped, taken out, renamed or given rows: under %s every score stays, in every preset",
  (aggregation) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(weight, weight), { minLength: 5, maxLength: 5 }),
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("", "Rewards"),
        numbers,
        (weights, steps, first, data) => {
          // A dimension may stand there without a row.
          let table = tableOf(indicators.map((name, i) => row(name, i < 2 ? first : "", ...weights[i])));
          const before = ["A", "B"].map((preset) => scores(table, preset, data, aggregation));
          for (const { what, names, to } of steps) {
            const grouping = new Grouping(table, aggregation === "sum");
            if (what === "move") grouping.move(names, to);
            if (what === "dissolve") grouping.dissolve(to);
            if (what === "rows") grouping.giveRows("");
            if (what === "rename" && to !== "" && !grouping.has("Renamed")) grouping.rename(to, "Renamed");
            table = changedBy(table, grouping.change());
          }
          ["A", "B"].forEach((preset, i) =>
            scores(table, preset, data, aggregation).forEach((score, unit) =>
              expect(score).toBeCloseTo(before[i][unit], 8),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  },
);

test("below another dimension, and out of it again", () => {
  const table = tableOf([
    row("Pay", "Money", 1, 1),
    row("Benefits", "Money", 3, 1),
    row("Safety", "", 1, 1),
    row("Hours", "", 1, 1),
    row("Training", "", 1, 1),
    row("Money", "Rewards", 2, 1),
    row("Rewards", "", 4, 1),
  ]);
  const data = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
  const before = scores(table, "A", data, "arithmetic");
  const inside = changedBy(table, new Grouping(table, false).move(["Safety"], "Money").change());
  expect(inside.rows.find(({ indicator }) => indicator === "Rewards")?.weights[0]).toBe(5);
  const out = changedBy(inside, new Grouping(inside, false).move(["Safety"], "").change());
  expect(out.rows).toEqual(table.rows);
  for (const each of [inside, out])
    scores(each, "A", data, "arithmetic").forEach((score, i) => expect(score).toBeCloseTo(before[i], 12));
});

test("a new dimension weighs what its indicators weigh, and those beside it get rows too", () => {
  const table = tableOf([
    row("Pay", "Rewards", 0.3, 1),
    row("Benefits", "Rewards", 0.4, 2),
    row("Safety", "", 0.2, 3),
    row("Hours", "", 0.1, 4),
  ]);
  const next = changedBy(table, new Grouping(table, false).move(["Safety", "Hours"], "Place").change());
  expect(next.rows.slice(4).map(({ indicator, weights }) => [indicator, weights])).toEqual([
    ["Rewards", [0.7, 3]],
    ["Place", [0.3, 7]],
  ]);
});

test("the last indicator takes its dimension along, and the one above that", () => {
  const table = tableOf([
    row("Pay", "Money", 1, 1),
    row("Safety", "", 1, 1),
    row("Money", "Rewards", 1, 1),
    row("Rewards", "", 2, 5),
  ]);
  const next = changedBy(table, new Grouping(table, false).move(["Pay"], "").change());
  expect(next.rows.map(({ indicator, dimension, weights }) => [indicator, dimension, ...weights])).toEqual([
    ["Pay", "", 2, 5],
    ["Safety", "", 1, 1],
  ]);
});

test("a dimension that counts for nothing stays so, and so does what is put into it; its other weights stay", () => {
  const table = tableOf([row("Pay", "Rewards", 2, 2), row("Safety", "", 1, 1), row("Rewards", "", 0, 2)]);
  const next = changedBy(table, new Grouping(table, false).move(["Safety"], "Rewards").change());
  expect(next.rows.map(({ indicator, weights }) => [indicator, ...weights])).toEqual([
    ["Pay", 2, 2],
    ["Safety", 1, 1],
    ["Rewards", 0, 3],
  ]);
});

test("a weight that is no number takes nothing along and is left as it is", () => {
  const table = tableOf(
    [row("Pay", "", NaN, 1), row("Safety", "", 1, 1)].map((cells) =>
      cells.map((cell) => (Number.isNaN(cell) ? "tbd" : cell)),
    ),
  );
  const next = changedBy(table, new Grouping(table, false).move(["Pay", "Safety"], "Rewards").change());
  expect(next.cells.map((cells) => cells.slice(5))).toEqual([
    ["tbd", 1],
    [1, 1],
    [1, 2],
  ]);
});
