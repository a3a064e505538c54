import fc from "fast-check";
import { aggregations, normalizations } from "../../../../src/core/options";
import { reachRank, type Way } from "../../../../src/taskpane/state/analyze/reachRank";
import { unitChosen, whatIf } from "../../../../src/taskpane/state/analyze/whatIf";
import { definitionOf } from "../../../../src/taskpane/state/index/definition";
import { createScorer } from "../../../../src/taskpane/state/index/scoring";
import { flatIndex } from "../index/weighed";

test("what is to be typed is enough: as a change of that unit alone it has the rank, for every method", () => {
  const value = fc.option(
    fc.integer({ min: 1, max: 4000 }).map((n) => n / 20),
    { nil: NaN, freq: 9 },
  );
  const row = fc.array(value, { minLength: 3, maxLength: 3 });
  const ways = normalizations.flatMap((way) => aggregations.map((mean) => [way, mean] as const));
  let tried = 0;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 4, maxLength: 9 }),
      fc.array(fc.constantFrom<1 | -1>(1, -1), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(...ways),
      fc.nat(2),
      (rows, directions, [normalization, aggregation], indicator) => {
        const index = flatIndex(rows, directions, [3, 2, 1]);
        const method = { normalization, aggregation };
        const result = createScorer()(index, method);
        if (!("scored" in result)) return;
        const { model } = index;
        const data = {
          name: "Jobs",
          sheet: "Sheet1",
          header: ["Unit", ...model.indicators.map(({ name }) => name)],
          rows: rows.map((row, i) => [`U${i}`, ...row.map((cell) => (Number.isNaN(cell) ? null : cell))]),
        };
        const rankWith = ({ typed }: Way, unit: number) => {
          const changes = new Map([[indicator, { kind: "set" as const, amount: typed }]]);
          const found = whatIf(model, data, definitionOf(index, method), {
            changes,
            chosen: unitChosen(data, unit),
          });
          if (!("units" in found)) throw new Error(found.problem.code);
          return found.units.find((each) => each.row === unit)!.rank;
        };
        for (let unit = 0; unit < rows.length; unit++) {
          for (let goal = 1; goal < rows.length; goal++) {
            const found = reachRank(index, result.scored, method, unit, indicator, goal);
            if (found.kind === "reached") {
              tried++;
              expect(rankWith(found.way, unit)).toBeLessThanOrEqual(goal);
              expect(found.way.rank).toBeLessThanOrEqual(goal);
            } else if (found.kind === "never" && found.best) {
              expect(found.best.rank).toBeGreaterThan(goal);
              expect(rankWith(found.best, unit)).toBeLessThanOrEqual(found.best.rank);
            }
          }
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(tried).toBeGreaterThan(100);
});

test("a percentile rank needs more than a value: one decimal more than the column has", () => {
  const index = flatIndex([[1], [2.5], [2.25], [5]], [1], [1]);
  const method = { normalization: "percentile", aggregation: "arithmetic" } as const;
  const result = createScorer()(index, method);
  if (!("scored" in result)) throw new Error(result.problem.code);
  expect(reachRank(index, result.scored, method, 0, 0, 3)).toMatchObject({
    kind: "reached",
    way: { rank: 3, holders: ["U2"], typed: 2.251, step: { to: 2.25, exclusive: true } },
  });
});

test("a unit is chosen by its name where no other has it, whatever its case, else by its row", () => {
  const data = (names: readonly unknown[]) => ({
    name: "Jobs",
    sheet: "Sheet1",
    header: ["Unit", "Pay"],
    rows: names.map((name) => [name, 1]),
  });
  expect(unitChosen(data(["A", "B"]), 1)).toEqual({ column: "Unit", word: "B" });
  expect(unitChosen(data(["A", "b", "B"]), 1)).toEqual({ row: 1 });
  expect(unitChosen(data(["A", "", "B"]), 1)).toEqual({ row: 1 });
  expect(unitChosen(data([1, 2, 3]), 1)).toEqual({ row: 1 });
});
